import { type Work, workOf } from "../work";
import type { Format } from "./format";

const types: Readonly<Record<string, string>> = { "article-journal": "article", book: "book" };

/** What TeX would take for a command. */
const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const tex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (mark) => escapes[mark] ?? mark).replace(/\s+/g, " ");

/** Addresses are left as they are but for what would end the field. */
const verbatim = (text: string): string => text.replace(/[{}\s]/g, "");

/** A citation key holds letters, digits and a few marks. */
const keyOf = ({ id }: Work): string => id.replace(/[^\w:.-]/g, "-");

const nameOf = ({ family, given, literal }: Work["authors"][number]): string =>
  literal !== "" ? `{${tex(literal)}}` : [tex(family), tex(given)].filter(Boolean).join(", ");

function entryOf(work: Work): string {
  const type = types[work.type] ?? "misc";
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{${tex(work.title)}}`],
    ["author", work.authors.map(nameOf).join(" and ")],
    [type === "article" ? "journal" : "howpublished", tex(work.container)],
    ["year", tex(work.year)],
    ["volume", tex(work.volume)],
    ["number", tex(work.issue)],
    ["pages", tex(work.page).replace(/(?<=\w)[-–](?=\w)/, "--")],
    ["doi", verbatim(work.doi)],
    ["pmid", verbatim(work.pmid)],
    ["url", verbatim(work.url)],
  ];
  const lines = fields
    .filter(([, value]) => value !== "" && value !== "{}")
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${keyOf(work)},\n${lines.join(",\n")}\n}\n`;
}

/** BibTeX, for LaTeX and most reference managers. */
export const bibtex: Format = {
  id: "bibtex",
  name: "BibTeX",
  use: "LaTeX, Zotero, JabRef",
  kind: "references",
  mime: "application/x-bibtex;charset=utf-8",
  write: ({ references }) => [{ suffix: ".bib", text: references.map((one) => entryOf(workOf(one))).join("\n") }],
};
