import { spanOfWords } from "../../2-ground/analysis";
import { typeOfNoun } from "../../2-ground/noun-type";
import type { NounPhrase } from "../../language/phrases";
import { isPlural } from "../../language/tag/is-plural";
import { isSingularInS } from "../../language/tag/is-singular-in-s";
import type { Word } from "../../language/word";
import { pointers } from "../../lexicon/head-nouns";
import { type Passage, subjectRole } from "../passage";
import { isTreatmentSection } from "../treatment-sections";
import { whatIsBroughtOn } from "./brought-on";
import { headNoun, isPersonal } from "./head-noun";
import { hasTerm } from "./phrase-content";
import { type Alternatives, imply, namedRole, nonEmpty, ofTypes, type Role } from "./role";

const distributives = new Set(["both", "either", "neither", "each", "all", "either one", "each one"]);
/** Who they are about are people with the disease, but in sections where they may be drugs. */
const indefinites = new Set(["some", "many", "most", "few", "others", "several", "one", "half"]);
const personals = new Set(["this", "that", "it", "they", "them", "these", "those", "itself", "themselves", "such"]);

/** Those that point to what has been said, and not to what all is about. */
const pointing = new Set(["these", "those", "this", "them"]);

/** Whether a pronoun means all, each or either of what has been listed. */
export const isDistributive = (pronoun: string): boolean => distributives.has(pronoun);

/** What a pronoun, in lower case, may stand for, likeliest first. */
export function antecedents(pronoun: string, passage: Passage, at = -1): Alternatives {
  const { discourse, heads, topic, place } = passage;
  if (pronoun === "all") return [...nonEmpty([enumerated(passage), heads, discourse.recent]).map(imply), [topic]];
  // "Either from X or from Y", "both in X and in Y" point to nothing.
  if (isDistributive(pronoun) && joinsPhrases(pronoun, passage, at)) return [];
  if (isDistributive(pronoun)) return nonEmpty([enumerated(passage), heads]).map(imply);
  if (indefinites.has(pronoun) && isGapped(passage, at)) return nonEmpty([discourse.recent]).map(imply);
  if (indefinites.has(pronoun)) return isTreatmentSection(place.section) ? [] : [[topic]];
  // "Those who smoke": people of some kind.
  if (pronoun === "those" && /^(who|whose|whom|at|aged|over|under)$/.test(passage.analysis.words[at + 1]?.low ?? ""))
    return [];
  if (!personals.has(pronoun) || isDeniedEvent(pronoun, passage)) return [];
  if (pronoun === "it" && isLikened(passage, at)) return [[subjectRole(passage.grounding)]];
  const brought = pronoun === "it" || pronoun === "them" ? whatIsBroughtOn(passage, at) : [];
  if (brought.length > 0) return [brought];
  if (isAboutUnknown(passage) || meansUnknown(pronoun, passage)) return [];
  const opening = pronoun === "it" && place.section === "differential" ? likenessOpening(passage) : [];
  const spoken = nonEmpty([opening, ...bySalience(pronoun, passage)])
    .filter((roles) => agrees(pronoun, roles, passage))
    .map(imply);
  // An entry on a treatment speaks of that, and names the disease where it means it.
  return ofTypes(heads, "treatment").length > 0 || pointing.has(pronoun) ? spoken : [...spoken, [topic]];
}

/** "Most deaths result from X, some from Y": some of them. */
const isGapped = ({ clause: { verb, subject }, discourse }: Passage, at: number): boolean =>
  verb !== undefined && verb.from === verb.to && discourse.fresh && subject?.members[0]?.from === at;

const joinsPhrases = (pronoun: string, { analysis: { words } }: Passage, at: number): boolean => {
  const next = words[at + 1];
  return at >= 0 && /^(either|both|neither)$/.test(pronoun) && next?.tag === "preposition" && next.low !== "of";
};

/** "Y can also be mistaken for it", among look-alikes: for what the article is about, whichever other was spoken of last. */
const isLikened = (passage: Passage, at: number): boolean =>
  passage.place.section === "differential" || passage.place.section === "tests"
    ? at > 0 &&
      at >= (passage.clause.verb?.to ?? Number.POSITIVE_INFINITY) &&
      /^(mistake|confuse|resemble|mimic|imitate|look|simulate|misdiagnose)$/.test(passage.clause.verb?.lemma ?? "") &&
      passage.heads.every(({ type }) => type !== "disease")
    : false;

/** "X has a large spleen, but tremor is milder; it …": among look-alikes the other disease that the statement opens with, where a finding was spoken of since. */
function likenessOpening({ discourse, analysis, grounding: { registry } }: Passage): readonly Role[] {
  if (!discourse.fresh || !discourse.recent.every(({ type }) => type === "symptom" || type === "risk")) return [];
  const [first, ...others] = analysis.clauses[0]?.subject?.members ?? [];
  if (!first || others.length > 0) return [];
  const name = analysis.words.slice(first.from, first.head + 1).map(({ low }) => low);
  const entity = registry.find(name.join(" "));
  if (entity === undefined || registry.typeOf(entity) !== "disease" || registry.isSubject(entity)) return [];
  return [namedRole(entity, spanOfWords(analysis, first.from, first.head + 1), registry)];
}

/** In an entry whose head names nothing that is known, a pronoun that opens a later statement is likely to mean that. */
const isAboutUnknown = ({ place, heads, discourse, opens }: Passage): boolean =>
  (isTreatmentSection(place.section) || place.section === "principles") &&
  heads.length === 0 &&
  place.item.head !== undefined &&
  !place.item.question &&
  !discourse.fresh &&
  !opens;

/** "X switches this on, and it also …": what the clause before is about, though nothing is known of it. */
function meansUnknown(pronoun: string, passage: Passage): boolean {
  const { analysis, clause, discourse } = passage;
  if (discourse.fresh || (pronoun !== "it" && pronoun !== "they")) return false;
  const at = analysis.clauses.indexOf(clause);
  const before = analysis.clauses.slice(0, Math.max(0, at)).findLast(({ link, subject }) => link === "main" && subject);
  const [member, ...others] = before?.subject?.members ?? [];
  if (!member || others.length > 0 || member.pronoun) return false;
  if (passage.heads.length === 0 && isUnknownSeveral(member, pronoun, passage)) return true;
  if (member.determiner !== undefined) return false;
  return /.\p{Lu}|\d/u.test(analysis.tokens[analysis.words[member.head]?.from ?? -1]?.text ?? "");
}

/** "The latter two organisms are seen, and they …": several things, whatever they are, but no people and no disease. */
const isUnknownSeveral = (member: NounPhrase, pronoun: string, { analysis }: Passage): boolean =>
  pronoun === "they" &&
  member.determiner !== undefined &&
  isPlural(analysis.words[member.head] as Word) &&
  !isPersonal(member, analysis) &&
  !hasTerm(member, analysis) &&
  !pointers.has(headNoun(member, analysis)) &&
  typeOfNoun(headNoun(member, analysis), "") === undefined;

/** The last enumeration; where there was none, the item's heads. */
export const enumerated = ({ discourse, heads }: Passage): readonly Role[] =>
  discourse.list.length >= 2 ? discourse.list : heads;

/** "X must never be stopped, because this can …": "this" is what must not happen, which has no name. */
export const isDeniedEvent = (pronoun: string, { clause: { governor, link } }: Passage): boolean =>
  pronoun === "this" && link !== "relative" && governor?.verb?.negated === true;

/** "It" is no several, "they" no single thing: told by how the article words what it may mean. */
function agrees(pronoun: string, roles: readonly Role[], { grounding: { text }, heads }: Passage): boolean {
  const [role, ...others] = roles;
  if (!role) return true;
  if (others.length > 0)
    return pronoun !== "it" || roles.every(({ entity }) => heads.some((head) => head.entity === entity));
  if (role.span.end === 0) return !(pronoun === "these" && isDisease(role));
  const written = text.slice(role.span.start, role.span.end).toLowerCase();
  const isPlural = /[a-z]{3}s$/.test(written) && !/(ss|us|is|as)$/.test(written) && !isSingularInS(written);
  if (pronoun === "it") return !isPlural;
  if (pronoun === "these") return isPlural || !isDisease(role);
  if (pronoun === "them" && /^(gene|pathway|mechanism)$/.test(role.type ?? "")) return isPlural;
  return pronoun === "they" || pronoun === "them"
    ? isPlural || !/^(a|an|one) /.test(text.slice(role.span.start - 3, role.span.end))
    : true;
}

/** "As it raises X, Y is given", "it is due to X, causing Y": what is named only behind the verb of the pronoun is not meant. */
function notAhead(roles: readonly Role[], { analysis, clause }: Passage): readonly Role[] {
  if (clause.link === "main") return roles;
  let owner = clause;
  while (owner.link === "participle" && owner.governor?.subject === owner.subject && owner.governor)
    owner = owner.governor;
  const { verb } = owner;
  if (!verb) return roles;
  const { end } = spanOfWords(analysis, verb.from, verb.to);
  return roles.filter(({ span, implied }) => implied || span.start < end || span.start >= analysis.span.end);
}

/** What was acted on is meant by "it" only in the same statement, by "this" in the one before too; a drug or test by both. */
function atHand(roles: readonly Role[], pronoun: string, { statement, place, heads }: Passage): readonly Role[] {
  if ((pronoun !== "it" && pronoun !== "this") || heads.length > 0) return roles;
  const here = statement.statement.span.start;
  const before = place.statements[place.statements.indexOf(statement) - 1]?.statement.span.start ?? here;
  const reaches = ({ type }: Role) => pronoun === "this" || type === "treatment" || type === "test";
  return roles.filter((role) => role.implied || role.span.start >= (reaches(role) ? before : here));
}

const isDisease = ({ type }: Role): boolean => type === "disease";

/** "It" is who did something, "this" what was done. What this very statement has named goes before the item's head. */
function bySalience(pronoun: string, passage: Passage): Alternatives {
  const { discourse, heads, grounding } = passage;
  const spoken = notAhead(discourse.recent, passage);
  const recent = pronoun === "this" ? atHand(spoken, pronoun, passage) : spoken;
  const objects = atHand(notAhead(discourse.objects, passage), pronoun, passage);
  const fresh = discourse.fresh && (recent.length > 0 || discourse.recent.length === 0);
  const practice = ofTypes(heads, "treatment").length > 0 && !fresh;
  // "**Loss of cells**: the spleen removes the small ones, and this …": what goes on, and not what it is done to.
  const isDone = heads.length > 0 && ofTypes(heads, "mechanism").length === heads.length;
  if (pronoun === "this" && isDone && objects.length > 0 && objects.every(({ type }) => type === "symptom"))
    return [heads, objects, recent];
  if (pronoun === "this" && practice) return [heads, objects, recent];
  if (pronoun === "this" || pronoun === "that") return fresh ? [objects, recent, heads] : [objects, heads, recent];
  const acts = pronoun === "it" && ofTypes(heads, "treatment").length > 0;
  if (acts) return fresh ? [recent, heads] : [heads, recent.filter(({ entity }) => entity !== grounding.subject)];
  return fresh ? [recent, heads, objects] : [heads, recent, objects];
}
