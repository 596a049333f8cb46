import { exampleOf } from "@/lib/example";
import { indexGraph } from "@/lib/graph-index";
import { Header } from "./header";
import { ArticleEntry } from "./home/article-entry";
import { ExampleFigure } from "./home/example-figure";
import { WhatItIs } from "./home/what-it-is";
import { articleIds, loadArticle } from "./load-article";

export default function HomePage() {
  const articles = articleIds().map((id) => ({ id, index: indexGraph(loadArticle(id).graph) }));
  const first = articles[0]?.index;
  const example = first === undefined ? null : exampleOf(first);
  return (
    <>
      <Header />
      <main className="mx-auto max-w-5xl px-5 pb-24 md:px-10">
        <h1 className="mt-10 max-w-[18ch] text-4xl leading-[1.1] font-semibold tracking-tight text-balance md:mt-16 md:text-6xl">
          Every line leads back to a sentence
        </h1>
        <p className="mt-6 max-w-[58ch] text-xl leading-relaxed text-soft">
          Etiograph reads an article about a disease and draws what it says as a map, from gene to treatment. Choose any
          line, and it shows the words it was read from and what the literature says of them.
        </p>
        {first !== undefined && example !== null && <ExampleFigure index={first} example={example} />}
        <h2 className="mt-20 mb-4 text-lg font-semibold">Articles</h2>
        <ul className="border-b border-rule">
          {articles.map(({ id, index }) => (
            <ArticleEntry key={id} id={id} graph={index.graph} />
          ))}
        </ul>
        <WhatItIs />
      </main>
    </>
  );
}
