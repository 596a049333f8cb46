import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { machineNouns } from "../../lexicon/machine-nouns";
import { adjectiveWords } from "../adjective-words";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { lackOf } from "../roles/lack-of";
import type { Rule } from "../rule";

const gone = /^(missing|lacking|absent|deficient|defective|faulty)$/;
const working = /^(work|function|make|produce|form)$/;
const tooWeak = /^(half|reduced|low|lower)$/;

/** Where the article says what goes wrong, a part of the machinery that is missing or does not work: "the enzyme X is lacking", "factor X works at half strength". */
export const missingPart: Rule = {
  name: "missing-part",
  verbs: "any",
  read(passage) {
    const { clause, place, heads, topic } = passage;
    const { verb, subject } = clause;
    if (!verb || !subject || place.section !== "causes" || heads.length > 0 || place.item.question) return [];
    if (!/^(main|in which|relative)$/.test(clause.link)) return [];
    // "Red cells lack the enzyme X".
    if (verb.lemma === "lack" && clause.objects.length > 0) {
      const lacked = clause.objects[0]?.members.flatMap((member) => lackOf(member, passage)) ?? [];
      return link("cause", [lacked], [[topic]], passage, missingPart.name, { polarity: "asserted", qualifiers: {} });
    }
    if (!isGone(clause, passage)) return [];
    const lacks = subject.members.filter((member) => isMachine(member, passage)).flatMap((it) => lackOf(it, passage));
    return link("cause", [lacks], [[topic]], passage, missingPart.name, { polarity: "asserted", qualifiers: {} });
  },
};

function isGone(clause: Clause, passage: Passage): boolean {
  const { verb, complements } = clause;
  if (!verb) return false;
  if (verb.negated) return working.test(verb.lemma);
  if (verb.lemma === "lack" || verb.lemma === "fail") return clause.objects.length === 0;
  if (verb.lemma === "be") return adjectiveWords(clause, passage.analysis).some((word) => gone.test(word));
  const { words } = passage.analysis;
  return (
    /^(work|function|run)$/.test(verb.lemma) &&
    complements.some(
      ({ preposition, group: { members } }) =>
        preposition === "at" &&
        members.some(({ from, to }) => words.slice(from, to).some(({ low }) => tooWeak.test(low))),
    )
  );
}

/** "The enzyme X", "factor VIII". */
const isMachine = (member: NounPhrase, { analysis }: Passage): boolean =>
  !member.pronoun &&
  (machineNouns.test(headNoun(member, analysis)) ||
    analysis.words.slice(member.from, member.to).some(({ low }) => machineNouns.test(low)) ||
    /^(factor|enzyme|protein) /.test(analysis.words[member.head]?.low ?? ""));
