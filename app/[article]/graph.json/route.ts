import { articleIds, loadArticle } from "../../load-article";

export const dynamic = "force-static";
export const generateStaticParams = (): { article: string }[] => articleIds().map((article) => ({ article }));

interface Context {
  readonly params: Promise<{ article: string }>;
}

/** The compiled graph as a file beside the page, so that the page itself stays small. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  return Response.json(loadArticle(article).graph);
}
