import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { isShortfall, shortfallOf } from "../roles/shortfall-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** What a substance does to its own lack. */
const mending =
  /^(correct|treat|relieve|replace|replenish|fix|reverse|remedy|overcome|make up|make good|make|fill|prevent|cure)$/;
/** What is done with a substance that is lacking. */
const giving =
  /^(give|take|use|replace|supplement|add|recommend|advise|prescribe|start|offer|need|require|indicate|replenish|substitute|help|make sense|consider|reserve)$/;
const cases: ReadonlySet<string> = new Set([
  "if",
  "when",
  "once",
  "where",
  "whenever",
  "unless",
  "until",
  "in case",
  "as soon as",
]);

/** A substance treats its own lack, of which the text says no more than that it is one: "vitamin D corrects a deficiency", "iron is given if levels are low". */
export const madeGood: Rule = {
  name: "made-good",
  read(passage) {
    const { clause, place } = passage;
    if (!isTreatmentSection(place.section) && place.section !== "principles") return [];
    const phrases = phrasesIn(clause).filter((phrase) => isLack(phrase, passage));
    if (phrases.length === 0 && !areLow(clause, passage)) return [];
    if (cases.has(clause.link)) return clause.governor ? inCase(clause, clause.governor, passage) : [];
    return phrases.length > 0 && isMending(clause, phrases, passage) ? treat(clause, clause, passage) : [];
  },
};

const isLack = (phrase: NounPhrase, { analysis }: Passage): boolean =>
  isShortfall(phrase, headNoun(phrase, analysis), analysis);

/** "If levels are low", "if the blood level is low". */
const areLow = (clause: Clause, { analysis }: Passage): boolean =>
  cases.has(clause.link) &&
  clause.subject?.members.every((member) => /^(level|store)$/.test(headNoun(member, analysis))) === true &&
  adjectiveWords(clause, analysis).some((word) => /^(low|depleted|short|poor)$/.test(word));

/** "Corrects a deficiency", "is given for a shortage". */
function isMending({ verb, subject, complements }: Clause, lacks: readonly NounPhrase[], passage: Passage): boolean {
  if (!verb || subject?.members.some((member) => lacks.includes(member))) return false;
  if (!verb.passive) return mending.test(verb.lemma);
  const isAim = complements.some(
    ({ preposition, group }) =>
      /^(for|in|against)$/.test(preposition) && group.members.some((member) => lacks.includes(member)),
  );
  return isAim && giving.test(verb.lemma) && passage.clause.link !== "by";
}

/** "Is taken only if a deficiency has been proven", "is not given unless levels are low". */
function inCase(clause: Clause, governor: Clause, passage: Passage): readonly Draft[] {
  const { verb } = governor;
  const isExcept = clause.link === "unless" || clause.link === "until";
  if (!verb || verb.negated !== isExcept || (!giving.test(verb.lemma) && !isExcept)) return [];
  return treat(governor, clause, passage);
}

function treat(doing: Clause, clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyOf(clause === doing ? clause : doing, passage);
  const isCase = clause !== doing;
  if (isCase && certainty.polarity === "uncertain") return [];
  return substancesOf(doing, passage).flatMap((own) =>
    link("treat", [[own]], [shortfallOf([own], passage)], passage, madeGood.name, {
      qualifiers: {},
      polarity: isCase ? "asserted" : certainty.polarity,
    }),
  );
}

/** What the clause speaks of; else what its sentence opens with, what heads the entry, or what was spoken of last. */
function substancesOf({ subject, objects, verb }: Clause, passage: Passage): readonly Role[] {
  const { analysis, heads, discourse } = passage;
  const isPeoples = verb !== undefined && !verb.passive && /^(take|need|require|use|get|receive)$/.test(verb.lemma);
  const groups: readonly (Group | undefined)[] = [isPeoples ? objects[0] : subject, analysis.clauses[0]?.subject];
  const named = groups
    .map((group) => ofTypes(rolesOf(group, passage)[0] ?? [], "treatment"))
    .find((roles) => roles.length > 0);
  const own =
    named ?? [ofTypes(heads, "treatment"), ofTypes(discourse.recent, "treatment")].find((all) => all.length > 0);
  return (own ?? []).filter(({ entity }) => passage.grounding.registry.subtypeOf(entity) !== "lifestyle");
}
