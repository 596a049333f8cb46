import { loadArticle } from "../../load-article";
import { articleParams } from "../../static-params";

export const dynamic = "force-static";
export const generateStaticParams = articleParams;

interface Context {
  readonly params: Promise<{ article: string }>;
}

/** What the checks say of the article, for those who ask why a passage gave no facts. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { article } = await params;
  return Response.json(loadArticle(article).diagnostics);
}
