import { spanOfWords } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { namedRole, type Role } from "./role";

/** What molecules that drugs act on are called: "reductase", "receptor", "TLR7". */
const molecular =
  /^(?!disease$|phase$|increase$|decrease$|release$|base$|purchase$)(\p{L}{3,}ase|receptor|channel|pump|transporter|enzyme|protein|synthesis)$|[A-Z].*[A-Z\d]/u;
/** What is said of a drug before the name of what it blocks. */
const said =
  /^(an?|the|this|another|oral|selective|potent|direct|new|newer|first|second|novel|strong|weak|reversible|irreversible|injected|injectable|specific|dual|older|long-acting|topical)$/i;

/** The molecule by which a drug is called, where nothing is known of it: "a xanthine oxidase inhibitor". */
export function newTarget({ from, head }: NounPhrase, { analysis, grounding }: Passage): readonly Role[] {
  const { words } = analysis;
  let first = from;
  while (first < head && (said.test(words[first]?.low ?? "") || words[first]?.tag === "adverb")) first++;
  const last = words[head - 1];
  if (first >= head || head - first > 4 || !last) return [];
  const span = spanOfWords(analysis, first, head);
  const label = grounding.text.slice(span.start, span.end);
  if (!molecular.test(label.split(/\s/).at(-1) ?? "")) return [];
  const entity = grounding.registry.find(label) ?? grounding.registry.enter({ label, type: "pathway" });
  return [namedRole(entity, span, grounding.registry)].filter(({ type }) =>
    /^(pathway|gene|mechanism)$/.test(type ?? ""),
  );
}
