import type { Metadata } from "next";
import { pageData } from "@/lib/schema-org";
import { shortLabel } from "@/lib/short-label";
import { ReadButton } from "../article/read-button";
import { FactIndex } from "../fact-index/fact-index";
import { Header } from "../header";
import { JsonLd } from "../json-ld";
import { loadArticle, loadIndex } from "../load-article";
import { SearchButton } from "../search/search-button";
import { sharedLink } from "../shared-link";
import { articlePath, basePath, entityPath, siteUrl } from "../site-url";
import { articleParams } from "../static-params";
import { StillMarkup } from "../still-markup";
import { Explorer } from "./explorer";

interface Props {
  readonly params: Promise<{ article: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = articleParams;

const descriptionOf = (title: string): string =>
  `What an article says about ${title}, as a map whose every line leads back to a sentence.`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await params;
  const { title } = loadArticle(article).graph.article;
  return { title, ...sharedLink(article, null, descriptionOf(title)) };
}

export default async function ArticlePage({ params }: Props) {
  const { article: id } = await params;
  const index = loadIndex(id);
  const { graph } = index;
  const subject = index.entities.get(graph.subject);
  const url = siteUrl + articlePath(id);
  const data = pageData(index, {
    url,
    headline: graph.article.title,
    description: descriptionOf(graph.article.title),
    about: subject,
    aboutUrl: siteUrl + entityPath(id, graph.subject),
    references: graph.references,
  });
  return (
    <>
      <Header title={graph.article.title} short={subject === undefined ? graph.article.title : shortLabel(subject)}>
        <ReadButton />
        <SearchButton />
      </Header>
      <main>
        <noscript>
          <style>{"#map-section,[data-script]{display:none}"}</style>
          <p className="px-5 pt-8 md:px-10">The map needs JavaScript. Everything it shows is listed here.</p>
        </noscript>
        <Explorer
          graphUrl={`${basePath}/${id}/graph.json`}
          diagnosticsUrl={`${basePath}/${id}/diagnostics.json`}
          title={graph.article.title}
          total={graph.entities.length}
        />
        <StillMarkup>
          <FactIndex index={index} />
        </StillMarkup>
      </main>
      <JsonLd data={data} />
    </>
  );
}
