import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const pictures = new Set([
  "picture",
  "pattern",
  "symptom",
  "sign",
  "feature",
  "complaint",
  "presentation",
  "finding",
  "manifestation",
]);

/** A look-alike told by its signs: "produces the same picture", "imitates the bowel complaints". */
export const samePicture: Rule = {
  name: "same-picture",
  read(passage) {
    return read(passage);
  },
};

/** Verbs that put a disease on the list of what else it could be. */
const weighing = new Set([
  "consider",
  "exclude",
  "rule out",
  "distinguish",
  "think of",
  "remember",
  "suspect",
  "discuss",
]);

function read(passage: Passage): readonly Draft[] {
  const { clause, analysis, place } = passage;
  if (place.section === "differential" && clause.verb?.passive && weighing.has(clause.verb.lemma) && clause.subject)
    return link(
      "resemble",
      rolesOf(clause.subject, passage),
      [[{ ...passage.topic, entity: passage.grounding.subject, span: passage.grounding.subjectSpan }]],
      passage,
      "same-picture:considered",
      { ...certaintyOf(clause, passage), polarity: "asserted" },
    );
  const object = clause.objects[0]?.members[0];
  if (!clause.verb || clause.verb.passive || !object || !pictures.has(headNoun(object, analysis))) return [];
  const words = analysis.words.slice(object.from, object.head).map(({ low }) => low);
  if (clause.verb.lemma === "share") {
    const others = [...object.complements, ...clause.complements]
      .filter(({ preposition }) => preposition === "with")
      .flatMap(({ group }) => rolesOf(group, passage));
    return link(
      "resemble",
      rolesOf(clause.subject, passage),
      [...others, [passage.topic]],
      passage,
      "same-picture:share",
      certaintyOf(clause, passage),
    );
  }
  const imitates = ["imitate", "mimic", "resemble", "copy", "simulate"].includes(clause.verb.lemma);
  if (
    !imitates &&
    !words.some((word) => ["same", "similar", "identical"].includes(word)) &&
    place.section !== "differential"
  )
    return [];
  const alike = rolesOf(clause.subject, passage).map((roles) => roles.filter(({ type }) => type === "disease"));
  return link(
    "resemble",
    alike,
    [
      [
        passage.topic.entity === alike[0]?.[0]?.entity
          ? { ...passage.topic, entity: passage.grounding.subject }
          : passage.topic,
      ],
    ],
    passage,
    "same-picture",
    certaintyOf(clause, passage),
  );
}
