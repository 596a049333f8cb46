import type { Metadata } from "next";
import { defaultView } from "@/lib/view";
import { loadArticle, loadIndex } from "../../load-article";
import { articlePath } from "../../site-url";
import { articleParams } from "../../static-params";
import { EmbedPage } from "../embed-page";

interface Props {
  readonly params: Promise<{ article: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = articleParams;

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
