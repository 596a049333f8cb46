import type { Metadata } from "next";
import { entityDescription } from "@/lib/description";
import { numbered } from "@/lib/entity-facts";
import { pageData } from "@/lib/schema-org";
import { EntityPage } from "../../../entity-page/entity-page";
import { Header } from "../../../header";
import { JsonLd } from "../../../json-ld";
import { loadIndex } from "../../../load-article";
import { sharedLink } from "../../../shared-link";
import { articlePath, entityPath, siteUrl } from "../../../site-url";
import { type EntityParams, entityParams } from "../../../static-params";

interface Props {
  readonly params: Promise<EntityParams>;
}

export const dynamicParams = false;
export const generateStaticParams = entityParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, id } = await params;
  const index = loadIndex(article);
  const entity = index.entities.get(id);
  return {
    title: entity?.label ?? id,
    ...sharedLink(article, id, entityDescription(index, id)),
  };
}

export default async function Page({ params }: Props) {
  const { article, id } = await params;
  const index = loadIndex(article);
  const entity = index.entities.get(id);
  if (entity === undefined) return null;
  const url = siteUrl + entityPath(article, id);
  const data = pageData(index, {
    url,
    headline: `${entity.label}: what “${index.graph.article.title}” says of it`,
    description: entityDescription(index, id),
    about: entity,
    aboutUrl: url,
    references: numbered(index, id),
  });
  return (
    <>
      <Header />
      <EntityPage index={index} entity={entity} articleUrl={articlePath(article)} />
      <JsonLd data={data} />
    </>
  );
}
