import type { Metadata } from "next";
import { defaultView } from "@/lib/view";
import { articleIds, loadArticle, loadIndex } from "../../load-article";
import { articlePath } from "../../site-url";
import { EmbedPage } from "../embed-page";

interface Props {
  readonly params: Promise<{ article: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = (): { article: string }[] => articleIds().map((article) => ({ article }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await params;
  return {
    title: loadArticle(article).graph.article.title,
    robots: { index: false },
    alternates: { canonical: articlePath(article) },
  };
}

export default async function Page({ params }: Props) {
  const { article } = await params;
  return <EmbedPage index={loadIndex(article)} view={defaultView} title="" />;
}
