import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { isProcessNoun } from "../roles/is-process-noun";
import type { Role } from "../roles/role";
import { deviant } from "../roles/told-state";
import type { Rule } from "../rule";

const lessening = /^(reduce|impair|disturb|weaken|slow|disrupt|hamper|diminish|delay)$/;
const lessened = /^(impaired|reduced|poor|weak|slow|defective|disturbed|faulty|sluggish|delayed|inefficient)$/;
/** That it is so too, and not because of what the entry is about. */
const besides = /^(also|too|as well|likewise|normal)$/;

/** In an entry on a process among the causes, another that goes badly comes of it: "**Weak skeleton**: chemotaxis is impaired". Without a head it is a cause of the disease. */
export const failingProcess: Rule = {
  name: "failing-process",
  verbs: "any",
  read(passage) {
    const { clause, place, heads, topic, analysis } = passage;
    if (place.section !== "causes" && place.section !== "mechanism") return [];
    const way = wayOf(clause, passage);
    if (clause.link !== "main" || !clause.subject || way === undefined) return [];
    if (analysis.words.some(({ low }) => besides.test(low))) return [];
    const failing = clause.subject.members.flatMap((member) => failed(member, way, passage));
    const certainty = certaintyOf(clause, passage);
    if (failing.length === 0 || certainty.polarity === "negated") return [];
    if (heads.length === 0)
      return place.section === "causes"
        ? link("cause", [failing], [[topic]], passage, failingProcess.name, certainty)
        : [];
    return heads.every(({ type }) => type === "mechanism")
      ? link("cause", [heads], [failing], passage, failingProcess.name, certainty)
      : [];
  },
};

/** How the clause says that the process goes badly, in a word. */
function wayOf(clause: Clause, { analysis }: Passage): string | undefined {
  const { verb, objects } = clause;
  if (!verb || verb.negated || objects.length > 0) return undefined;
  if (verb.passive) return lessening.test(verb.lemma) ? (verb.lemma === "reduce" ? "reduced" : "impaired") : undefined;
  return /^(be|become)$/.test(verb.lemma)
    ? adjectiveWords(clause, analysis).find((word) => lessened.test(word))
    : undefined;
}

/** The process as it goes badly; not the one that the entry is about. */
function failed(member: NounPhrase, way: string, passage: Passage): readonly Role[] {
  const { analysis, heads } = passage;
  if (!isProcessNoun(member, analysis)) return [];
  const noun = headNoun(member, analysis).split(" ").at(-1) ?? "";
  return heads.some(({ entity }) => entity.endsWith(noun)) ? [] : deviant(member, way, passage);
}
