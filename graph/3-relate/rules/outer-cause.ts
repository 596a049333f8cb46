import { certaintyOf, doubts } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { headedEpisode } from "../roles/headed-episode";
import type { Role } from "../roles/role";
import type { Rule } from "../rule";
import { topicOfHeading } from "../topic-of-heading";

/** Infections, exposures and other diseases that head entries among the causes: "Hepatitis B: the most frequent one worldwide". */
export const outerCause: Rule = {
  name: "outer-cause",
  opens: true,
  read(passage) {
    const { place, opens, heads, grounding } = passage;
    if (!opens || place.section !== "causes" || !place.item.entry || heads.length === 0 || place.item.question)
      return [];
    if (place.head === undefined || place.head.words.some(({ low }) => restricting.test(low))) return [];
    const causes = heads.filter(comesFromOutside(passage));
    if (causes.length !== heads.length || isDenied(passage)) return [];
    const polarity = isDoubted(passage) ? "uncertain" : "asserted";
    const caused = headedEpisode(passage) ?? topicOfHeading(grounding, place) ?? subjectRole(grounding);
    return link("cause", [causes], [[caused]], passage, outerCause.name, { polarity, qualifiers: {} });
  },
};

/** "Causes other than autoimmunity", "Pregnancy and lupus": the head names no cause, or stands for a whole question. */
const restricting =
  /^(other|than|not|no|without|with|versus|vs|in|of|after|before|during|pregnancy|childbirth|surgery)$/;

const comesFromOutside =
  ({ grounding: { registry, subject } }: Passage) =>
  ({ entity, type }: Role): boolean =>
    (type === "risk" || type === "disease") &&
    registry.isLexical(entity) &&
    entity !== subject &&
    !registry.isForm(entity);

/** A first statement that denies something: what that is, other rules read. */
const isDenied = ({ analysis: { clauses } }: Passage): boolean =>
  clauses.some(({ verb }) => verb?.negated === true && verbCuesOf(verb.lemma).some(({ frame }) => frame === "cause"));

/** "Has been linked to it", "a possible trigger", "a link is unproven". */
const isDoubted = (passage: Passage): boolean =>
  passage.analysis.clauses.some(
    (clause) => doubts(clause, passage) || (clause.verb && certaintyOf(clause, passage).polarity === "uncertain"),
  );
