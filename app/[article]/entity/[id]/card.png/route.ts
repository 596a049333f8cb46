import { rasterize } from "@/lib/cli/rasterize";
import { cardSvg } from "@/lib/embed/card";
import { loadIndex } from "../../../../load-article";
import { type EntityParams, entityParams } from "../../../../static-params";

export const dynamic = "force-static";

export const generateStaticParams = entityParams;

/** The picture that a link to an entity's page is shown with. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<EntityParams> },
): Promise<Response> {
  const { article, id } = await params;
  return new Response(await rasterize(cardSvg(loadIndex(article), id)), { headers: { "content-type": "image/png" } });
}
