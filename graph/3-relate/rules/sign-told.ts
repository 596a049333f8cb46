import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import { certaintyOf, denies } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { link } from "../link/link";
import { listsCauses } from "../list-intro";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Clauses that tell of a mere case. */
const supposing = new Set(["if", "unless", "than", "like", "unlike"]);
/** Verbs that point away from the disease: to another one, or to what is done. */
const pointingAway = new Set(
  "suggest point indicate prompt exclude distinguish differ suspect rule_out treat ease relieve improve respond help warrant require prevent call"
    .split(" ")
    .concat(["point to", "point towards", "rule out", "respond to", "call for"]),
);
/** Prepositions behind which stands what goes with, or is behind, a sign. */
const beside = new Set([
  "from",
  "with",
  "by",
  "to",
  "of",
  "due to",
  "because of",
  "alongside",
  "in",
  "together with",
  "along with",
  "apart from",
  "in addition to",
  "besides",
]);

/** What a clause may speak of as a sign. */
const told = ["symptom"] as const;
/** What the clinical picture may be said to consist of. */
const pictured = ["symptom", "risk"] as const;
/** What may stand in a list of signs. */
const listed = ["symptom", "risk", "mechanism", "disease", undefined] as const;

/** In the section on symptoms a sign that a clause speaks of is one of the disease, whatever else the clause says of it: "Tremor gets in the way of writing". */
export const signTold: Rule = {
  name: "sign-told",
  sections: new Set(["symptoms", "types", "differential"]),
  read(passage) {
    const { clause, place, topic, opens, grounding } = passage;
    if (!isOnSigns(passage) || place.item.question || supposing.has(clause.link)) return [];
    // What an entry opens with is its head, of which it is said elsewhere what it is.
    if ((opens && place.item.entry && !place.item.head) || listsCauses(grounding, place) || announces(passage))
      return [];
    // "It occurs in those who have fever": in some people.
    if (place.section === "differential" && clause.link === "relative") return [];
    const certainty = certaintyOf(clause, passage);
    if (certainty.polarity === "negated" || denies(clause, passage)) return [];
    if (pointsAway(clause) || speaksOfAnother(passage) || isAsAbsent(passage)) return [];
    const types = isBareList(passage) ? listed : isOnPicture(passage) ? pictured : told;
    const isReason = clause.link === "because" || clause.link === "since";
    const groups = isReason ? namedIn(clause) : groupsOf(clause);
    const found = groups.flatMap((group) => ofTypes(rolesOf(group, passage)[0] ?? [], ...types));
    if (types === listed)
      for (const { entity, type } of found)
        if (type === "mechanism" && !grounding.registry.isLexical(entity))
          grounding.registry.settleType(entity, "symptom");
    const signs = isReason ? found.filter(({ entity }) => grounding.registry.isLexical(entity)) : found;
    if (signs.length === 0 || (types !== listed && isOfAnother(passage))) return [];
    return link("show", [[topic]], [signs], passage, signTold.name, certainty);
  },
};

/** The section on symptoms, or an entry on a form or a look-alike, whose signs it tells. */
const isOnSigns = ({ place: { section }, topic, grounding }: Passage): boolean =>
  section === "symptoms" || ((section === "types" || section === "differential") && topic.entity !== grounding.subject);

/** "Tremor may appear because of:" has its say in the list behind it. */
const announces = ({ statement, grounding: { text } }: Passage): boolean =>
  text.slice(statement.statement.span.start, statement.statement.span.end).trimEnd().endsWith(":");

/** "Adults: tremor, stiff gait and jaundice": no more than a list behind a head that is no sign. */
const isBareList = (passage: Passage): boolean => {
  const { place, statement, heads, clause, analysis } = passage;
  const { item, section } = place;
  if (section === "symptoms" && isAnnounced(passage)) return true;
  return (
    statement === place.statements[0] &&
    clause.link === "main" &&
    analysis.clauses.slice(0, analysis.clauses.indexOf(clause)).every(({ verb }) => !verb) &&
    (item.entry || section === "symptoms") &&
    item.head !== undefined &&
    heads.length === 0 &&
    !clause.verb &&
    clause.subject !== undefined
  );
};

/** "The nerves are affected in a quarter: seizures, stroke and confusion." */
const isAnnounced = ({ clause, analysis: { words }, place: { item } }: Passage): boolean =>
  !item.entry &&
  !clause.verb &&
  clause.link === "main" &&
  (clause.subject?.members.length ?? 0) > 1 &&
  words[(clause.subject?.members[0]?.from ?? 0) - 1]?.low === ":";

/** "The clinical features are dominated by bone pain and kidney failure." */
const isOnPicture = ({ clause, analysis, place: { section } }: Passage): boolean =>
  section === "symptoms" &&
  clause.verb !== undefined &&
  clause.subject?.members.every(
    (member) => !member.pronoun && !member.of && picture.test(headNoun(member, analysis)),
  ) === true;

const picture = /^(feature|symptom|sign|manifestation|finding|picture|presentation|triad|tetrad|complaint|spectrum)$/;

const pointsAway = ({ verb, governor, continues }: Clause): boolean =>
  continues?.verb?.negated === true ||
  [verb, governor?.verb].some((each) => each !== undefined && (pointingAway.has(each.lemma) || each.negated));

/** "X is absent, as is Y". */
function isAsAbsent(passage: Passage): boolean {
  const { clause, analysis } = passage;
  const before = analysis.clauses[analysis.clauses.indexOf(clause) - 1];
  return clause.adverbs.includes("so") && before !== undefined && denies(before, passage);
}

/** "Because neutropenia opens the door to infections": what it opens it to has not come yet. */
const namedIn = ({ subject, objects }: Clause): readonly Group[] => [...(subject ? [subject] : []), ...objects];

/** "A big spleen should make the doctor think of another disease." */
function speaksOfAnother({ clause, statement, grounding: { text }, analysis }: Passage): boolean {
  const from = clause.subject?.members[0]?.from;
  if (from === undefined) return false;
  const rest = text.slice(spanOfWords(analysis, from, from + 1).start, statement.statement.span.end);
  return elsewhere.test(rest.split(/[;.]/)[0] ?? "");
}

const elsewhere =
  /\b(?:another|other|a different|an alternative) (?:disease|diagnos[ie]s|cause|condition|disorder|explanation|illness)/;

const groupsOf = ({ subject, verb, objects, complements }: Clause): readonly Group[] => [
  ...(subject ? [subject] : []),
  // What is followed has gone by.
  ...(verb?.lemma === "follow" ? [] : objects),
  ...(verb?.lemma === "give" ? objects.flatMap(givenWay) : []),
  ...complements
    .filter(({ preposition }) => beside.has(preposition) && !(preposition === "by" && isBroughtOn(verb)))
    .map(({ group }) => group),
];

/** "Tremor gives way *to stiffness*". */
const givenWay = ({ members }: Group): readonly Group[] =>
  members.flatMap(({ complements }) =>
    complements.filter(({ preposition }) => preposition === "to").map(({ group }) => group),
  );

/** "Attacks are provoked by fever": what does so is none of the signs. */
const isBroughtOn = (verb: Clause["verb"]): boolean =>
  verb?.passive === true && verbCuesOf(verb.lemma).some(({ frame }) => frame === "trigger" || frame === "cause");

/** Whether the statement speaks of another disease, or of a treatment, to which the sign may belong. */
function isOfAnother({ statement, topic, grounding: { registry }, heads, place: { section } }: Passage): boolean {
  const isOwn = (entity: EntityId) =>
    entity === topic.entity ||
    (section === "symptoms" && registry.isSubject(entity)) ||
    heads.some((head) => head.entity === entity);
  return statement.analysis.terms.some(({ entity }) => {
    const type = registry.typeOf(entity);
    return (type === "disease" || type === "treatment") && !isOwn(entity);
  });
}
