import type { Clause } from "../../language/clause";
import type { Complement } from "../../language/phrases";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { nonEmpty, ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const ties = /^(association|link|connection|relation|relationship|correlation)$/;
const told =
  /^(find|show|establish|prove|demonstrate|report|suggest|describe|confirm|suspect|exist|observe|see|discuss|claim|note|propose|postulate|make|know|document|suspect)$/;

/** "An association with cancer has not been found", "a link to gout has been suggested": between that and what the entry is about. */
export const tie: Rule = {
  name: "tie",
  words: wordList("association link connection relation relationship correlation"),
  verbs: "any",
  read(passage) {
    const { clause, topic, grounding } = passage;
    const isOther = ({ entity }: { readonly entity: string }) =>
      entity !== topic.entity && !grounding.registry.isSubject(entity);
    const others = tiedTo(clause, passage).flatMap(({ preposition, group }) => {
      const roles = rolesOf(group, passage)[0] ?? [];
      // "A link between X and the disease".
      return preposition === "between" && !roles.every(isOther) ? roles.filter(isOther) : roles;
    });
    if (others.length === 0 || !others.every(isOther)) return [];
    const certainty = certaintyOf(clause, passage);
    const genes = ofTypes(others, "gene");
    const exposures = ofTypes(others, "risk").filter((role) => !isNoExposure(passage)(role));
    return [
      ...link("cause", nonEmpty([exposures]), [[topic]], passage, tie.name, certainty),
      ...link("cause", nonEmpty([genes]), [[topic]], passage, tie.name, certainty),
      ...link(
        "cause",
        [[topic]],
        nonEmpty([ofTypes(others, "symptom", "disease", "risk").filter(isNoExposure(passage))]),
        passage,
        tie.name,
        certainty,
      ),
    ];
  },
};

/** What is said to be tied or not, in a clause that says no more of it. */
function tiedTo({ verb, subject, objects }: Clause, { analysis }: Passage): readonly Complement[] {
  if (!verb || !subject || objects.length > 0 || !told.test(verb.lemma)) return [];
  return subject.members.flatMap((member) =>
    ties.test(headNoun(member, analysis))
      ? member.complements.filter(({ preposition }) => /^(with|to|between)$/.test(preposition))
      : [],
  );
}

const isNoExposure =
  ({ grounding: { registry } }: Passage) =>
  ({ entity }: { readonly entity: string }): boolean =>
    registry.subtypeOf(entity) !== "exposure";
