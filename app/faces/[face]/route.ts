import { faceFiles } from "@/lib/cli/face-files";
import { type Face, faces } from "@/lib/picture/faces";

export const dynamic = "force-static";
export const generateStaticParams = (): { face: string }[] =>
  Object.keys(faces).map((name) => ({ face: `${name}.ttf` }));

interface Context {
  readonly params: Promise<{ face: string }>;
}

/** The map's letters as files that pictures embed; a page itself fetches smaller ones. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { face } = await params;
  const name = face.replace(/\.ttf$/, "") as Face;
  return new Response(faceFiles()[name], { headers: { "content-type": "font/ttf" } });
}
