import { articleIds } from "../../load-article";
import { oembedOf } from "../../shared-link";

export const dynamic = "force-static";
const ending = ".json";
export const generateStaticParams = (): { article: string }[] =>
  articleIds().map((article) => ({ article: article + ending }));

interface Context {
  readonly params: Promise<{ article: string }>;
}

/** How the article's map is set into other people's pages, for tools that ask by oEmbed. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  return Response.json(oembedOf(article.slice(0, -ending.length), null));
}
