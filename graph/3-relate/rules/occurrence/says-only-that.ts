import type { Clause } from "../../../language/clause";
import type { Complement, Group } from "../../../language/phrases";
import { adjectiveWords } from "../../adjective-words";
import { doubts } from "../../certainty";
import type { Passage } from "../../passage";
import { isForeboding } from "../../roles/foreboding";
import { headNoun, isPersonal } from "../../roles/head-noun";
import { isCondition } from "../../roles/of-treatment";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const happening = new Set(
  "be follow result occur develop arise appear ensue happen dominate exist recur set in come emerge remain become prevail tend persist worsen predominate return continue follow_on start begin present lack flare"
    .split(" ")
    .concat(["threaten", "loom", "set in", "break out", "come on", "crop up", "show up", "go on", "flare up"]),
);
const reporting = new Set(
  "report see describe observe note encounter record feel expect overlook miss underestimate mention notice"
    .split(" ")
    .concat("reckon with"),
);
/** Prepositions behind which a clause says why or where; other rules read that. */
const explaining = new Set(["from", "after", "in", "with", "to", "of", "due to", "because of", "alongside"]);
const timed = /^(in|after|with|to)$/;
const howOften =
  /^(common|frequent|rare|usual|typical|possible|universal|occasional|uncommon|likely|present|absent|prominent|characteristic|mild|severe|unusual|inevitable|expected|obvious|marked|pronounced|visible|evident|striking|normal|permanent|lifelong|reported|seen|regular|temporary|harmless|feared|early|late|silent|short_lived|short-lived|short lived|transient|passing|temporary|reversible|manageable|tolerable|troublesome|bothersome|lacking|missing|slight|classic|key)$/;
/** What becomes that occurs more often than before. */
const growing = new Set(["likely", "common", "frequent"]);

/** Whether the clause says no more of its subject than that, or how often, it occurs. */
export function saysOnlyThat(clause: Clause, passage: Passage): boolean {
  const { analysis } = passage;
  const { verb, adverbs, complements, subject } = clause;
  if (!verb) return false;
  // "…, but this remains unproven", "this happens when …" are about what has been said.
  const isPronoun = subject?.members.every(({ pronoun }) => pronoun) === true;
  if (isPronoun && (doubts(clause, passage) || /^(happen|occur)$/.test(verb.lemma))) return false;
  if (isCondition(clause, passage)) return false;
  if (clause.link === "if" || clause.link === "unless" || isForeboding(clause, passage)) return false;
  if (isOnlyDescribed(clause, passage) || isStillThere(clause, passage)) return false;
  if (verb.passive) return reporting.has(verb.lemma);
  // "The cells become activated": that is no more than a participle says.
  if (verb.lemma === "become" && clause.adjectives.length === 0 && !adverbs.some(growing.has, growing)) return false;
  if (verb.lemma === "be" && !verb.negated && complements.some((each) => isOnRecord(each, passage))) return true;
  if (verb.lemma === "be" || (verb.lemma === "become" && adjectiveWords(clause, analysis).some(growing.has, growing)))
    return [...adjectiveWords(clause, analysis), ...adverbs].some((word) => howOften.test(word));
  // "Patches become inflamed": what comes about is how they are, and not they.
  const isMade = ({ link: how, verb: made }: Clause) => how === "participle" && made?.from === verb.to;
  if (verb.lemma === "become" && (clause.adjectives.length > 0 || analysis.clauses.some(isMade))) return false;
  return (
    happening.has(verb.lemma) &&
    !complements.some(
      ({ preposition, group }) =>
        explaining.has(preposition) &&
        !(timed.test(preposition) && isShare(group, passage)) &&
        !(preposition === "in" && areTreated(group, passage)),
    )
  );
}

/** "Eases pain that persists", "allows cells to persist": which of them are meant, or what is made of them. */
const isOnlyDescribed = ({ link: how, subject, verb }: Clause, { heads, analysis: { words } }: Passage): boolean =>
  (how === "infinitive" && verb?.lemma === "persist") ||
  (how === "relative" &&
    words[(verb?.from ?? 0) - 1]?.low === "that" &&
    (subject?.members[0]?.from ?? 0) < (verb?.from ?? 0) &&
    heads.some(({ type }) => type === "treatment"));

/** "Food allergies may persist", in an entry on a treatment: what was there before is no effect of it. */
const isStillThere = ({ verb }: Clause, { heads }: Passage): boolean =>
  /^(persist|return|recur|continue|relapse)$/.test(verb?.lemma ?? "") && ofTypes(heads, "treatment").length > 0;

/** "Occurs in one patient in ten", in an entry on a treatment. */
const areTreated = ({ members }: Group, { analysis, heads }: Passage): boolean =>
  ofTypes(heads, "treatment").length > 0 &&
  members.every(
    (member) => isPersonal(member, analysis) && member.complements.every(({ preposition }) => preposition === "in"),
  );

/** "Occurs in about one third", "develops in 5%": in how many. */
export const tellsShare = ({ complements }: Clause, passage: Passage): boolean =>
  complements.some(
    ({ preposition, group }) =>
      preposition === "in" &&
      group.members.every(
        ({ head }) =>
          passage.analysis.words[head]?.tag === "number" || part.test(passage.analysis.words[head]?.low ?? ""),
      ),
  );

/** "Deaths are on record". */
const isOnRecord = ({ preposition, group }: Complement, { analysis }: Passage): boolean =>
  preposition === "on" && group.members.every((member) => headNoun(member, analysis) === "record");

const part = /^(one|third|half|quarter|fifth|tenth|minority|majority|most|some|many|few|percent)$/;

/** "Occurs in about one third", "appears in childhood": how often and when. */
const isShare = ({ members }: Group, { analysis: { words } }: Passage): boolean =>
  members.every(({ head }) => words[head]?.tag === "number" || share.test(words[head]?.low ?? ""));

const share =
  /^(one|third|half|quarter|fifth|tenth|minority|majority|most|some|many|few|percent|infancy|childhood|adolescence|adulthood|teens|twenties|thirties|forties|fifties|sixties|pregnancy|summer|winter|spring|autumn|morning|evening|mornings|evenings|night|day|days|weeks|months|years|year|decade|age|life|time|course|stage|stages)$/;

/** "X may occur together with gout": in the same people, and not because of it. */
export const isBesideDisease = ({ complements }: Clause, passage: Passage): boolean =>
  complements.some(
    ({ preposition, group }) =>
      /^(together|along) with$/.test(preposition) && ofTypes(rolesOf(group, passage)[0] ?? [], "disease").length > 0,
  );
