import type { Metadata } from "next";
import { entityView } from "@/lib/deck/opening";
import { defaultView } from "@/lib/view";
import { articleIds, loadArticle, loadIndex } from "../../../../load-article";
import { entityPath } from "../../../../site-url";
import { EmbedPage } from "../../../embed-page";

interface Params {
  readonly article: string;
  readonly id: string;
}

interface Props {
  readonly params: Promise<Params>;
}

export const dynamicParams = false;
export const generateStaticParams = (): Params[] =>
  articleIds().flatMap((article) => loadArticle(article).graph.entities.map(({ id }) => ({ article, id })));

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
