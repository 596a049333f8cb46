import { hedgingAdverbs } from "../language/certainty";
import type { Clause } from "../language/clause";
import { groupsIn } from "../language/groups-in";
import { phraseText } from "../language/phrase-text";
import type { Group } from "../language/phrases";
import { denialAdjectives, doubtAdjectives } from "../lexicon/certainty-words";
import type { Polarity } from "../model/relation";
import { adjectiveWords } from "./adjective-words";
import { isPossible } from "./is-possible";
import type { Certainty, Passage } from "./passage";
import { qualifiersOf } from "./qualifiers-of";
import { sharesModal } from "./shares-modal";

/** Clauses whose governor may be denied or doubted without them: "because", "who …". */
const independentLinks = new Set(["relative", "because", "when", "if", "although"]);
const reporters = /^(reports?|experts|some|researchers|scientists|theory|hypothesis)$/;
const reportingVerbs = new Set(["suggest", "believe", "suspect", "think", "discuss"]);
const doubtfulThings = /^(benefit|role|link|evidence|effect|value|proof|connection|its|whether)$/;
const copulas = new Set(["be", "remain", "seem"]);
const proofs = /^(evidence|proof|trials?|data|studies|support|results)$/;
const flimsy =
  /^(lacking|scarce|sparse|weak|thin|poor|limited|few|insufficient|inconclusive|contradictory|conflicting|mixed|missing|inconsistent|anecdotal)$/;
const doubtReach = 2;

/** How sure a clause is of what it says: negation and hedging of its verb, its determiners, its governors, and what follows it. */
export function certaintyOf(clause: Clause, passage: Passage): Certainty {
  const known = passage.certainties.get(clause);
  if (known) return known;
  const certainty = { polarity: polarityOf(clause, passage), qualifiers: qualifiersOf(clauseText(clause, passage)) };
  passage.certainties.set(clause, certainty);
  return certainty;
}

/** Whether predicate adjectives deny: "is absent", "are normal". "Mild or absent" is there in some. */
export const denies = (clause: Clause, { analysis }: Passage): boolean => {
  const said = adjectiveWords(clause, analysis);
  return said.some((word) => denialAdjectives.has(word)) && !said.some((word) => slight.test(word));
};

const slight = /^(mild|slight|minimal|faint|subtle|rare|scant|weak|light)$/;

/** Whether predicate adjectives doubt: "is unproven", "are debated". */
export const doubts = (clause: Clause, { analysis }: Passage): boolean =>
  adjectiveWords(clause, analysis).some((word) => doubtAdjectives.has(word));

/** The words a clause covers, and the two before it, in lower case. What a participle describes is of another clause: "a rare disease causing X". */
export function clauseText(clause: Clause, { analysis: { words } }: Passage): string {
  const described = clause.link === "participle" ? clause.subject : undefined;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  const cover = (part: { readonly from: number; readonly to: number }) => {
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  };
  if (clause.verb) cover(clause.verb);
  for (const group of groupsIn(clause)) if (group !== described) group.members.forEach(cover);
  clause.adjectives.forEach(cover);
  return phraseText(words, Math.max(0, described ? from : from - 2), to);
}

function polarityOf(clause: Clause, passage: Passage): Polarity {
  // "Fatal if not treated with X": that it is not is no more than a case.
  const isCase = clause.link === "if" || clause.link === "unless";
  if (clause.link === "without" && clause.verb?.form === "ing") return "negated";
  if (isDeniedFragment(clause, passage) || isBehindNor(clause, passage)) return "negated";
  const isNegated =
    !isCase &&
    !isPartial(clause, passage) &&
    (clause.verb?.negated === true || sharesDenial(clause, passage)) !== hasNo(clause, passage);
  // "Has not been proved to cause it": that is open.
  if (isNegated && passage.place.section === "causes" && clause.verb?.chain.includes("prove")) return "uncertain";
  if (isNegated && isNotAlways(clause, passage)) return "uncertain";
  if (isNegated || isDeniedAbove(clause) || isTooMuch(clause, passage)) return "negated";
  const isUncertain =
    isHedged(clause, passage) ||
    isHedgedAbove(clause, passage) ||
    isDoubted(clause, passage) ||
    isPossible(clause, passage) ||
    isOpen(clause, passage);
  return isUncertain ? "uncertain" : "asserted";
}

/** "Is not seen in every patient", "is not rare": then it is there. */
const isPartial = (clause: Clause, passage: Passage): boolean =>
  clause.verb?.negated === true &&
  (notAlways.test(clauseText(clause, passage)) ||
    // "Is not explained by X alone".
    (clause.verb.passive &&
      clause.adverbs.some((adverb) => /^(alone|solely|entirely|exclusively|wholly)$/.test(adverb))));

const notAlways =
  /\b(?:not|n't) (?:only|just|merely)\b|\b(?:not|n't) (?:\w+ ){0,3}?(?:every|(?<!at )all|rare|uncommon|unusual|infrequent)\b/;
/** "Does not always cause it": now and then it does. */
const isNotAlways = ({ verb, adverbs }: Clause, { analysis: { words } }: Passage): boolean =>
  [...adverbs, ...words.slice(verb?.from, verb?.to).map(({ low }) => low)].some((word) =>
    /^(always|necessarily|invariably)$/.test(word),
  );

/** "Too unreliable to confirm it". */
const isTooMuch = ({ link, governor }: Clause, { analysis: { words } }: Passage): boolean =>
  link === "infinitive" && governor?.adjectives.some(({ from }) => words[from - 1]?.low === "too") === true;

/** "Nor does it stem from X". */
const isBehindNor = ({ subject, verb }: Clause, { analysis: { words } }: Passage): boolean => {
  const from = subject?.members[0]?.from ?? 0;
  return verb?.negated === false && words[from - 2]?.low === "nor" && words[from - 1]?.tag === "auxiliary";
};

/** "Not a form of X", without a verb. */
const isDeniedFragment = ({ verb, subject, adverbs }: Clause, { analysis: { words } }: Passage): boolean =>
  verb === undefined &&
  adverbs.includes("not") &&
  subject !== undefined &&
  words[(subject.members[0]?.from ?? 0) - 1]?.low === "not";

/** "Does not cause or worsen X": both are denied. */
const sharesDenial = ({ continues, verb }: Clause, { analysis: { words } }: Passage): boolean =>
  continues?.verb?.negated === true &&
  verb !== undefined &&
  verb.to === verb.from + 1 &&
  words[verb.from]?.verb?.form === "base" &&
  /^n?or$/.test(words[verb.from - 1]?.low ?? "");

/** "No patient has fever". With a verb that denies too, that is an assertion. */
const hasNo = (clause: Clause, { analysis: { words } }: Passage): boolean =>
  groupsIn(clause).some(isNo) ||
  clause.subject?.members.some(({ pronoun, from }) => pronoun && words[from]?.low === "none") === true ||
  (clause.verb?.negated === false && clause.adverbs.includes("neither"));

const isNo = (group: Group | undefined): boolean =>
  group?.members.some(({ determiner }) => determiner === "no" || determiner === "neither") === true;

/** "It is not true that …", "fails to …", "plays no part in causing it": the verb that a clause completes is denied. */
const isDeniedAbove = (clause: Clause): boolean =>
  ((clause.link === "that" || clause.link === "infinitive") &&
    governorsOf(clause).some(({ verb, objects, subject }) => verb?.negated || objects.some(isNo) || isNo(subject))) ||
  (clause.link === "in" &&
    (clause.governor?.objects.some(isNo) ||
      clause.governor?.verb?.negated ||
      // "Not reliable in finding X".
      (clause.governor?.verb === undefined && clause.governor?.adverbs.includes("not"))) === true);

const isHedged = (clause: Clause, passage: Passage): boolean =>
  clause.verb?.uncertain === true ||
  sharesModal(clause, passage) ||
  clause.adverbs.some((adverb) => hedgingAdverbs.has(adverb)) ||
  clause.verb?.chain.includes("debate") === true;

const isHedgedAbove = (clause: Clause, passage: Passage): boolean =>
  governorsOf(clause).some((governor) => governor.verb?.uncertain || isReport(governor, passage));

/** The clauses that a clause hangs on and shares its certainty with. */
function governorsOf(clause: Clause): readonly Clause[] {
  const governors: Clause[] = [];
  if (independentLinks.has(clause.link)) return governors;
  for (let governor = clause.governor; governor; governor = governor.governor) governors.push(governor);
  return governors;
}

/** "Some reports suggest that …": the article passes on what it does not vouch for. */
function isReport(governor: Clause, { analysis }: Passage): boolean {
  const subject = governor.subject?.members[0];
  if (!subject) return false;
  const noun = analysis.words[subject.head]?.low ?? "";
  return reporters.test(noun) && reportingVerbs.has(governor.verb?.lemma ?? "");
}

/** "It is not known *whether* X causes Y". */
const isOpen = ({ subject }: Clause, { analysis: { words } }: Passage): boolean =>
  words[(subject?.members[0]?.from ?? 0) - 1]?.low === "whether";

/** "…, but this remains unproven": a later clause of the sentence that is only about doubt. */
function isDoubted(clause: Clause, passage: Passage): boolean {
  const { clauses } = passage.analysis;
  const next = clauses.indexOf(clause) + 1;
  return clauses
    .slice(next, next + doubtReach)
    .some((later) => castsDoubt(later, passage) || lacksProof(later, passage));
}

/** "…, but trials are lacking", "although the evidence is weak": nobody has shown it yet. */
function lacksProof({ subject, verb, objects, adjectives }: Clause, { analysis: { words } }: Passage): boolean {
  const isProof = subject?.members.some(({ head }) => proofs.test(words[head]?.low ?? ""));
  if (!isProof || objects.length > 0) return false;
  if (verb?.lemma === "lack" && !verb.passive) return true;
  return (
    copulas.has(verb?.lemma ?? "") &&
    adjectives.some(({ from, to }) => words.slice(from, to).some(({ low }) => flimsy.test(low)))
  );
}

function castsDoubt(clause: Clause, passage: Passage): boolean {
  if (clause.objects.length > 0 || !copulas.has(clause.verb?.lemma ?? "")) return false;
  const subject = clause.subject?.members[0];
  if (!subject) return false;
  const noun = passage.analysis.words[subject.head]?.low ?? "";
  return (subject.pronoun || doubtfulThings.test(noun)) && doubts(clause, passage);
}
