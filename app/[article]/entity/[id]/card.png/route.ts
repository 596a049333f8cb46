import { rasterize } from "@/lib/cli/rasterize";
import { cardSvg } from "@/lib/embed/card";
import { articleIds, loadArticle, loadIndex } from "../../../../load-article";

export const dynamic = "force-static";

interface Params {
  readonly article: string;
  readonly id: string;
}

export const generateStaticParams = (): Params[] =>
  articleIds().flatMap((article) => loadArticle(article).graph.entities.map(({ id }) => ({ article, id })));

/** The picture that a link to an entity's page is shown with. */
export async function GET(_request: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> {
  const { article, id } = await params;
  return new Response(await rasterize(cardSvg(loadIndex(article), id)), { headers: { "content-type": "image/png" } });
}
