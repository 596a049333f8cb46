import { loadArticle } from "../../load-article";
import { articleParams } from "../../static-params";

export const dynamic = "force-static";
export const generateStaticParams = articleParams;

interface Context {
  readonly params: Promise<{ article: string }>;
}

/** The compiled graph as a file beside the page, so that the page itself stays small. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  return Response.json(loadArticle(article).graph);
}
