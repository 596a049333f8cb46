import type { Metadata } from "next";
import { entityView } from "@/lib/deck/opening";
import { defaultView } from "@/lib/view";
import { loadIndex } from "../../../../load-article";
import { entityPath } from "../../../../site-url";
import { type EntityParams, entityParams } from "../../../../static-params";
import { EmbedPage } from "../../../embed-page";

interface Props {
  readonly params: Promise<EntityParams>;
}

export const dynamicParams = false;
export const generateStaticParams = entityParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, id } = await params;
  return {
    title: loadIndex(article).entities.get(id)?.label ?? id,
    robots: { index: false },
    alternates: { canonical: entityPath(article, id) },
  };
}

export default async function Page({ params }: Props) {
  const { article, id } = await params;
  const index = loadIndex(article);
  return <EmbedPage index={index} view={entityView(defaultView, id)} title={index.entities.get(id)?.label ?? id} />;
}
