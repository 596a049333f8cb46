import type { Analysis } from "../../2-ground/analysis";
import type { NounPhrase } from "../../language/phrases";
import { mereModifiers } from "../../lexicon/head-nouns";
import type { Passage } from "../passage";
import { impliedRole, type Role } from "./role";

/** What follows the substance in the name of a treatment that gives it. */
const dosageForm = /\s+(therapy|replacement|supplement(ation|s)?|tablets?|infusions?|injections?)$/i;
const lowered = /^(low|reduced|poor)$/;

/** Whether a phrase speaks of a lack without saying of what: "deficiency", "low levels". */
export function isShortfall(phrase: NounPhrase, noun: string, { words }: Analysis): boolean {
  if (phrase.of || phrase.complements.some(({ preposition }) => preposition === "of")) return false;
  const head = words[phrase.head];
  if (head && head.to - head.from > 1) return false;
  const before = words.slice(phrase.from, phrase.head).filter(({ tag }) => tag === "noun" || tag === "adjective");
  if (noun === "level") return before.length === 1 && lowered.test(before[0]?.low ?? "");
  return /^(deficiency|shortage|shortfall|deficit)$/.test(noun) && before.every(({ low }) => mereModifiers.has(low));
}

/** In an entry about a substance that is given, "deficiency" or "low levels" means its own: "zinc (if deficient)" treats zinc deficiency. */
export function shortfallOf(heads: readonly Role[], { grounding: { registry } }: Passage): readonly Role[] {
  return heads.flatMap((head): readonly Role[] => {
    const subtype = registry.subtypeOf(head.entity);
    if (head.type !== "treatment" || subtype === "lifestyle" || subtype === "procedure") return [];
    const label = registry.get(head.entity)?.label ?? head.entity;
    const substance = label.replace(dosageForm, "").replace(/vitamins$/, "vitamin");
    const known = [`${substance} deficiency`, `low ${substance}`]
      .map((name) => registry.find(name))
      .find((entity) => entity !== undefined);
    const entity = known ?? registry.enter({ label: `${substance} deficiency`, type: "symptom" });
    return registry.typeOf(entity) === "symptom" ? [impliedRole(entity, head.span, registry)] : [];
  });
}
