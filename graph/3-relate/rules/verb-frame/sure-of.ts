import type { Clause } from "../../../language/clause";
import { certaintyOf } from "../../certainty";
import type { Certainty, Passage } from "../../passage";
import type { Reading } from "./reading";

const supposing = /^(if|when|where|whenever)$/;

/** How sure a clause is of what a test or treatment does, where its words say more than its verb: "not to miss X" is to find it. */
export function sureOf({ key, frame }: Reading, clause: Clause, passage: Passage): Certainty {
  const certainty = certaintyOf(clause, passage);
  if (frame === "treat" && hasLittle(key, clause, passage)) return { ...certainty, polarity: "negated" };
  if (frame !== "detect" && frame !== "exclude") return certainty;
  const { verb, link: how, governor } = clause;
  const { polarity } = certainty;
  // "Done when X is suspected": that it is sought is not in doubt.
  if (key === "suspect" && supposing.test(how)) return { ...certainty, polarity: "asserted" };
  if (key === "miss" || key === "overlook")
    return { ...certainty, polarity: isKept(clause, passage) ? "asserted" : "negated" };
  // "May order a scan to look for X": what may be is that it is ordered.
  if (polarity === "uncertain" && how === "infinitive" && governor?.verb?.uncertain && verb?.uncertain === false)
    return { ...certainty, polarity: "asserted" };
  // "Does not always exclude X": then it does not exclude it.
  return frame === "exclude" && verb?.negated && polarity === "uncertain"
    ? { ...certainty, polarity: "negated" }
    : certainty;
}

const meagre = /^(little|nothing|scant|minimal|negligible|trifling|hardly|scarcely|marginal|slight)$/;

/** "Has little effect on X", "does hardly anything for X". */
const hasLittle = (key: string, { verb, objects }: Clause, { analysis: { words } }: Passage): boolean =>
  /^(have|do|make|bring|show) (effect|benefit|difference|impact|influence|something|anything|nothing|much|little)\b/.test(
    key,
  ) && words.slice(verb?.from, (objects[0]?.members.at(-1)?.head ?? 0) + 1).some(({ low }) => meagre.test(low));

/** "So as not to miss X". */
const isKept = ({ verb, adverbs }: Clause, { analysis: { words } }: Passage): boolean =>
  adverbs.includes("not") || words.slice(verb?.from, verb?.to).some(({ tag }) => tag === "not");
