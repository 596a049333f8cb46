import type { Group, NounPhrase } from "../../language/phrases";
import type { Analysis } from "../analysis";
import { contentWords } from "./content-words";
import { labelOf } from "./word-text";

/** The coordinated phrases in the words that name them. */
export function groupLabel({ members, joint }: Group, analysis: Analysis): string {
  const parts = members.map((member) => partLabel(member, analysis));
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(", ")} ${joint === "or" ? "or" : "and"} ${last}` : last;
}

/** "A cluster of genes": a noun of quantity is nothing without what it counts. */
const partLabel = (member: NounPhrase, analysis: Analysis): string => {
  const own = labelOf(contentWords(member, analysis), analysis);
  if (!member.of) return own;
  if (/^(type|kind|form|sort|variety)s?$/i.test(own)) return groupLabel(member.of, analysis);
  return partitive.test(own) ? `${own} of ${groupLabel(member.of, analysis)}` : own;
};

const partitive =
  /\b(stretch|segment|section|length|half|cluster|group|number|set|series|range|variety|whites?|corner|tip|edge|part|portion|majority|walls?|lining|surface|level|amount|loss|lack|action|activity|function|production|synthesis|formation)s?$/i;
