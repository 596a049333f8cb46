import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "./compile";

// One article in many dresses says the same: how a page marks its headings, lists and heads is no part of what it says.

const path = fileURLToPath(new URL("./articles/alps-iv.md", import.meta.url));
const [, front = "", body = ""] = readFileSync(path, "utf8").match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
const subject = front.match(/^subject: (.*)$/m)?.[1] ?? "";
/** Source labels and references are left out: Markdown and text mark them alike. */
const article = `# ${subject}\n\n${body.replace(/ ?\[[^\]]*\]/g, "")}`;

type Dress = (markdown: string) => string;

const headings =
  (dress: (words: string, level: number, at: number) => string): Dress =>
  (text) => {
    let at = 0;
    return text.replace(/^(#+) (.*)$/gm, (_, marks: string, words: string) =>
      dress(words, marks.length, marks.length === 2 ? ++at : at),
    );
  };
const markers =
  (dress: (marker: string) => string): Dress =>
  (text) =>
    text.replace(/^(?:-|\d+\.) /gm, dress);
/** Bold heads otherwise. */
const heads =
  (dress: (head: string) => string): Dress =>
  (text) =>
    text.replace(
      /^((?:-|\d+\.) )\*\*(.+?)\.?\*\*\s*/gm,
      (_, marker: string, head: string) => `${marker}${dress(head)} `,
    );
/** Bold heads as "Head: …". */
const plain: Dress = (text) => text.replace(/^((?:-|\d+\.) )\*\*(.+?)\.?\*\*\s*/gm, "$1$2: ").replace(/\*\*/g, "");
const both =
  (...dresses: readonly Dress[]): Dress =>
  (text) =>
    dresses.reduce((dressed, dress) => dress(dressed), text);
/** Entries as paragraphs. */
const unlisted: Dress = (text) => text.replace(/\n(?:-|\d+\.) /g, "\n\n");
/** Sentences that end with a source. */
const sourced =
  (ending: string): Dress =>
  (text) =>
    text.replace(/([a-z)])\.(?=\s|$)/gm, `$1${ending}`);
const british: Dress = (text) =>
  text
    .replace(/([Aa]n|[Ll]euk|isch)emi/g, "$1aemi")
    .replace(/([Hh])em(?=o|at)/g, "$1aem")
    .replace(/edema/g, "oedema")
    .replace(/rrhea/g, "rrhoea")
    .replace(/tumor/g, "tumour")
    .replace(/([a-z]{3})iz(e|es|ed|ing|ation)\b/g, "$1is$2")
    .replace(/(signal|counsel)ing/g, "$1ling");
/** Lines of at most eighty characters, as in a mail; headings stay whole. */
const wrapped: Dress = (text) =>
  text
    .split("\n")
    .flatMap((line) => (line.startsWith("#") ? [line] : (line.match(/.{1,80}(?= |$) ?/g) ?? [""])))
    .map((line) => line.trimEnd())
    .join("\n");
const title = (words: string, level: number, section: string): string => (level === 1 ? `# ${words}` : section);

const rows: readonly (readonly [dress: string, dress: Dress])[] = [
  ["bold lines for headings", headings((words, level) => title(words, level, `**${words}**`))],
  ["smaller headings", headings((words, level) => title(words, level, `#${"#".repeat(level)} ${words}`))],
  ["headings underlined", headings((words, level) => `${words}\n${(level === 1 ? "=" : "-").repeat(12)}`)],
  ["headings numbered", headings((words, level, at) => title(words, level, `## ${at}. ${words}`))],
  ["stars for bullets", markers((marker) => (/\d/.test(marker) ? marker : "* "))],
  ["space between entries", (text) => text.replace(/\n(?=(?:-|\d+\.) )/g, "\n\n")],
  ["heads in italics", heads((head) => `*${head}.*`)],
  ["heads in italics before a colon", heads((head) => `_${head}_:`)],
  ["heads in bold and italics", heads((head) => `***${head}***:`)],
  ["heads on lines of their own", heads((head) => `**${head}**\n\n   `)],
  ["heads without bullets", unlisted],
  [
    "heads in italics without bullets",
    both(
      heads((head) => `*${head}.*`),
      unlisted,
    ),
  ],
  ["small headings for heads", (text) => unlisted(text).replace(/^\*\*(.+?)\.?\*\*\s*/gm, "#### $1\n\n")],
  ["numbers of sources in brackets", sourced(".[1][2, 3]")],
  ["numbers of sources before the full stop", sourced(" [1–3].")],
  ["raised numbers of sources", sourced(".¹²")],
  ["raised numbers that were lowered", sourced(".12,13")],
  ["sources in round brackets", (text) => text.replace(/([a-z])\.$/gm, "$1. (PubMed; GeneReviews)")],
  ["studies in brackets", (text) => text.replace(/([a-z])\.$/gm, "$1 (Smith et al., 2019).")],
  ["British spelling", british],
  ["& for and", (text) => text.replace(/ and /g, " & ")],
  ["lines of eighty characters", wrapped],
  ["line breaks of Windows", (text) => text.replace(/\n/g, "\r\n")],
  [
    "plain text",
    both(
      plain,
      headings((words) => words),
    ),
  ],
  [
    "plain text with headings in capitals",
    both(
      plain,
      headings((words) => words.toUpperCase()),
    ),
  ],
  [
    "plain text with bullets",
    both(
      plain,
      headings((words) => words),
      markers(() => "• "),
    ),
  ],
  ...["→ ", "▪ ", "(i) "].map((bullet): readonly [string, Dress] => [
    `plain text with ${bullet}`,
    both(
      plain,
      headings((words) => words),
      markers(() => bullet),
    ),
  ]),
  [
    "plain text without bullets",
    both(
      plain,
      headings((words) => words),
      markers(() => ""),
    ),
  ],
  [
    "plain text in paragraphs",
    both(
      plain,
      headings((words) => words),
      unlisted,
    ),
  ],
  [
    "plain text in paragraphs with names before a full stop",
    both(
      (text) => text.replace(/^((?:-|\d+\.) )\*\*(.+?)\.?\*\*\s*/gm, "$1$2. ").replace(/\*\*/g, ""),
      headings((words) => words),
      unlisted,
    ),
  ],
  [
    "plain text with heads on lines of their own",
    both(
      (text) => text.replace(/^((?:-|\d+\.) )\*\*(.+?)\.?\*\*\s*/gm, "$1$2\n").replace(/\*\*/g, ""),
      headings((words) => words),
    ),
  ],
  [
    "plain text with brackets",
    both(
      plain,
      headings((words) => words),
      markers((marker) => marker.replace(/(\d+)\. /, "($1) ")),
    ),
  ],
  [
    "plain text with numbered headings",
    both(
      plain,
      markers(() => "– "),
      headings((words, level, at) => (level === 1 ? words : `${at}. ${words}`)),
    ),
  ],
];

const factsIn = (text: string): ReadonlySet<string> =>
  new Set(
    compile({ path: "dress.md", text }).graph.relations.map(
      ({ subject: from, predicate, object, polarity }) => `${from} ${predicate} ${object} ${polarity}`,
    ),
  );

const undressed = factsIn(article);

test.each(rows)("%s", (_, dress) => {
  const facts = factsIn(dress(article));
  const lost = [...undressed].filter((fact) => !facts.has(fact));
  const found = [...facts].filter((fact) => !undressed.has(fact));
  expect(lost.length / undressed.size, lost.join("\n")).toBeLessThan(0.03);
  expect(found.length / undressed.size, found.join("\n")).toBeLessThan(0.03);
});
