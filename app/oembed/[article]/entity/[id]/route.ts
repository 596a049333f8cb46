import { oembedOf } from "../../../../shared-link";
import { type EntityParams, entityParams } from "../../../../static-params";

export const dynamic = "force-static";
const ending = ".json";

export const generateStaticParams = (): EntityParams[] =>
  entityParams().map(({ article, id }) => ({ article, id: id + ending }));

/** How an entity's part of the map is set into other people's pages, for tools that ask by oEmbed. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<EntityParams> },
): Promise<Response> {
  const { article, id } = await params;
  return Response.json(oembedOf(article, id.slice(0, -ending.length)));
}
