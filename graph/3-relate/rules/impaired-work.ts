import { spanOfWords } from "../../2-ground/analysis";
import { contentWords } from "../../2-ground/naming/content-words";
import { labelOf } from "../../2-ground/naming/word-text";
import { typeOfNoun } from "../../2-ground/noun-type";
import type { Clause } from "../../language/clause";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { namedRole, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const lessening = new Set(["reduce", "impair", "disturb", "abolish", "weaken", "slow", "disrupt"]);
const lessened = /^(reduced|impaired|defective|poor|weak|abolished|disturbed|slow)$/;
const gone = /^(absent|missing|lacking|scarce|deficient)$/;
const broken = /^(dysfunctional|faulty|defective|inactive|abnormal)$/;
const unable = /^(cannot|can't|unable|fails?|failed)$/;

/** In an entry on a form of a disease, what does not work in it: "platelet binding is reduced", "the factor cannot bind X", "the factor is missing". */
export const impairedWork: Rule = {
  name: "impaired-work",
  sections: new Set(["types"]),
  verbs: "any",
  read(passage) {
    const { place, heads, clause } = passage;
    if (place.section !== "types" || !clause.verb || !clause.subject || clause.link === "if") return [];
    const [form, ...others] = ofTypes(heads, "disease");
    if (!form || others.length > 0) return [];
    const causes = [...ofProcess(clause, passage), ...ofFactor(clause, passage), ...ofAbility(clause, passage)];
    const certainty = { ...certaintyOf(clause, passage), polarity: "asserted" } as const;
    return link("cause", [causes], [[form]], passage, impairedWork.name, certainty);
  },
};

const entered = (label: string, { from, head }: NounPhrase, { analysis, grounding: { registry } }: Passage): Role => {
  const entity = registry.find(label) ?? registry.enter({ label, type: "mechanism" });
  return namedRole(entity, spanOfWords(analysis, from, head + 1), registry);
};

const written = (member: NounPhrase, { analysis }: Passage): string =>
  labelOf(contentWords(member, analysis), analysis).replace(/^[A-Z](?=[a-z]{2})/, (first) => first.toLowerCase());

/** "Platelet binding is reduced". */
function ofProcess(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, subject } = clause;
  const { analysis } = passage;
  const isLess =
    !verb?.negated &&
    ((verb?.passive === true && lessening.has(verb.lemma)) ||
      (verb?.lemma === "be" && adjectiveWords(clause, analysis).some((word) => lessened.test(word))));
  if (!isLess) return [];
  return (subject?.members ?? [])
    .filter((member) => {
      const noun = headNoun(member, analysis);
      return (
        !member.pronoun &&
        member.head > member.from &&
        (typeOfNoun(noun, noun)?.type === "mechanism" || /ing$/.test(noun))
      );
    })
    .map((member) => entered(`reduced ${written(member, passage)}`, member, passage));
}

/** "The factor is missing", "the factor is dysfunctional". */
function ofFactor(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, subject } = clause;
  if (verb?.lemma !== "be" || verb.negated) return [];
  const words = adjectiveWords(clause, passage.analysis);
  const state = words.some((word) => gone.test(word))
    ? "deficiency"
    : words.some((word) => broken.test(word))
      ? "dysfunction"
      : "";
  if (state === "") return [];
  return (subject?.members ?? [])
    .filter((member) => isFactor(member, passage))
    .map((member) => entered(`${written(member, passage)} ${state}`, member, passage))
    .filter(({ type }) => type === "mechanism");
}

const isFactor = (member: NounPhrase, passage: Passage): boolean =>
  !member.pronoun &&
  rolesOf({ kind: "group", members: [member], joint: "none" }, passage)[0]?.some(
    ({ type }) => type === "pathway" || type === "gene",
  ) === true;

/** "The factor cannot bind X". */
function ofAbility({ verb, subject, objects }: Clause, passage: Passage): readonly Role[] {
  const [nominal] = nominalsOf(verb?.lemma ?? "");
  if (!verb?.negated || nominal === undefined || !subject?.members.some((member) => isFactor(member, passage)))
    return [];
  const words = passage.analysis.words.slice(verb.from, verb.to);
  if (!words.some(({ low }) => unable.test(low))) return [];
  return (objects[0]?.members ?? [])
    .filter(({ pronoun }) => !pronoun)
    .map((member) => entered(`impaired ${written(member, passage)} ${nominal}`, member, passage));
}
