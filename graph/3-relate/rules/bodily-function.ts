import { spanOfWords } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { contentWords } from "../roles/phrase-content";
import { namedRole, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const givingBack = new Set(["restore", "replace", "take over", "bring back", "improve", "regain", "rescue"]);
const keeping = new Set(["preserve", "protect", "save", "maintain", "safeguard", "spare", "shield", "conserve"]);
/** Other words by which a loss goes. */
const senses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sight: ["vision", "visual"],
    vision: ["sight", "visual"],
    eyesight: ["sight", "vision", "visual"],
  }),
);
const harmful = /^(toxic|harmful|damaging|poisonous|irritating)$/;

/**
 * What a treatment does to a function or part of the body, by the name of what goes wrong with it: "preserves hearing" prevents hearing loss, "replaces
 * kidney function" treats kidney failure, "is toxic to the liver" has liver toxicity for a side effect. Only what the article names elsewhere counts.
 */
export const bodilyFunction: Rule = {
  name: "bodily-function",
  verbs: new Set(["be", ...givingBack, ...keeping]),
  read(passage) {
    const { verb, objects } = passage.clause;
    if (!verb || verb.passive) return [];
    if (verb.lemma === "be") return toxic(passage);
    const frame = givingBack.has(verb.lemma) ? "treat" : keeping.has(verb.lemma) ? "prevent" : undefined;
    const losses = frame ? (objects[0]?.members ?? []).flatMap((member) => lossesOf(member, passage)) : [];
    return frame && losses.length > 0 ? join(frame, losses, passage) : [];
  },
};

function join(frame: "treat" | "prevent" | "cause", patients: readonly Role[], passage: Passage): readonly Draft[] {
  const { clause } = passage;
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  const rule = `bodily-function:${clause.verb?.lemma}`;
  return link(frame, agents, [patients], passage, rule, certaintyOf(clause, passage));
}

/** "Hearing loss" for "hearing", "kidney failure" for "kidney function". */
function lossesOf(member: NounPhrase, passage: Passage): readonly Role[] {
  const words = contentWords(member, passage.analysis).join(" ").split(" ");
  const base = words.filter((word) => word !== "function").join(" ");
  const { mentioned } = passage.grounding;
  const replaces = /^(replace|take over)$/.test(passage.clause.verb?.lemma ?? "");
  const forms = words.includes("function")
    ? [...(replaces ? [`${base} failure`] : []), `${base} dysfunction`, `impaired ${base} function`]
    : [base, ...(senses.get(base) ?? [])].flatMap((name) => [
        `${name} loss`,
        `loss of ${name}`,
        `poor ${name}`,
        `impaired ${name}`,
      ]);
  return named(forms, member, passage)
    .filter(({ entity }) => mentioned.has(entity))
    .slice(0, 1);
}

/** "Is harmful to the fetus": to the child that is not born yet. */
const unborn = /^((developing|growing) )?(fetus|embryo|unborn|unborn (child|baby|infant))$/;

/** "Is toxic to the kidney". */
const toxic = (passage: Passage): readonly Draft[] => {
  const { clause, analysis } = passage;
  if (!adjectiveWords(clause, analysis).some((word) => harmful.test(word))) return [];
  const harmed = clause.complements
    .filter(({ preposition }) => preposition === "to" || preposition === "for")
    .flatMap(({ group }) => group.members)
    .flatMap((member) => {
      const part = contentWords(member, analysis).join(" ");
      if (unborn.test(part)) return named(["birth defects"], member, passage);
      return named([`${part} toxicity`, `${part} damage`, `${part} injury`], member, passage).slice(0, 1);
    });
  return harmed.length > 0 ? join("cause", harmed, passage) : [];
};

function named(forms: readonly string[], member: NounPhrase, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const span = spanOfWords(passage.analysis, member.from, member.head + 1);
  const known = forms.flatMap((form) => registry.find(form) ?? []).map((entity) => namedRole(entity, span, registry));
  return ofTypes(known, "symptom", "risk");
}
