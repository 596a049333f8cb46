import { viewInFile } from "@/lib/picture/remembered-view";
import type { View } from "@/lib/view";
import { readView } from "@/lib/view-url";
import { articlePath, basePath } from "../site-url";

/** More than this no picture takes; a file of any size may be dropped. */
const mostBytes = 200_000_000;

/** What became of a file that was to be opened. */
export type Reopened =
  | { readonly state: "view"; readonly view: View }
  /** It shows another article, whose page is being opened. */
  | { readonly state: "elsewhere" }
  | { readonly state: "refused"; readonly why: string };

/** Opens the view that a picture file remembers. */
export async function reopen(file: File, article: string): Promise<Reopened> {
  const found = file.size > mostBytes ? null : viewInFile(new Uint8Array(await file.arrayBuffer()));
  if (found === null) {
    const why = `${file.name} remembers no view. Pictures do that were saved here as SVG or PNG and not changed by another program since.`;
    return { state: "refused", why };
  }
  if (found.article === article) return { state: "view", view: readView(new URLSearchParams(found.link.slice(1))) };
  window.location.assign(basePath + articlePath(encodeURIComponent(found.article)) + found.link);
  return { state: "elsewhere" };
}
