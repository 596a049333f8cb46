import type { Metadata } from "next";
import { indexGraph } from "@/lib/graph-index";
import { ReadButton } from "../article/read-button";
import { FactIndex } from "../fact-index/fact-index";
import { Header } from "../header";
import { articleIds, loadArticle } from "../load-article";
import { Explorer } from "./explorer";

interface Props {
  readonly params: Promise<{ article: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = (): { article: string }[] => articleIds().map((article) => ({ article }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await params;
  const { title } = loadArticle(article).graph.article;
  return {
    title,
    description: `What an article says about ${title}, as a map whose every line leads back to a sentence.`,
  };
}

export default async function ArticlePage({ params }: Props) {
  const { article: id } = await params;
  const { graph } = loadArticle(id);
  return (
    <>
      <Header title={graph.article.title}>
        <ReadButton />
      </Header>
      <main>
        <noscript>
          <style>{"#map-section,[data-script]{display:none}"}</style>
          <p className="px-5 pt-8 md:px-10">The map needs JavaScript. Everything it shows is listed here.</p>
        </noscript>
        <Explorer
          graphUrl={`/${id}/graph.json`}
          diagnosticsUrl={`/${id}/diagnostics.json`}
          title={graph.article.title}
          total={graph.entities.length}
        />
        <FactIndex index={indexGraph(graph)} />
      </main>
    </>
  );
}
