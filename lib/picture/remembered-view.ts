import { isPng, pngText, withPngText } from "./png-text";
import { readSvg } from "./svg-reader";

/** The view that a picture shows: the article's id and the link to it, "?" for the first view. */
export interface RememberedView {
  readonly article: string;
  readonly link: string;
}

const keyword = "etiograph-view";

/** Ids are words with dashes; whatever else a file says is not followed. */
const isView = ({ article, link }: Partial<RememberedView>): boolean =>
  article !== undefined && /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u.test(article) && link?.startsWith("?") === true;

const known = ({ article = "", link = "" }: Partial<RememberedView>): RememberedView | null =>
  isView({ article, link }) ? { article, link } : null;

/** The view that an SVG picture of this project remembers. */
export function viewInSvg(svg: string): RememberedView | null {
  const metadata = readSvg(svg).parts.find(({ name }) => name === "metadata");
  return known(metadata?.parts.find(({ name }) => name === "view")?.attributes ?? {});
}

/** A PNG drawn from an SVG picture, with the view that this remembers. */
export function pngWithView(png: Uint8Array<ArrayBuffer>, svg: string): Uint8Array<ArrayBuffer> {
  const view = viewInSvg(svg);
  return view === null ? png : withPngText(png, keyword, view.article + view.link);
}

/** The view that a picture file shows, an SVG or a PNG; null for any other file. */
export function viewInFile(bytes: Uint8Array): RememberedView | null {
  if (!isPng(bytes)) return viewInSvg(new TextDecoder().decode(bytes));
  const [, article = "", link = ""] = /^([^?]*)(\?.*)$/s.exec(pngText(bytes, keyword) ?? "") ?? [];
  return known({ article, link });
}
