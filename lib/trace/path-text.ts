import type { Reference } from "@/graph/model/knowledge-graph";
import { shortReference } from "../bibliography";
import { placeName } from "../evidence-place";
import type { GraphIndex } from "../graph-index";
import { printedSource } from "../printed-source";
import { quotedWords } from "../quoted-words";
import { byStance } from "../sources";
import { type CitedPassage, type Explanation, explain } from "./clauses";
import { netEffect, sentencesOf } from "./sentences";
import type { RankedPath } from "./trace";

/** What an explanation cites: passages of the article, and the literature on them, each work once. */
interface Apparatus {
  readonly passages: readonly { readonly number: number; readonly text: string }[];
  readonly works: readonly string[];
}

function apparatus(index: GraphIndex, { passages }: Explanation): Apparatus {
  const works = new Map<Reference, number>();
  const numberOf = (reference: Reference): number => {
    const number = works.get(reference) ?? works.size + 1;
    works.set(reference, number);
    return number;
  };
  const literature = ({ passage }: CitedPassage): readonly string[] =>
    byStance(passage.item.references).flatMap(({ key, stance }) => {
      const reference = index.references.get(key);
      return reference === undefined ? [] : [`R${numberOf(reference)} ${stance}`];
    });
  const lines = passages.map((cited) => ({
    number: cited.number,
    text: [passageText(index, cited), ...printed(cited), ...literature(cited)].join("; "),
  }));
  return { passages: lines, works: [...works.keys()].map(shortReference) };
}

/** Where a cited passage stands, and its words. */
function passageText(index: GraphIndex, { passage }: CitedPassage): string {
  const { article } = index.graph;
  return `${placeName(article, passage)}: ${quotedWords(article, passage.evidence)}`;
}

/** What the article prints as the passage's source: "PubMed +3". */
const printed = ({ passage }: CitedPassage): readonly string[] => passage.item.citations.map(printedSource);

/** A path to paste into a mail: its sentences, the passages they cite, and the literature on those. */
export function pathAsText(index: GraphIndex, path: RankedPath, link: string): string {
  const explanation = explain(index, path);
  const { passages, works } = apparatus(index, explanation);
  return [
    sentencesOf(explanation),
    `${netEffect(path)}.`,
    "",
    ...passages.map(({ number, text }) => `[${number}] ${text}`),
    ...(works.length === 0 ? [] : ["", ...works.map((work, i) => `R${i + 1}. ${work}`)]),
    "",
    sourceLine(index, link),
  ].join("\n");
}

/** What Markdown would take for markup; addresses are left whole. */
const escaped = (text: string): string =>
  text.replace(/https?:\/\/\S+|[\\`*_[\]<>#|]/g, (found) => (found.length > 1 ? found : `\\${found}`));

/** A path as Markdown: a heading, the sentences with footnotes, the references. */
export function pathAsMarkdown(index: GraphIndex, path: RankedPath, link: string): string {
  const explanation = explain(index, path);
  const { passages, works } = apparatus(index, explanation);
  const clauses = explanation.clauses.map((clause) => ({
    ...clause,
    subject: escaped(clause.subject),
    object: escaped(clause.object),
  }));
  const ends = [clauses[0]?.subject ?? "", clauses.at(-1)?.object ?? ""];
  return [
    `## ${ends.join(" → ")}`,
    "",
    sentencesOf({ ...explanation, clauses }, (cites) => cites.map((number) => `[^${number}]`).join("")),
    "",
    `*${netEffect(path)}. Score ${path.score.total} of 100.*`,
    "",
    escaped(sourceLine(index, link)),
    ...(works.length === 0 ? [] : ["", "### References", "", ...works.map((work) => `1. ${escaped(work)}`)]),
    "",
    ...passages.map(({ number, text }) => `[^${number}]: ${escaped(text)}`),
  ].join("\n");
}

/** Whose words these are, and where the view can be opened. */
function sourceLine({ graph: { article } }: GraphIndex, link: string): string {
  const { title, origin } = article;
  const source = [title, origin?.publisher, origin?.date].filter(Boolean).join(", ");
  return `According to the article: ${source}.${link === "" ? "" : ` ${link}`}`;
}
