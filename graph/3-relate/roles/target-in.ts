import type { Word } from "../../language/word";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import { namedRole, ofTypes, type Role } from "./role";

/** Two capitals, or a capital and a digit: "CD20", "TNF". */
const symbol = /[A-Z].*[A-Z\d]/;

/** "Anti-CD20": a compound is one word, its parts joined by spaces. */
const isAgainst = ({ low }: Word): boolean => low.startsWith("anti ");

/** The target that a word of a drug's class names: "mTOR" of "mTOR inhibitor", "CD20" of "anti-CD20". */
export function targetIn(word: Word, passage: Passage): readonly Role[] {
  const { analysis, grounding } = passage;
  const entity = isAgainst(word) ? behindAnti(word, passage) : insideTerm(word, passage);
  if (entity === undefined) return [];
  const span = { start: analysis.tokens[word.from]?.start ?? 0, end: analysis.tokens[word.to - 1]?.end ?? 0 };
  return ofTypes([namedRole(entity, span, grounding.registry)], "pathway", "gene", "mechanism");
}

/** "CD20" of "anti-CD20"; a symbol that nobody knows yet is entered. */
function behindAnti({ from, to }: Word, { analysis, grounding: { registry } }: Passage): EntityId | undefined {
  const name = analysis.tokens
    .slice(from + 2, to)
    .map(({ text }) => text)
    .join("");
  const known = registry.find(name);
  return known === undefined && symbol.test(name) ? registry.enter({ label: name, type: "pathway" }) : known;
}

/** A known term is the target itself, or a class name with the target inside: "mTOR" in "mTOR inhibitor". */
function insideTerm({ term, low }: Word, { analysis, grounding: { registry } }: Passage): EntityId | undefined {
  const entity = term === undefined ? undefined : analysis.terms[term]?.entity;
  if (entity === undefined || registry.typeOf(entity) !== "treatment") return entity;
  const words = low.split(" ");
  for (let end = words.length - 1; end > 0; end--) {
    const inner = registry.find(words.slice(0, end).join(" "));
    const type = inner === undefined ? undefined : registry.typeOf(inner);
    if (type === "pathway" || type === "gene") return inner;
  }
  return undefined;
}
