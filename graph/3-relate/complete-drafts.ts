import { typeOfNoun } from "../2-ground/noun-type";
import { emptyNouns } from "../lexicon/empty-nouns";
import type { EntityId } from "../model/entity";
import type { Draft } from "./link/link";
import type { Passage } from "./passage";
import { ofTypes, type Role } from "./roles/role";
import { withConsequences } from "./with-consequences";
import { withFindings } from "./with-findings";

/** Sections on what people do, whose entries list the parts of a practice. */
const practices = new Set(["lifestyle", "prevention"]);
/** How far before a gene its kind of mutation may stand, in characters. */
const originReach = 48;
const phraseBoundary = /[,;:.()]|\b(?:or|and|but)\b/;
const mutationOrigin = /\b(germline|somatic|constitutional|mosaic)\b[^,;]*$/i;

/** What the rules have read in a clause, with what follows from it where it stands. */
export const completeDrafts = (drafts: readonly Draft[], passage: Passage): readonly Draft[] =>
  withOrigins(
    withFindings(
      withPractice(
        withSideEffects(withConsequences(withSymptoms(withoutMeasures(drafts), passage), passage), passage),
        passage,
      ),
      passage,
    ),
    passage,
  );

/** Sections on what is done to people, and may harm them. */
const treating = new Set(["drugs", "supplements", "procedures", "regenerative"]);

/** "Water retention may lead to seizures" in an entry on a drug: what is no sign of the disease comes of the drug. */
function withSideEffects(drafts: readonly Draft[], passage: Passage): readonly Draft[] {
  const { place, heads, earlier, clause, grounding } = passage;
  if (!treating.has(place.section) || clause.link !== "main" || drafts.length === 0) return drafts;
  const [own, ...others] = ofTypes(heads, "treatment");
  // "Bone care" has no side effects: its entry tells what care is taken of.
  if (!own || others.length > 0 || !grounding.registry.isLexical(own.entity)) return drafts;
  const isSpoken = (entity: EntityId) =>
    earlier.some(
      ({ subject, predicate, object }) => predicate !== "has_side_effect" && (subject === entity || object === entity),
    );
  const harms = drafts.filter(
    ({ predicate, subject, object, rule }) =>
      predicate === "leads_to" &&
      rule.startsWith("verb-frame:") &&
      (subject.type === "symptom" || subject.type === "risk") &&
      (object.type === "symptom" || object.type === "risk") &&
      !subject.implied &&
      !isSpoken(subject.entity),
  );
  const caused = (draft: Draft, object: Role): Draft => ({
    ...draft,
    subject: own,
    predicate: "has_side_effect",
    object,
  });
  return [
    ...drafts,
    ...harms.slice(0, 1).map((draft): Draft => ({ ...caused(draft, draft.subject), polarity: "asserted" })),
    ...harms.map((draft) => caused(draft, draft.object)),
  ];
}

/** "Lowers phenylalanine": where that is read as treating too high a level, it inhibits nothing. */
function withoutMeasures(drafts: readonly Draft[]): readonly Draft[] {
  const mended = drafts.filter(({ rule, predicate }) => predicate === "treats" && rule.startsWith("damage:"));
  if (mended.length === 0) return drafts;
  return drafts.filter(
    ({ predicate, subject, object, rule }) =>
      predicate !== "inhibits" ||
      rule.startsWith("damage:") ||
      !mended.some((other) => other.subject.entity === subject.entity && other.object.entity.includes(object.entity)),
  );
}

/** In the section on symptoms, what causes a symptom or follows from it is a symptom of the disease itself. */
function withSymptoms(drafts: readonly Draft[], { place, topic, heads }: Passage): readonly Draft[] {
  if (place.section !== "symptoms") return drafts;
  if (heads.length === 0) return [...drafts, ...ownSigns(drafts, topic)];
  const isHead = (role: Role) => heads.some(({ entity }) => entity === role.entity);
  const more = drafts.flatMap((draft): readonly Draft[] => {
    if (draft.predicate !== "leads_to" || draft.polarity === "negated") return [];
    const other = isHead(draft.subject) ? draft.object : isHead(draft.object) ? draft.subject : undefined;
    return other?.type === "symptom"
      ? [{ ...draft, subject: topic, predicate: "has_symptom", object: other, qualifiers: {} }]
      : [];
  });
  return [...drafts, ...more];
}

/** In running text on symptoms, what brings another symptom about is a symptom itself: "anemia causes pallor". */
const ownSigns = (drafts: readonly Draft[], topic: Role): readonly Draft[] =>
  drafts.flatMap((draft): readonly Draft[] => {
    const { subject, predicate, object, polarity } = draft;
    const isSign = predicate === "leads_to" && subject.type === "symptom" && object.type === "symptom";
    if (!isSign || subject.implied || polarity === "negated") return [];
    return [subject, object].map((sign) => ({
      ...draft,
      subject: topic,
      predicate: "has_symptom",
      object: sign,
      qualifiers: {},
    }));
  });

/**
 * An entry on a practice that lists its parts ("counseling, patient groups and courses reduce anxiety") says of the practice what it says of
 * them. Parts that nothing is known of by name stand for the practice alone.
 */
function withPractice(drafts: readonly Draft[], passage: Passage): readonly Draft[] {
  const { place, heads, grounding, clause } = passage;
  const [practice, ...others] = ofTypes(heads, "treatment");
  if (clause.gap || !practices.has(place.section) || !practice || others.length > 0 || drafts.length === 0)
    return drafts;
  if (emptyNouns.has(practice.entity) || drafts.some(({ subject }) => subject.entity === practice.entity))
    return drafts;
  if (isPartOfLife(practice, passage)) return drafts;
  const isUnknownPart = ({ subject, predicate }: Draft) =>
    subject.type === "treatment" &&
    !subject.implied &&
    predicate !== "subtype_of" &&
    !grounding.registry.isLexical(subject.entity);
  const ofPractice = (draft: Draft): Draft => ({ ...draft, subject: practice });
  if (drafts.every(isUnknownPart)) return drafts.map(ofPractice);
  const isBenefit = ({ subject, predicate }: Draft) =>
    subject.type === "treatment" && (predicate === "treats" || predicate === "prevents");
  const parts = new Set(drafts.map(({ subject }) => subject.entity));
  return parts.size >= 2 && drafts.every(isBenefit) ? [...drafts, ...drafts.map(ofPractice)] : drafts;
}

/** "Food: strict avoidance of nuts prevents …", "Skin: thick creams …": a lone word for a part of life or of the body is no practice itself. */
const isPartOfLife = ({ entity }: Role, { grounding: { registry } }: Passage): boolean =>
  !registry.isLexical(entity) && !entity.includes("-") && typeOfNoun(entity, entity)?.type !== "treatment";

/** "A germline NRAS mutation causes X": the kind of mutation is a cause, and found by a test, as much as the gene. */
function withOrigins(drafts: readonly Draft[], passage: Passage): readonly Draft[] {
  const more = drafts.flatMap((draft): readonly Draft[] => {
    const { predicate, object } = draft;
    if ((predicate !== "caused_by" && predicate !== "detects") || object.type !== "gene") return [];
    const origin = originBefore(object, passage);
    return origin ? [{ ...draft, object: origin }] : [];
  });
  return [...drafts, ...more];
}

/** The kind of mutation that the statement names in the phrase that ends in the gene. */
function originBefore({ span }: Role, { grounding, statement }: Passage): Role | undefined {
  const { text, registry } = grounding;
  const first = statement.statement.span.start;
  if (span.start < first) return undefined;
  const before =
    text
      .slice(Math.max(first, span.start - originReach), span.end)
      .split(phraseBoundary)
      .at(-1) ?? "";
  const found = before.match(mutationOrigin);
  const word = found?.[1];
  const entity: EntityId | undefined = word === undefined ? undefined : registry.find(`${word} mutation`);
  if (!found || word === undefined || entity === undefined || registry.typeOf(entity) !== "mechanism") return undefined;
  const start = span.end - found[0].length;
  return { entity, type: "mechanism", span: { start, end: start + word.length }, implied: false };
}
