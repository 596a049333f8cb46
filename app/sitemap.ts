import type { MetadataRoute } from "next";
import { articleIds, loadArticle } from "./load-article";
import { articlePath, entityPath, siteUrl } from "./site-url";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = articleIds().flatMap((id) => [
    articlePath(id),
    ...loadArticle(id).graph.entities.map((entity) => entityPath(id, entity.id)),
  ]);
  return ["/", ...paths].map((path) => ({ url: siteUrl + path }));
}
