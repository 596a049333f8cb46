import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { Group, VerbGroup } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { namesInHead } from "../genes-in-head";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { inPlaceOf, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { testsMeant } from "../roles/tests-meant";
import { treatmentsAtHand } from "../roles/treatments-at-hand";
import { spokenDrugs } from "../roles/unnamed-agent";
import { watchedDrugs } from "../roles/watched-drugs";
import type { Rule } from "../rule";

const due = new Set(
  "need require advise recommend do perform schedule plan repeat take obtain check monitor measure follow arrange record track watch order determine review assess test count inspect examine".split(
    " ",
  ),
);
const early = /^(before|beforehand|first|prior|pretreatment)\b/;
const drugLevel = /\blevel guided\b|\b(drug|trough|blood) levels?\b/;

/** In an entry on a treatment, a test said to be due watches it: "regular blood counts are needed", "the IgG level is monitored to detect X". */
export const monitoring: Rule = {
  name: "monitoring",
  read(passage) {
    const { clause, statement } = passage;
    const treatments = treatmentsAtHand(passage);
    const fields = statement.statement.field?.kinds ?? [];
    const guiding = fields.includes("dose") ? levelsIn(clause, passage) : [];
    if (guiding.length > 0)
      return link("monitor", [treatments], [guiding], passage, monitoring.name, certaintyOf(clause, passage));
    const { verb, subject } = clause;
    if (verb && listing.has(verb.lemma) && !verb.passive) return listed(clause, passage);
    const sought = soughtFirst(clause, passage);
    const first = sought.length > 0 ? watchedDrugs(clause, passage) : [];
    if (sought.length > 0)
      return link(
        "monitor",
        [first.length > 0 ? first : treatments],
        [sought],
        passage,
        monitoring.name,
        certaintyOf(clause, passage),
      );
    if (!verb || verb.negated || !subject) return [];
    // "As soon as pregnancy is planned".
    if (/^(as soon as|once|when|if|before)$/.test(clause.link) && verb.lemma === "plan") return [];
    const isDue = verb.passive && due.has(verb.lemma);
    if (!isDue && !isWatched(verb)) return isNeeded(verb) ? ofNeed(clause, passage) : [];
    const watched = verb.passive ? watchedDrugs(clause, passage) : [];
    if (watched.length > 0)
      return link(
        "monitor",
        [watched],
        nonEmpty([testsMeant(subject, passage), ...rolesOf(subject, passage)]),
        passage,
        monitoring.name,
        certaintyOf(clause, passage),
      );
    const levels = ofLevels(subject, passage);
    if (treatments.length === 0 && levels.length === 0 && !/\b(levels?|trough)\b/.test(phraseOf(subject, passage)))
      return [];
    const meant = testsMeant(subject, passage);
    const tests = meant.length > 0 ? [meant] : readingsOfTypes(rolesOf(subject, passage), "test");
    const measured = drugsMeasured(tests.flat(), passage);
    const spoken = levels.length > 0 ? levels : measured.length > 0 ? measured : spokenDrugs(passage);
    if (spoken.length === 0 && treatments.length === 0) return [];
    return link(
      "monitor",
      [spoken.length > 0 ? spoken : treatments],
      tests,
      passage,
      monitoring.name,
      certaintyOf(clause, passage),
    );
  },
};

/** "X levels are measured" under another head: they watch X. */
const drugsMeasured = (tests: readonly Role[], { grounding: { registry } }: Passage): readonly Role[] =>
  tests.flatMap((role) => {
    const [, drug] = (registry.get(role.entity)?.label ?? "").match(/^(.+) (?:level|trough|concentration)s?$/i) ?? [];
    const entity = drug === undefined ? undefined : registry.find(drug);
    return entity !== undefined && registry.typeOf(entity) === "treatment" && registry.subtypeOf(entity) === "drug"
      ? [inPlaceOf(role, entity, registry)]
      : [];
  });

/** "Trough levels of X". */
const ofLevels = (group: Group, passage: Passage): readonly Role[] =>
  group.members
    .filter((member) => /^(level|trough|concentration)$/.test(headNoun(member, passage.analysis)))
    .flatMap(({ of }) => ofTypes(rolesOf(of, passage)[0] ?? [], "treatment"));

const phraseOf = ({ members }: Group, { analysis: { words } }: Passage): string =>
  members.map(({ from, to }) => phraseText(words, from, to)).join(" ");

const isNeeded = ({ lemma, passive }: VerbGroup): boolean => !passive && /^(need|require|have)$/.test(lemma);

const attention = /^(watching|monitoring|checking|control|follow-up|measuring|supervision|surveillance)$/;

/** "Patients on X need blood counts." */
function ofNeed(clause: Clause, passage: Passage): readonly Draft[] {
  // "The blood count needs watching".
  const isWatching = clause.objects[0]?.members.every((member) => attention.test(headNoun(member, passage.analysis)));
  const watched = isWatching ? ofTypes(passage.heads, "treatment") : watchedDrugs(clause, passage);
  if (watched.length === 0) return [];
  const tests = isWatching
    ? [testsMeant(clause.subject, passage)]
    : readingsOfTypes(rolesOf(clause.objects[0], passage), "test");
  return link("monitor", [watched], tests, passage, monitoring.name, certaintyOf(clause, passage));
}

/** "Before the first dose", "beforehand", "first": what is found out before a treatment begins. */
const isEarly = ({ analysis }: Passage): boolean => analysis.words.some(({ low }) => early.test(low));

/** "X has to be looked for first with Y": the tests by which that is done. */
function soughtFirst(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, complements } = clause;
  if (!verb || verb.negated) return [];
  const finds = verbCuesOf(verb.lemma).some(({ frame }) => frame === "detect" || frame === "exclude");
  if (!(verb.passive ? finds : telling.has(verb.lemma)) || !isEarly(passage)) return [];
  // "Before the first dose, X tells how fast it is cleared".
  if (!verb.passive) return ofTypes(rolesOf(clause.subject, passage)[0] ?? [], "test");
  const means = complements
    .filter(({ preposition }) => preposition === "with" || preposition === "by")
    .flatMap(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "test"));
  return means.length > 0 ? means : screeningFor(clause.subject, passage);
}

const telling = new Set(["tell", "show", "rule out", "exclude", "determine", "detect", "decide", "look for", "find"]);

/** "Hepatitis B must be ruled out first": by the screening for it. */
const screeningFor = (group: Group | undefined, passage: Passage): readonly Role[] =>
  ofTypes(rolesOf(group, passage)[0] ?? [], "disease", "risk").flatMap((role) => {
    const { registry } = passage.grounding;
    const label = (registry.get(role.entity)?.label ?? "").replace(/ reactivation$/, "");
    const entity = registry.find(`${label} screening`);
    return entity !== undefined && registry.typeOf(entity) === "test" ? [inPlaceOf(role, entity, registry)] : [];
  });

/** "Monitoring of the drug includes A, B and C", the words before the verb in the entry's head or in the clause. */
function listed(clause: Clause, passage: Passage): readonly Draft[] {
  const { heads, place, grounding, analysis } = passage;
  const { head } = place.item;
  const watching = clause.subject?.members.find((member) => watch.test(headNoun(member, analysis)));
  const groups = [watching?.of, ...(watching?.complements.map(({ group }) => group) ?? [])];
  const named = readingsOfTypes(
    groups.flatMap((group) => rolesOf(group, passage)),
    "treatment",
  );
  const isHeaded = !clause.subject && head !== undefined && watch.test(grounding.text.slice(head.start, head.end));
  const own = ofTypes(isHeaded ? namesInHead(place, grounding.registry) : heads, "treatment");
  const watched = named.length > 0 ? named : (watching || isHeaded) && own.length > 0 ? [own] : [];
  const tests = readingsOfTypes(rolesOf(clause.objects[0], passage), "test");
  return link("monitor", watched, tests, passage, monitoring.name, certaintyOf(clause, passage));
}

const watch = /\b(monitoring|follow.?up|surveillance|checks?|check.?ups?)\b/i;
const listing = new Set(["include", "comprise", "consist of", "consist", "involve", "mean", "cover"]);

/** "Is monitored to detect X": the watching verb leads to the main one. */
const isWatched = ({ chain }: VerbGroup): boolean =>
  !chain.includes("help") && chain.some((verb) => verbCuesOf(verb).some(({ frame }) => frame === "monitor"));

/** "Level-guided", "guided by drug levels" in the field on dosing. */
function levelsIn(clause: Clause, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const phrase = [...phrasesIn(clause), ...clause.adjectives].find(({ from, to }) =>
    drugLevel.test(phraseText(analysis.words, from, to)),
  );
  const entity = phrase && registry.find("drug level");
  return phrase && entity !== undefined
    ? [{ entity, type: "test", span: spanOfWords(analysis, phrase.from, phrase.to), implied: false }]
    : [];
}
