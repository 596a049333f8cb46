import type { Clause } from "../../../language/clause";
import type { Frame } from "../../../lexicon/frames";
import { resultNouns, sideEffectNouns, symptomNouns } from "../../../lexicon/noun-cues";
import { certaintyOf } from "../../certainty";
import { verbCuesOf } from "../../cue-index";
import { type Draft, link } from "../../link/link";
import { type Passage, subjectRole } from "../../passage";
import { episodesMeant } from "../../roles/episodes-meant";
import { type Alternatives, nonEmpty, ofTypes, type Role } from "../../roles/role";
import { toldBefore } from "../../roles/told-before";
import { treatmentsAtHand } from "../../roles/treatments-at-hand";
import { spokenUnderHead } from "../../roles/unnamed-agent";
import { bases } from "./rank-of-care";

const lookAlikes = new Set(["mimic", "alike", "lookalike", "imitator", "misdiagnosis", "impostor"]);
const exampleNouns = new Set(["example", "representative"]);
const lessening = /^(fewer|less|reduced|lower)$/;

/** Nouns for what brings something about. */
export const causeNouns: ReadonlySet<string> = new Set([
  "cause",
  "trigger",
  "culprit",
  "driver",
  "contributor",
  "factor",
  "source",
  "explanation",
]);

/** Nouns for a treatment by its rank among others. */
export const standbys: ReadonlySet<string> = new Set([
  "mainstay",
  "backbone",
  "cornerstone",
  "pillar",
  "foundation",
  "choice",
  "standard",
  "cure",
  "alternative",
]);

/** "X is the result", "X are the chief risks", "X is an early sign": what of, the context tells. `owned` for "its signs". */
export function loneNoun(
  noun: string,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
  owned: boolean,
): readonly Draft[] {
  const { heads, topic, discourse, grounding } = passage;
  const join = (frame: Frame, agents: Alternatives, patients: Alternatives) =>
    link(frame, agents, patients, passage, `noun-cue:${noun}`, certaintyOf(clause, passage));
  if (lookAlikes.has(noun))
    return join("resemble", subject, [[passage.place.section === "differential" ? subjectRole(grounding) : topic]]);
  const spoken = heads.length > 0 && sideEffectNouns.has(noun) ? spokenUnderHead(passage) : [];
  const recent = ofTypes(heads.length > 0 ? heads : discourse.recent, "treatment");
  const own = sideEffectNouns.has(noun) && recent.length === 0 ? treatmentsAtHand(passage) : recent;
  const treatments = spoken.length > 0 ? spoken : own;
  if (treatments.length > 0) {
    const unwanted = sideEffectNouns.has(noun) ? join("cause", [treatments], subject) : [];
    if (unwanted.length > 0 || (noun === "problem" && heads.length > 0)) return unwanted;
    if (noun === "benefit") return join(saysLess(clause, passage) ? "reduce" : "treat", [treatments], subject);
  }
  if (noun === "effect" && ofDrugs(clause, passage)) return [];
  // "Is no cure": it may help all the same.
  if (noun === "cure" && (certaintyOf(clause, passage).polarity === "negated" || !isGiven(subject))) return [];
  if (standbys.has(noun) && (isComparative(clause, passage) || saysWhatFor(clause, passage))) return [];
  if (standbys.has(noun) || bases.test(noun)) return join("treat", subject, [[topic]]);
  if (/^(prevention|prophylaxis)$/.test(noun))
    return join("prevent", subject, [ofTypes(discourse.objects, "symptom", "risk", "disease")]);
  // "A and B. Both are rare causes": neither of the other.
  const isOwnHead = heads.length > 1 && subject[0]?.some(({ entity }) => heads.some((head) => head.entity === entity));
  if (causeNouns.has(noun)) return join("cause", subject, isOwnHead ? [[topic]] : caused(noun, passage));
  if (noun === "complication" && treatments.length === 0) {
    const isHead = subject[0]?.some(({ entity }) => heads.some((head) => head.entity === entity)) === true;
    return join(
      "show",
      isHead
        ? [[topic.entity === heads[0]?.entity ? subjectRole(grounding) : topic]]
        : nonEmpty([ofTypes(heads, "disease"), [topic]]),
      subject,
    );
  }
  if (exampleNouns.has(noun)) return join("include", nonEmpty([heads, [topic]]), subject);
  // "Sweats are the rule".
  if (noun === "rule" && recent.length > 0) return [];
  if (noun === "rule") return join("show", nonEmpty([ofTypes(heads, "disease"), [topic]]), subject);
  if (resultNouns.has(noun)) return join("cause", resultOf(clause, subject, passage), subject);
  // "The basic problem is X": among the causes that is what is behind it.
  if (noun === "problem" && passage.place.section === "causes") return [];
  if (!symptomNouns.has(noun)) return [];
  const tests = passage.place.section === "tests" ? ofTypes(heads, "test") : [];
  return [
    ...(tests.length > 0 ? join("detect", [tests], subject) : []),
    ...join("show", showing(owned, passage), subject),
  ];
}

/** "Lack of X makes the kidney lose salt; thirst is the result": of what the sentence is about, where it is about more than the disease. */
function resultOf(clause: Clause, results: Alternatives, passage: Passage): Alternatives {
  const { subject } = clause;
  const { topic, discourse, analysis, grounding } = passage;
  const { registry } = grounding;
  if (passage.place.section === "symptoms" && isUtmost(clause, passage)) return [[topic]];
  const told = toldBefore(clause, passage);
  if (told.length > 0) return [told];
  const reached = reachedBefore(results, passage);
  if (reached.length > 0) return [reached];
  // "Pallor and jaundice are the result" opens with them: neither comes of the other.
  const heads = passage.heads.filter(({ entity }) => !results[0]?.some((role) => role.entity === entity));
  if (heads.length > 0) return nonEmpty([heads, discourse.recent]);
  const before = analysis.words[(subject?.members[0]?.from ?? 0) - 1]?.low ?? "";
  const said =
    discourse.fresh && /^(;|and|so)$/.test(before)
      ? discourse.recent.filter(({ entity }) => !registry.isSubject(entity))
      : [];
  return nonEmpty([said, [topic], discourse.recent]);
}

/** "X and Y are the gravest consequences": of all that there are in the disease. */
const isUtmost = ({ objects }: Clause, { analysis: { words } }: Passage): boolean =>
  objects.some(({ members }) =>
    members.some(
      ({ from, head, of }) =>
        !of &&
        words.slice(from, head).some(({ low }) => /^(most|worst|main|chief|leading|[a-z]{3,}(st|iest))$/.test(low)),
    ),
  );

/** "X switches on Y, which drives Z. The result is …", among the causes: of the process that has been reached last. */
function reachedBefore(results: Alternatives, passage: Passage): readonly Role[] {
  const { discourse, place, heads } = passage;
  if (place.section !== "causes" && place.section !== "mechanism") return [];
  const first = results[0] ?? [];
  const reached = ofTypes(discourse.objects, "mechanism", "pathway");
  if (isLessened(passage)) return [];
  const isOther = reached.every(({ entity }) => [...first, ...heads].every((role) => role.entity !== entity));
  return reached.length === discourse.objects.length && isOther ? reached : [];
}

/** "X dampens Y. Z is the result": not of Y. */
function isLessened({ place, statement, analysis, clause }: Passage): boolean {
  const at = analysis.clauses.indexOf(clause);
  const earlier = place.statements[place.statements.indexOf(statement) - 1]?.analysis.clauses ?? [];
  const { verb } = analysis.clauses[at - 1] ?? earlier.at(-1) ?? {};
  return verb !== undefined && verbCuesOf(verb.lemma).some(({ frame }) => frame === "reduce");
}

/** "The mainstay for relieving X": for that. */
const saysWhatFor = (clause: Clause, { analysis }: Passage): boolean =>
  analysis.clauses.some(({ link: how, governor, verb }) => how === "for" && governor === clause && verb !== undefined);

/** "Is the better choice": than something else, for what it was spoken of. */
const isComparative = ({ objects }: Clause, { analysis: { words } }: Passage): boolean =>
  objects.some(({ members }) =>
    members.some(({ from, head }) => words.slice(from, head).some(({ low }) => /^(better|safer|milder)$/.test(low))),
  );

const isGiven = ([likeliest]: Alternatives): boolean => likeliest?.every(({ type }) => type === "treatment") === true;

/** "Fewer infections are the benefit". */
const saysLess = (clause: Clause, { analysis }: Passage): boolean =>
  lessening.test(analysis.words[clause.subject?.members[0]?.from ?? -1]?.low ?? "");

/** "Its commonest side effects" are those of a treatment, whichever it is. */
const ofDrugs = ({ objects, subject }: Clause, { analysis: { words } }: Passage): boolean =>
  [...objects, ...(subject ? [subject] : [])].some(({ members }) =>
    members.some(({ from, to }) =>
      words.slice(from, to).some(({ low }) => /^(side|adverse|unwanted|undesirable)\b/.test(low)),
    ),
  );

/** In a section on causes, what is "a trigger" is one of the disease, not of the other cause that heads the entry. */
function caused(noun: string, passage: Passage): Alternatives {
  const { heads, topic, place, discourse } = passage;
  // "Can X bring about Y? – It is no cause": of Y.
  if (place.item.question && discourse.objects.length > 0) return [discourse.objects];
  const episodes =
    noun === "trigger" && (heads.length === 0 || place.section === "causes") ? episodesMeant(passage) : [];
  if (episodes.length > 0) return [episodes];
  return (noun === "trigger" || noun === "factor") && place.section === "causes"
    ? [[topic]]
    : nonEmpty([heads, [topic]]);
}

/** What a sign is a sign of. */
function showing(owned: boolean, { heads, topic, discourse, place, clause }: Passage): Alternatives {
  // "X is similar, but the symptoms are …": those of X.
  const owners =
    owned || discourse.fresh ? ofTypes(discourse.recent, "disease", ...(owned ? (["risk"] as const) : [])) : [];
  if (owners.length > 0) return [owners];
  // "**Cancer**: arthritis is no feature": of the disease.
  const shown = clause.verb?.negated ? ofTypes(heads, "disease") : heads;
  return place.section === "complications" ? nonEmpty([shown, [topic]]) : [[topic]];
}
