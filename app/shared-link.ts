import type { Metadata } from "next";
import { cardAlt, cardSize } from "@/lib/embed/card";
import { type Oembed, oembed } from "@/lib/embed/oembed";
import { loadIndex } from "./load-article";
import { articlePath, embedPath, entityPath, siteUrl } from "./site-url";

const pathOf = (article: string, entity: string | null): string =>
  entity === null ? articlePath(article) : entityPath(article, entity);

const titleOf = (article: string, entity: string | null): string => {
  const index = loadIndex(article);
  const label = entity === null ? undefined : index.entities.get(entity)?.label;
  return label === undefined ? index.graph.article.title : `${label} · ${index.graph.article.title}`;
};

const cardUrl = (article: string, entity: string | null): string => `${siteUrl}${pathOf(article, entity)}card.png`;

/** What a consumer of oEmbed is told of the article, or of one of its entities. At build time only. */
export const oembedOf = (article: string, entity: string | null): Oembed =>
  oembed({
    title: titleOf(article, entity),
    author: loadIndex(article).graph.article.origin?.publisher,
    site: siteUrl,
    embed: siteUrl + embedPath(article, entity ?? undefined),
    card: { url: cardUrl(article, entity), ...cardSize },
  });

/** What a page says of itself where its link is shared: a picture, and how it is set into other pages. */
export function sharedLink(article: string, entity: string | null, description: string): Metadata {
  const [path, title] = [pathOf(article, entity), titleOf(article, entity)];
  const image = { url: cardUrl(article, entity), ...cardSize, alt: cardAlt(loadIndex(article), entity) };
  const oembedUrl = `${siteUrl}/oembed${path.replace(/\/$/, "")}.json`;
  return {
    description,
    alternates: { canonical: path, types: { "application/json+oembed": [{ url: oembedUrl, title }] } },
    openGraph: { type: "article", siteName: "Etiograph", title, description, url: path, images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
