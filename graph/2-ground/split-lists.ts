import { fold } from "../language/fold";
import { groupsIn } from "../language/groups-in";
import type { Group, NounPhrase } from "../language/phrases";
import { transparentNouns } from "../lexicon/head-nouns";
import type { EntityType } from "../model/entity";
import type { Analysis } from "./analysis";
import { lastToken } from "./naming/word-text";
import { typeOfNoun } from "./noun-type";
import type { Registry } from "./registry";

/** Types of what is found in a person, and no part of the body. */
const findings: ReadonlySet<EntityType | undefined> = new Set<EntityType>(["symptom", "risk", "disease"]);
/** Types of what may be found in a part of the body. */
const located: ReadonlySet<EntityType | undefined> = new Set<EntityType>(["symptom", "risk", "disease", "mechanism"]);
/** Prepositions behind which it stands where a finding is. */
const locating = /^(in|on|at|around|behind|under|over|between|along|across|inside|within|throughout|near)$/;

/**
 * "Swelling of the glands, fever and rash", "a lump in the neck, fever and rash": grammar takes all of it for what is swollen, or where the lump is.
 * Findings behind a part of the body are further things beside the first.
 */
export function splitLists(analysis: Analysis, registry: Registry): Analysis {
  for (const clause of analysis.clauses) for (const group of groupsIn(clause)) splitGroup(group, analysis, registry);
  return analysis;
}

function splitGroup(group: Group, analysis: Analysis, registry: Registry): void {
  const { members } = group;
  for (let at = 0; at < members.length; at++) {
    const member = members[at] as NounPhrase;
    const inner = [...(member.of ? [member.of] : []), ...member.complements.map((behind) => behind.group)];
    for (const other of inner) splitGroup(other, analysis, registry);
    const list = inner.find((other) => other.members.length > 1 && isPlace(other, member));
    const from = list ? firstFinding(member, list, analysis, registry) : -1;
    if (!list || from < 0) continue;
    if (at === members.length - 1 && list.joint !== "none") group.joint = list.joint;
    members.splice(at + 1, 0, ...list.members.splice(from));
    if (list.members.length === 1) list.joint = "none";
  }
}

const isPlace = (list: Group, { of, complements }: NounPhrase): boolean =>
  list === of || complements.some(({ preposition, group }) => group === list && locating.test(preposition));

/** Where in the list behind a finding others begin; -1 where all of it belongs to the finding. */
function firstFinding(member: NounPhrase, list: Group, analysis: Analysis, registry: Registry): number {
  const type = typeOfHead(member, analysis, registry);
  if (!located.has(type) || transparentNouns.has(noun(member, analysis))) return -1;
  const isFinding = (other: NounPhrase) => findings.has(typeOfHead(other, analysis, registry));
  const [first] = list.members;
  // "In moderate and severe X": an adjective that grammar takes for a noun says nothing of its own.
  const isThing = first !== undefined && !first.pronoun && analysis.words[first.head]?.tag === "noun";
  return !isThing || isFinding(first) ? -1 : list.members.findIndex(isFinding);
}

const noun = ({ head, borrowed }: NounPhrase, analysis: Analysis): string => {
  const word = analysis.words[borrowed ?? head];
  return word ? fold(lastToken(word, analysis)) : "";
};

function typeOfHead(phrase: NounPhrase, analysis: Analysis, registry: Registry): EntityType | undefined {
  const word = analysis.words[phrase.borrowed ?? phrase.head];
  if (!word || phrase.pronoun) return undefined;
  return word.term === undefined
    ? typeOfNoun(noun(phrase, analysis), lastToken(word, analysis))?.type
    : registry.typeOf(analysis.terms[word.term]?.entity ?? "");
}
