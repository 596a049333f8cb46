import { articleIds, loadArticle } from "../../../../load-article";
import { oembedOf } from "../../../../shared-link";

export const dynamic = "force-static";
const ending = ".json";

interface Params {
  readonly article: string;
  readonly id: string;
}

export const generateStaticParams = (): Params[] =>
  articleIds().flatMap((article) =>
    loadArticle(article).graph.entities.map(({ id }) => ({ article, id: id + ending })),
  );

/** How an entity's part of the map is set into other people's pages, for tools that ask by oEmbed. */
export async function GET(_request: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> {
  const { article, id } = await params;
  return Response.json(oembedOf(article, id.slice(0, -ending.length)));
}
