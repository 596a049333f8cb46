import type { NounPhrase } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import type { Analysis } from "../analysis";
import { tokensText } from "../naming/word-text";
import type { Registry } from "../registry";
import type { Definitions } from "./define-member";

/** What no list ends with: the last word of a name that is written in parts, the most telling one first. */
const closing =
  /(?:^|[ -])(linked|autosomal|dominant|recessive|familial|hereditary|inherited|congenital|acquired|sporadic|idiopathic|primary|secondary|infantile|juvenile|neonatal|severe|acute|chronic|transient|permanent)$/;

/** "Dysregulation, endocrinopathy, X-linked", "neutropenia, severe congenital": one name of the subject, with the commas in it. */
export function nameWithCommas(
  members: readonly NounPhrase[],
  { words, tokens, span }: Analysis,
  registry: Registry,
  subject: EntityId,
): Definitions | undefined {
  const last = words.findLast(({ tag }) => tag !== "mark");
  const to = last?.to ?? 0;
  const isOne =
    words.some(({ low }) => low === ",") && !words.some(({ low }) => low === "and" || low === "or" || low === "(");
  if (!members[0] || !isOne || !closing.test(last?.low ?? "")) return undefined;
  const name = tokensText(tokens, words[0]?.from ?? 0, to);
  registry.alias(subject, name);
  return { entities: [{ entity: subject, span }], names: [{ name, entity: subject }] };
}
