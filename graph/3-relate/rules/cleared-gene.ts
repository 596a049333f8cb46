import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { variantNouns } from "../../lexicon/head-nouns";
import type { SectionKind } from "../../model/article";
import { adjectiveWords } from "../adjective-words";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const sections: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "lead"]);
const finding = /^(find|see|detect|identify|carry|have|show|discover|report)$/;
const changing = /^(mutate|alter|affect|change|involve)$/;
const sound = /^(normal|intact|unaffected|unchanged|unaltered|uninvolved)$/;
/** Who of several is meant, so that others may have it. */
const partial =
  /^(some|few|many|most|all|every|always|usually|half|third|quarter|percent|%|minority|majority|other|others|yet|so|unlike|if|when|where|until|before|only|further)$/;

/** A gene that is said to have no part in the disease: "mutations of X have not been found", "X is not mutated", "X is intact". */
export const clearedGene: Rule = {
  name: "cleared-gene",
  verbs: "any",
  read(passage) {
    const { clause, place, heads, analysis, topic } = passage;
    if (!clause.verb || !sections.has(place.section) || place.item.question || heads.length > 0) return [];
    if (clause.link !== "main" || analysis.words.some(({ low }) => partial.test(low))) return [];
    return link("cause", [clearedIn(clause, passage)], [[topic]], passage, clearedGene.name, denied);
  },
};

const denied = { polarity: "negated", qualifiers: {} } satisfies { polarity: Draft["polarity"]; qualifiers: object };

function clearedIn(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, subject, objects } = clause;
  if (!verb) return [];
  const members = [subject, ...objects].flatMap((group) => group?.members ?? []);
  const none = members.filter(({ determiner }) => determiner === "no");
  if (finding.test(verb.lemma)) {
    if (!verb.negated) return none.flatMap((member) => changedIn(member, passage));
    return none.length > 0 ? [] : members.flatMap((member) => changedIn(member, passage));
  }
  const isSound =
    (verb.passive && verb.negated && changing.test(verb.lemma)) ||
    (verb.lemma === "be" && !verb.negated && adjectiveWords(clause, passage.analysis).some((word) => sound.test(word)));
  return isSound
    ? (subject?.members ?? []).flatMap((member) => (member.head - member.from < 2 ? genesOf(member, passage) : []))
    : [];
}

const genesOf = (member: NounPhrase, passage: Passage): readonly Role[] =>
  ofTypes(phraseRoles(member, passage)[0] ?? [], "gene").filter(({ implied }) => !implied);

/** The genes of a phrase about a change of them. */
function changedIn(member: NounPhrase, passage: Passage): readonly Role[] {
  const noun = headNoun(member, passage.analysis);
  return variantNouns.has(noun) && noun !== "protein" && noun !== "product" ? genesOf(member, passage) : [];
}
