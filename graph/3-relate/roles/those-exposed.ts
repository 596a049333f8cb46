import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun, isPersonal } from "./head-noun";
import { namedRole, ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

/** Verbs with what one has, takes or does. */
const having: ReadonlySet<string> = new Set(
  "have take use get drink smoke carry develop be become contract receive".split(" "),
);

/**
 * What sets the people apart that a clause speaks of: "those with diabetes", "smokers", "women who take the pill", "you … if you are obese". Each
 * group that names nobody is passed over.
 */
export function thoseExposed(
  groups: readonly (Group | undefined)[],
  clause: Clause,
  passage: Passage,
): readonly Role[] {
  const { analysis, grounding, topic } = passage;
  const own = groups
    .flatMap((group) => group?.members ?? [])
    .flatMap((member) => {
      const noun = headNoun(member, analysis);
      const doing = /(smok|drink)er$/.test(noun)
        ? named(noun.replace(/er$/, "ing"), member.from, member.to, passage)
        : [];
      if (!isPersonal(member, analysis) && !member.pronoun) return doing;
      return [
        ...doing,
        ...member.complements
          .filter(({ preposition }) => preposition === "with")
          .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []),
      ];
    });
  const isAbout = (other: Clause) =>
    other.link === "relative"
      ? groups.some((group) => group !== undefined && other.antecedent?.members[0]?.from === group.members[0]?.from)
      : other.link === "if" && (other.governor === clause || other.governor?.governor === clause);
  const told = analysis.clauses.filter(isAbout).flatMap((other) => whatOneHas(other, passage));
  const isCause = ({ entity }: Role) => entity !== topic.entity && entity !== grounding.subject;
  return ofTypes([...own, ...told], "gene", "risk", "disease", "symptom", "treatment").filter(isCause);
}

/** "Who have diabetes", "if you smoke", "if you are obese". */
function whatOneHas(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, objects, adjectives } = clause;
  if (!verb || verb.negated || !having.has(verb.lemma)) return [];
  const had = objects.flatMap((group) => rolesOf(group, passage)[0] ?? []);
  const does = objects.length === 0 && verb.lemma === "smoke" ? named("smoking", verb.from, verb.to, passage) : [];
  const is = adjectives.flatMap(({ from, to }) => named(passage.analysis.words[to - 1]?.low ?? "", from, to, passage));
  return [...had, ...does, ...is];
}

function named(
  name: string,
  from: number,
  to: number,
  { grounding: { registry }, analysis }: Passage,
): readonly Role[] {
  const entity = registry.find(name);
  return entity === undefined ? [] : [namedRole(entity, spanOfWords(analysis, from, to), registry)];
}
