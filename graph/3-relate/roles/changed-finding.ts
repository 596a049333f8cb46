import { spanOfWords } from "../../2-ground/analysis";
import { fold } from "../../language/fold";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { contentWords } from "./phrase-content";
import { namedRole, ofTypes, type Role } from "./role";

/** What a verb makes of a measure or part of the body: to raise blood sugar is to cause high blood sugar. */
const becomes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    impair: ["impaired", "poor"],
    prolong: ["prolonged"],
    lengthen: ["prolonged"],
    weaken: ["weak"],
    inflame: ["inflamed"],
    delay: ["delayed"],
    slow: ["slow", "delayed"],
    upset: ["upset"],
    worsen: ["worse"],
    thin: ["thin"],
    darken: ["darkened"],
    raise: ["raised", "high", "elevated"],
    elevate: ["raised", "high", "elevated"],
    increase: ["increased", "raised", "high", "elevated"],
    lower: ["low", "reduced"],
    reduce: ["reduced", "low"],
    decrease: ["low", "reduced"],
    affect: ["impaired"],
    enlarge: ["enlarged"],
    stunt: ["stunted", "poor", "slow", "impaired"],
    suppress: [],
    depress: [],
  }),
);
/** What comes of a thing by a verb, by name: "kidney damage", "impaired vision". */
export function harmsBy(lemma: string): readonly Form[] {
  const events = lemma === "suppress" || lemma === "depress" ? ["suppression", "depression"] : nominalsOf(lemma);
  return [...events.map(asEvent), ...(becomes.get(lemma) ?? []).map(inState), ...(hurting.has(lemma) ? [unborn] : [])];
}

const hurting = new Set("harm damage injure hurt malform".split(" "));
/** What harms a child before it is born. */
const unborn: Form = (thing) =>
  /(^| )(fetus|embryo|baby|unborn|unborn child|unborn infant)$/.test(thing) ? "birth defects" : "";

/** Whether a verb changes what it is done to, so that this has a name. */
export const hasHarms = (lemma: string): boolean => becomes.has(lemma) || nominalsOf(lemma).length > 0;

/** How the name of a finding is made from what it is about. */
export type Form = (thing: string) => string;

/** "Impaired vision". */
export const inState =
  (state: string): Form =>
  (thing) =>
    `${state} ${thing}`;

/** "Kidney damage". */
const asEvent =
  (nominal: string): Form =>
  (thing) =>
    `${thing} ${nominal}`;

/** The finding that has one of the names, if the vocabulary or the article knows it; by the whole phrase or its noun. */
export function changedFinding(member: NounPhrase, forms: readonly Form[], passage: Passage): readonly Role[] {
  const {
    analysis,
    grounding: { registry },
  } = passage;
  const noun = headNoun(member, analysis);
  if (noun === "" || member.pronoun) return [];
  const content = contentWords(member, analysis);
  if (content.length === 0) return [];
  const whole = fold(content.join(" "));
  const span = spanOfWords(analysis, member.from, member.head + 1);
  const known = forms
    .flatMap((form) => [form(whole), form(noun)])
    .flatMap((name) => registry.find(name) ?? [])
    .map((entity) => namedRole(entity, span, registry));
  return ofTypes(known, "symptom", "risk", "disease").slice(0, 1);
}
