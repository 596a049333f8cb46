import { spanOfWords } from "../../2-ground/analysis";
import { headMembers } from "../../2-ground/define-heads";
import { nameReferents } from "../../2-ground/name";
import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { VerbGroup } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { spokenDrugs } from "../roles/unnamed-agent";
import type { Rule } from "../rule";

const due = new Set(
  "need require advise recommend do perform schedule plan repeat take obtain check monitor measure follow arrange record track watch order".split(
    " ",
  ),
);
const early = /^(before|beforehand|first|prior|pretreatment)\b/;
const listing = new Set(["include", "comprise", "involve", "mean"]);
const watching = /^(monitoring|surveillance|follow-up|check|check-up)$/;
const ofWhat = new Set(["on", "with", "during", "for"]);
const drugLevel = /\blevel guided\b|\b(drug|trough|blood) levels?\b/;

/** In an entry on a treatment, a test said to be due watches it: "regular blood counts are needed", "the IgG level is monitored to detect X". */
export const monitoring: Rule = {
  name: "monitoring",
  read(passage) {
    const { clause, heads, statement } = passage;
    const treatments = ofTypes(heads, "treatment");
    const fields = statement.statement.field?.kinds ?? [];
    const levels = fields.includes("dose") ? levelsIn(clause, passage) : [];
    if (levels.length > 0)
      return link("monitor", [treatments], [levels], passage, monitoring.name, certaintyOf(clause, passage));
    const { verb, subject } = clause;
    const listed = listedChecks(clause, passage);
    if (listed.length > 0) return listed;
    const sought = soughtFirst(clause, passage);
    if (sought.length > 0)
      return link("monitor", [treatments], [sought], passage, monitoring.name, certaintyOf(clause, passage));
    if (!verb || verb.negated || treatments.length === 0 || !subject) return [];
    const isDue = verb.passive && due.has(verb.lemma);
    if (!isDue && !isWatched(verb)) return [];
    const tests = readingsOfTypes(rolesOf(subject, passage), "test");
    const spoken = spokenDrugs(passage);
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

/** "Before the first dose", "beforehand", "first": what is found out before a treatment begins. */
const isEarly = ({ analysis }: Passage): boolean => analysis.words.some(({ low }) => early.test(low));

/** "X has to be looked for first with Y": the tests by which that is done. */
function soughtFirst({ verb, complements }: Clause, passage: Passage): readonly Role[] {
  if (!verb?.passive || verb.negated || !isEarly(passage)) return [];
  if (!verbCuesOf(verb.lemma).some(({ frame }) => frame === "detect" || frame === "exclude")) return [];
  return complements
    .filter(({ preposition }) => preposition === "with" || preposition === "by")
    .flatMap(({ group }) => ofTypes(rolesOf(group, passage)[0] ?? [], "test"));
}

/** "Monitoring of X includes Y", also where the first words are the head of the entry. */
function listedChecks(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject, objects } = clause;
  const { place, analysis, heads, grounding } = passage;
  if (!verb || !listing.has(verb.lemma) || verb.passive) return [];
  const head = subject ? undefined : place.head;
  const member = subject ? subject.members[0] : head && headMembers(head)[0];
  if (!member || !watching.test(headNoun(member, head ?? analysis))) return [];
  const behind = [
    ...(member.of ? [member.of] : []),
    ...member.complements.filter(({ preposition }) => ofWhat.has(preposition)).map(({ group }) => group),
  ];
  const named = behind.flatMap((group) =>
    head
      ? group.members
          .flatMap((inner) => nameReferents(inner, head, grounding.registry))
          .map((referent): Role => ({ ...referent, implied: false }))
      : (rolesOf(group, passage)[0] ?? []),
  );
  const agents = ofTypes(named.length > 0 ? named : heads, "treatment");
  const tests = objects.flatMap((group) => rolesOf(group, passage));
  return link("monitor", [agents], tests, passage, monitoring.name, certaintyOf(clause, passage));
}

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
