import { xmlText } from "../export/xml";

export const usualSize = { width: 800, height: 520 } as const;

interface Frame {
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** An embed as a plain frame, which works wherever HTML does. */
export const iframeHtml = ({ url, title, width, height }: Frame): string =>
  `<iframe src="${xmlText(url)}" title="${xmlText(title)}" width="${width}" height="${height}" style="border:0;max-width:100%;color-scheme:light" loading="lazy" allowfullscreen></iframe>`;

/** What is shared of an article. */
export interface Shared {
  /** Where the site stands, with a slash at its end. */
  readonly site: string;
  readonly article: string;
  readonly title: string;
  /** The view as links write it; empty for the whole article. */
  readonly view: string;
  /** The author's choices that are not the usual ones. */
  readonly frame: URLSearchParams;
  /** How many stops it can be stepped through in. */
  readonly steps: number;
  /** The picture that stands for it where only pictures can stand. */
  readonly picture: string;
}

export const linkOf = ({ site, article, view }: Shared): string => `${site}${article}/${view === "" ? "" : `?${view}`}`;

/** The embed's own page. */
export function embedUrl({ site, article, view, frame }: Shared): string {
  const query = [view, frame.toString()].filter((part) => part !== "").join("&");
  return `${site}embed/${article}/${query === "" ? "" : `?${query}`}`;
}

const attributes = (pairs: readonly (readonly [name: string, value: string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join("");

/** The room of an element, kept before its script is there. */
const room = (height: string | null): string =>
  `display:block;${height === null ? "aspect-ratio:16/9;min-height:380px" : `height:${height}px`}`;

/** The element, and the link that stands in its place where scripts do not run. */
function elementOf(shared: Shared, height: string | null, steps: number): string {
  const { article, title, view, frame } = shared;
  const all = attributes([
    ["article", article],
    ...(view === "" ? [] : [["view", view] as const]),
    ...frame,
    ["label", title],
    ...(steps > 1 ? [["steps", String(steps)] as const] : []),
    ...(height === null ? [] : [["height", height] as const]),
    ["style", room(height)],
  ]);
  return `<etiograph-view${all}><a href="${xmlText(linkOf(shared))}">${xmlText(title)}</a></etiograph-view>`;
}

const script = ({ site }: Shared): string => `<script async src="${xmlText(site)}etiograph-view.js"></script>`;

/** One line without what Markdown would take for markup. */
const plain = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, " ").replace(/[\\`*_[\]<>#|!]/g, (sign) => `\\${sign}`);

/** A slide steps where there is something to step through. */
function withSteps(shared: Shared): Shared {
  const frame = new URLSearchParams(shared.frame);
  if (!frame.has("controls") && shared.steps > 1) frame.set("controls", "step");
  return { ...shared, frame };
}

/** What an author pastes, by where it goes. */
export const snippets = {
  link: linkOf,
  iframe: (shared: Shared): string => iframeHtml({ url: embedUrl(shared), title: shared.title, ...usualSize }),
  element: (shared: Shared): string => `${script(shared)}\n${elementOf(shared, null, 0)}`,
  markdown: (shared: Shared): string =>
    `[![${plain(shared.title)}](${encodeURI(shared.picture)})](${linkOf(shared).replaceAll("(", "%28").replaceAll(")", "%29")})`,
  reveal: (shared: Shared): string => {
    const stepped = withSteps(shared);
    const element = elementOf(stepped, "600", stepped.frame.has("controls") ? shared.steps : 0);
    return `<section>\n  ${element}\n</section>\n\n<!-- once, at the end of the deck -->\n${script(shared)}`;
  },
} as const;
