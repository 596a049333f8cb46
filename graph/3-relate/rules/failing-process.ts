import { spanOfWords } from "../../2-ground/analysis";
import { contentWords } from "../../2-ground/naming/content-words";
import { labelOf } from "../../2-ground/naming/word-text";
import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { isProcessNoun } from "../roles/is-process-noun";
import { namedRole, type Role } from "../roles/role";
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
    if (clause.link !== "main" || !clause.subject || !isLess(clause, passage)) return [];
    if (analysis.words.some(({ low }) => besides.test(low))) return [];
    const failing = clause.subject.members.flatMap((member) => failed(member, passage));
    const certainty = certaintyOf(clause, passage);
    if (failing.length === 0 || certainty.polarity === "negated") return [];
    if (heads.length === 0) return link("cause", [failing], [[topic]], passage, failingProcess.name, certainty);
    return heads.every(({ type }) => type === "mechanism")
      ? link("cause", [heads], [failing], passage, failingProcess.name, certainty)
      : [];
  },
};

const isLess = (clause: Clause, { analysis }: Passage): boolean => {
  const { verb, objects } = clause;
  if (!verb || verb.negated || objects.length > 0) return false;
  return verb.passive
    ? lessening.test(verb.lemma)
    : /^(be|become)$/.test(verb.lemma) && adjectiveWords(clause, analysis).some((word) => lessened.test(word));
};

/** The process by the name under which it is known to go badly, else by a new one. */
function failed(member: NounPhrase, { analysis, heads, grounding: { registry } }: Passage): readonly Role[] {
  if (!isProcessNoun(member, analysis)) return [];
  const label = labelOf(contentWords(member, analysis), analysis).replace(/^[A-Z](?=[a-z]{2})/, (first) =>
    first.toLowerCase(),
  );
  const noun = label.split(" ").at(-1) ?? "";
  if (heads.some(({ entity }) => entity.endsWith(noun))) return [];
  const names = ["impaired", "reduced", "defective", "low"].map((way) => `${way} ${label}`);
  const known = names.map((name) => registry.find(name)).find((entity) => entity !== undefined);
  const entity = known ?? registry.enter({ label: names[0] ?? label, type: "mechanism" });
  return [namedRole(entity, spanOfWords(analysis, member.from, member.head + 1), registry)];
}
