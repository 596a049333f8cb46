import { rasterize } from "@/lib/cli/rasterize";
import { cardSvg } from "@/lib/embed/card";
import { loadIndex } from "../../load-article";
import { articleParams } from "../../static-params";

export const dynamic = "force-static";
export const generateStaticParams = articleParams;

interface Context {
  readonly params: Promise<{ article: string }>;
}

/** The picture that a link to the article is shown with. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  return new Response(await rasterize(cardSvg(loadIndex(article), null)), { headers: { "content-type": "image/png" } });
}
