import { spanOfWords } from "../../2-ground/analysis";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const starting = new Set("begin start present appear show arise develop strike emerge manifest".split(" "));
const openings = new Set(
  "symptom sign patient person people case disease illness disorder condition feature complaint onset".split(" "),
);
const ages: Readonly<Record<string, string>> = {
  childhood: "childhood onset",
  infancy: "infantile onset",
  adulthood: "adult onset",
  birth: "congenital onset",
};

/** The age at which a disease shows: "many cases present in childhood". The vocabulary has a sign for it. */
export const onset: Rule = {
  name: "onset",
  read(passage) {
    const {
      clause,
      topic,
      grounding: { registry },
      analysis,
    } = passage;
    const { verb, subject } = clause;
    if (!verb || !subject || verb.negated || clause.objects.length > 0 || !starting.has(verb.lemma)) return [];
    const opens =
      subject.members.some((member) => member.pronoun || openings.has(headNoun(member, analysis))) ||
      rolesOf(subject, passage).some((roles) => roles.some(({ entity }) => entity === topic.entity));
    if (!opens) return [];
    const found = clause.complements
      .filter(({ preposition }) => preposition === "in" || preposition === "during" || preposition === "at")
      .flatMap(({ group }) =>
        group.members.flatMap((member): readonly Role[] => {
          const name = ages[headNoun(member, analysis)];
          const entity = name === undefined ? undefined : registry.find(name);
          return entity === undefined
            ? []
            : [
                {
                  entity,
                  type: registry.typeOf(entity),
                  span: spanOfWords(analysis, member.from, member.to),
                  implied: false,
                },
              ];
        }),
      );
    return link("show", [[topic]], [found], passage, "onset", certaintyOf(clause, passage));
  },
};
