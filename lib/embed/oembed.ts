import { iframeHtml, usualSize } from "./snippets";

/** An answer by the oEmbed protocol, of the kind that brings its own HTML. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

interface Wanted {
  readonly title: string;
  readonly author: string | undefined;
  readonly site: string;
  readonly embed: string;
  readonly card: { readonly url: string; readonly width: number; readonly height: number };
}

export const oembed = ({ title, author, site, embed, card }: Wanted): Oembed => ({
  version: "1.0",
  type: "rich",
  title,
  ...(author !== undefined && { author_name: author }),
  provider_name: "Etiograph",
  provider_url: `${site}/`,
  html: iframeHtml({ url: embed, title, ...usualSize }),
  ...usualSize,
  thumbnail_url: card.url,
  thumbnail_width: card.width,
  thumbnail_height: card.height,
});
