import { type Clause, only } from "../../language/clause";
import { gather } from "../../language/gather";
import type { Complement, Group, NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import { wordList } from "../../language/word-list";
import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { isPersonal } from "../roles/head-noun";
import { type Alternatives, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isSeparating } from "./distinction";

/** Prepositions behind which the cause stands, whatever the verb: "due to anemia", "because of X". */
const causal = new Set([
  "due to",
  "because of",
  "owing to",
  "as a result of",
  "as a consequence of",
  "thanks to",
  "in response to",
  "on account of",
]);
/** Those that say it only where no verb stands before them: "Weight loss – during flares". */
const verbless = new Set(["from", "after", "during", "following"]);
/** What stands behind "from" after these is kept away or left behind: "shields X from Y". */
const sparing = new Set(
  "shield protect rescue guard save spare keep stop hinder bar preserve defend free release purify exclude isolate obtain take make draw derive escape recover differ range extract separate remove clear strip detach withdraw release wash".split(
    " ",
  ),
);
/** The price is what follows. */
const atTheCost = /^at the (cost|price|expense) of$/;

/** A preposition that says why, without a verb that would: the phrase behind it is the cause of what stands before it. */
export const loosePhrase: Rule = {
  name: "loose-phrase",
  words: wordList(
    "due because owing result consequence thanks response account from after during following cost price expense",
  ),
  read(passage) {
    const { clause } = passage;
    return [...behindClause(clause, passage), ...insidePhrases(clause, passage), ...underDrug(clause, passage)];
  },
};

const warding = /^(treat|prevent|reduce|stop)$/;

/** "Vitamin D limits bone loss during prednisone": what one treatment keeps off while another is taken comes of that. */
function underDrug({ verb, objects, complements, subject }: Clause, passage: Passage): readonly Draft[] {
  if (!verb || verb.passive || verb.negated || objects.length === 0) return [];
  const inner = objects.flatMap(({ members }) => members.flatMap((member) => member.complements));
  const during = [...complements, ...inner].find(({ preposition }) => /^(during|under|while on)$/.test(preposition));
  if (!during || !verbCuesOf(verb.lemma).some(({ frame, reversed }) => !reversed && warding.test(frame))) return [];
  const helping = new Set([...(rolesOf(subject, passage)[0] ?? []), ...passage.heads].map(({ entity }) => entity));
  const given = (rolesOf(during.group, passage)[0] ?? []).filter(
    ({ entity, implied }) => !implied && !helping.has(entity),
  );
  const harms = ofTypes(rolesOf(objects[0], passage)[0] ?? [], "risk", "symptom");
  return given.every(({ type }) => type === "treatment")
    ? link("cause", [given], [harms], passage, "loose-phrase:during", { polarity: "asserted", qualifiers: {} })
    : [];
}

function behindClause(clause: Clause, passage: Passage): readonly Draft[] {
  const telling = clause.complements.filter(
    ({ preposition }) =>
      causal.has(preposition) ||
      (verbless.has(preposition) && !clause.verb) ||
      (preposition === "from" && isDeath(clause, passage)) ||
      atTheCost.test(preposition),
  );
  // "X is associated with Y because of Z": Z brings about Y.
  const isTold = clause.verb?.passive && clause.complements.some(({ preposition }) => preposition === "with");
  if (telling.length === 0 || isTold || isLessened(clause, passage) || isAvoided(clause)) return [];
  const named = rolesOf(clause.subject, passage);
  const [first] = clause.subject?.members ?? [];
  const describes = first !== undefined && describesHead(first, clause, passage);
  const heads = passage.heads.length > 0 ? [passage.heads] : [];
  const subject = describes ? [...heads, ...named] : [...named, ...heads];
  return telling.flatMap((complement) => readComplement(complement, subject, clause, passage));
}

/** "Thanks to X, Y has become rarer": that comes not of X. */
const isLessened = ({ adjectives }: Clause, { analysis: { words } }: Passage): boolean =>
  adjectives.some(({ from, to }) =>
    words.slice(Math.max(0, from - 1), to).some(({ low }) => /^(less|rarer|milder|fewer|better)$/.test(low)),
  );

/** "Diving is avoided because of X": that comes of the diving, and not the other way. */
const isAvoided = ({ verb }: Clause): boolean =>
  verb?.passive === true && /^(avoid|forbid|discourage|prohibit|ban|shun|contraindicate)$/.test(verb.lemma);

/** "Death is from X", "most deaths result from X". */
const isDeath = ({ subject, verb }: Clause, { analysis: { words } }: Passage): boolean =>
  verb?.lemma === "be" && subject?.members.every(({ head }) => /^deaths?$/.test(words[head]?.low ?? "")) === true;

function readComplement(
  { preposition, group }: Complement,
  subject: Alternatives,
  clause: Clause,
  passage: Passage,
): readonly Draft[] {
  const isPrice = atTheCost.test(preposition);
  const isTransitive =
    clause.verb && !clause.verb.passive && clause.objects.some((object) => !isAllOfThem(object, clause));
  if (!isPrice && (isTransitive || isStateOf(subject, clause))) return [];
  const rule = `loose-phrase:${preposition}`;
  const certainty = certaintyOf(clause, passage);
  if (isPrice) return link("cause", subject, rolesOf(group, passage), passage, rule, certainty);
  // "Patients are tired due to anemia": they have it.
  if (areAfflicted(subject, clause, passage))
    return link("show", subject, rolesOf(group, passage), passage, rule, certainty);
  return link("cause", rolesOf(group, passage), subject, passage, rule, certainty);
}

/** "Pallor and tiredness, both of them due to anemia, are common": no object, but the subject again. */
const isAllOfThem = ({ members }: Group, { verb }: Clause): boolean =>
  verb?.lemma === "be" && members.every(({ pronoun, to }) => pronoun && to <= verb.from);

/** "The disease is fatal due to X": it is the state that has the cause. */
const isStateOf = ([likeliest]: Alternatives, { verb, adjectives }: Clause): boolean =>
  verb?.lemma === "be" && adjectives.length > 0 && likeliest?.every(({ type }) => type === "disease") === true;

/** "Is discovered because of raised enzymes": that shows it. */
const isFound = ({ verb }: Clause): boolean =>
  verb?.passive === true && verbCuesOf(verb.lemma).some(({ frame }) => frame === "detect");

const people = /^(they|he|she|you|we|who|those|some|many|most|others)$/;

const areAfflicted = ([likeliest]: Alternatives, clause: Clause, { topic, analysis }: Passage): boolean =>
  (isFound(clause) ||
    clause.subject?.members.every(
      (member) => isPersonal(member, analysis) || people.test(analysis.words[member.head]?.low ?? ""),
    )) === true && likeliest?.every(({ entity, implied }) => implied && entity === topic.entity) === true;

/** The same inside a noun phrase: "the bone loss from steroids". */
const insidePhrases = (clause: Clause, passage: Passage): readonly Draft[] =>
  isSeparating(clause.verb?.lemma) || sparing.has(clause.verb?.lemma ?? "")
    ? []
    : gather(phrasesIn(clause), (member) =>
        member.complements.length > 0 ? insidePhrase(member, clause, passage) : [],
      );

/** "Bleeding from the capillaries": what it comes from is part of its name. */
const isNamedAfter = ({ entity }: Role, agents: Alternatives): boolean =>
  agents.flat().some((agent) => entity.endsWith(`-${agent.entity}`));

const insidePhrase = (member: NounPhrase, clause: Clause, passage: Passage): readonly Draft[] =>
  member.complements
    .filter(({ preposition }) => preposition === "from" || causal.has(preposition))
    .flatMap(({ preposition, group }) => {
      const agents = rolesOf(group, passage);
      const own = rolesOf(only(member), passage).map((roles) => roles.filter((role) => !isNamedAfter(role, agents)));
      const patients = describesHead(member, clause, passage) ? [passage.heads, ...own] : own;
      return link("cause", agents, patients, passage, `loose-phrase:${preposition}`, certaintyOf(clause, passage));
    });

/** "Gout: a lack of enzyme due to variants of a gene": what opens the entry on a disease says what that is. */
const describesHead = (
  { from }: NounPhrase,
  { verb, link: how, subject }: Clause,
  { heads, opens }: Passage,
): boolean =>
  opens &&
  verb === undefined &&
  how === "main" &&
  subject?.members[0]?.from === from &&
  heads.length > 0 &&
  heads.every(({ type }) => type === "disease");
