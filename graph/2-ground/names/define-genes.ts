import { tokenize } from "../../language/tokens";
import { matchNames, type NameTree } from "../matcher";
import type { Name, Scope } from "../place";

/** A gene's symbol, which italics may enclose: "ABCD1", "HLA-B". */
const symbol = String.raw`\*?\b[A-Z][A-Z0-9]{1,8}(?:-[A-Z0-9]{1,4})?\b\*?`;
/** Several, joined; no more than a sentence lists, so that no text keeps the search busy. */
const list = String.raw`${symbol}(?:(?:, | and | or |, and |, or |\/)(?:the (?:neighbou?ring |nearby |related )?(?:gene )?|in )?${symbol}){0,12}`;
/** Words by which the symbols beside them are genes. */
const contexts: readonly RegExp[] = [
  // "the ABC1 and ABC2 genes", "ABC1 mutations"
  new RegExp(`(${list}) (?:genes?|mutations?|(?:gene )?variants?)\\b`, "g"),
  // "the gene ABC1", "genes include ABC1 and ABC2", "genes (ABC1, ABC2)"
  new RegExp(
    `\\b[Gg]enes?,? (?:called |named |known as |such as |like |including |include |are |is |involved (?:are|is|include) )?\\(?(?:mainly |chiefly |notably )?(${list})`,
    "g",
  ),
  // "mutations in ABC1", "both copies of ABC1", "encoded by ABC1"
  new RegExp(
    `\\b(?:[Mm]utations?|[Vv]ariants?|[Dd]eletions?|[Cc]op(?:y|ies)|[Ee]ncoded by) ?(?:(?:in|of|affecting) )?(?:(?:the|both|one) )?(?:gene )?(${list})`,
    "g",
  ),
  // "sequencing of ABC1 and ABC2"
  new RegExp(`\\b[Ss]equencing (?:of )?(?:the )?(${list})`, "g"),
  // "ABC1 and ABC2 are …, and variants of either gene …"
  new RegExp(`(?:^|[.:*•–—-] ?)(${list}) [a-z][^.]{0,200}?\\b(?:either|both|this|these) genes?\\b`, "g"),
];
/** Letters, a number, and what some symbols have behind it: where an article speaks of genes, that is one. "ABCD1", "XY4A". */
const shaped = /(?<![\w-])[A-Z]{2,6}\d{1,2}[A-Z]{0,2}\d?(?![\w-])/g;
const opening = /\b(?:gene|mutation|variant|encod|deletion|cop(?:y|ies) of)/i;

/** A symbol in italics by itself: "*ABCD*". */
const italic = /(?<![*\w])\*([A-Z][A-Z0-9]{2,8})\*(?![*\w])/g;

/** The symbols in the column of a table that is headed "Gene". */
function inColumn(text: string): readonly string[] {
  const found: string[] = [];
  let column = -1;
  for (const line of text.split(/\r?\n/)) {
    const cells = line.includes("|") ? line.split("|").map((cell) => cell.replace(/[*_]/g, "").trim()) : [];
    if (cells.length < 3) column = -1;
    else if (column < 0) column = cells.findIndex((cell) => /^genes?(\(s\))?$/i.test(cell));
    else for (const [own] of (cells[column] ?? "").matchAll(wholeSymbol)) found.push(own);
  }
  return found;
}

const wholeSymbol = /(?<![\w-])[A-Z][A-Z0-9]{2,8}(?![\w-])/g;

/** What stands beside "gene" or "mutation" in capitals without being one. */
const noGene =
  /^(DNA|RNA|MRNA|IVF|PCR|NGS|MLPA|SNP|GWAS|ACMG|WHO|USA|UK|US|EU|II|III|IV|VI|VII|VIII|IX|XI|XII|XX|XY|FEV\d+|HBA1C?|CO2|NO2|SO2|PM\d+|CA\d+|CD\d+|IL\d+|PD\d|DSM\d|ICD\d+|COVID19|HHV\d|HSV\d|HPV\d+|IGG\d|IGA\d)$/;

/** An acronym that the article has introduced for something. */
const isKnown = (name: string, tree: NameTree): boolean =>
  matchNames(tree, tokenize(name, { start: 0, end: name.length })).length > 0;

/** The symbols that the article itself says are genes, where the vocabulary does not know them: "faulty genes include ABC1 and ABC2". */
export function defineGenes({ text: written, tree, registry }: Scope): readonly Name[] {
  if (!opening.test(written)) return [];
  const text = written.replace(/\s+/g, " ");
  const symbols = new Set<string>();
  for (const context of contexts)
    for (const [, found = ""] of text.matchAll(context))
      for (const [written] of found.matchAll(new RegExp(symbol, "g"))) symbols.add(written.replaceAll("*", ""));
  for (const [found] of text.matchAll(shaped)) symbols.add(found);
  for (const [, found = ""] of text.matchAll(italic)) symbols.add(found);
  for (const found of inColumn(written)) symbols.add(found);
  return [...symbols]
    .filter(
      (name) => name.length > 2 && !noGene.test(name) && registry.find(name) === undefined && !isKnown(name, tree),
    )
    .map((name) => ({ name, entity: registry.enter({ label: name, type: "gene" }) }));
}
