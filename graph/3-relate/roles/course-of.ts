import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { type Alternatives, ofTypes } from "./role";
import { rolesOf } from "./roles-of";

/** "Induction of remission", "Maintenance", "First line": stretches of a treatment. */
const phases = /^(induction|maintenance|remission|line|mainstay)$/;

const isRank = ({ statement: { statement }, grounding: { text } }: Passage): boolean =>
  /^(first|second|third)[- ]line( (drug|treatment|therapy|option))?\.?$/i.test(
    text
      .slice(statement.span.start, statement.span.end)
      .trim()
      .replace(/^[^:]*: /, ""),
  );

/** Whom a purpose is about that names only a stretch of the treatment: the disease named with it, else the topic as a whole. */
export function courseOf(
  listed: readonly NounPhrase[],
  namesAims: boolean,
  passage: Passage,
): Alternatives | undefined {
  const phase = listed.filter((member) => phases.test(headNoun(member, passage.analysis)));
  if ((phase.length === 0 || namesAims) && !isRank(passage)) return undefined;
  const behind = phase.flatMap(({ of, complements }) => [
    ...complements,
    ...(of?.members ?? []).flatMap((member) => member.complements),
  ]);
  const inside = [...phase.map(({ of }) => of), ...behind.map(({ group }) => group)];
  const named = inside.flatMap((group) => ofTypes(rolesOf(group, passage)[0] ?? [], "disease", "symptom"));
  return named.length > 0 ? [named] : [[passage.topic]];
}
