import { spanOfWords } from "../../2-ground/analysis";
import type { Group, NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { namedRole, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const starting = new Set("begin start present appear show arise develop strike emerge manifest".split(" "));
/** What a clause on the onset may speak of, other than the disease by its name. */
const openings = new Set(
  "symptom sign patient person people case disease illness disorder condition feature complaint onset".split(" "),
);
/** The signs that the vocabulary has for ages of onset. */
const ages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    childhood: "childhood onset",
    infancy: "infantile onset",
    adulthood: "adult onset",
    birth: "congenital onset",
  }),
);
const timing = new Set(["in", "during", "at"]);

/** The age at which a disease shows: "many cases present in childhood". The vocabulary has a sign for it. */
export const onset: Rule = {
  name: "onset",
  verbs: starting,
  read(passage) {
    const { clause, topic } = passage;
    const { verb, subject, objects, complements } = clause;
    if (!verb || !subject || verb.negated || objects.length > 0 || !starting.has(verb.lemma)) return [];
    if (!isAboutDisease(subject, passage)) return [];
    const found = complements
      .filter(({ preposition }) => timing.has(preposition))
      .flatMap(({ group }) => group.members.flatMap((member) => ageOf(member, passage)));
    return link("show", [[topic]], [found], passage, onset.name, certaintyOf(clause, passage));
  },
};

const isAboutDisease = (subject: Group, passage: Passage): boolean =>
  subject.members.some((member) => member.pronoun || openings.has(headNoun(member, passage.analysis))) ||
  rolesOf(subject, passage).some((roles) => roles.some(({ entity }) => entity === passage.topic.entity));

function ageOf(member: NounPhrase, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const name = ages.get(headNoun(member, analysis));
  const entity = name === undefined ? undefined : registry.find(name);
  return entity === undefined ? [] : [namedRole(entity, spanOfWords(analysis, member.from, member.to), registry)];
}
