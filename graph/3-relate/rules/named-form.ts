import { spanOfWords } from "../../2-ground/analysis";
import { gather } from "../../language/gather";
import { changedPhrase, type NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { headNoun } from "../roles/head-noun";
import { namedRole, ofType } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** "Guttate psoriasis" in an article on psoriasis: what has the subject's name with a modifier is a form of it. */
export const namedForm: Rule = {
  name: "named-form",
  read(passage) {
    const { clause, analysis, grounding } = passage;
    if (passage.place.section === "differential") return [];
    const told = grounding.told.length > 0 ? toldHere(passage) : [];
    if (told.length > 0) return told;
    const { subject, registry } = grounding;
    const variants = gather(phrasesIn(clause), (member) => readVariant(member, passage));
    if (variants.length > 0) return variants;
    if (clause.verb?.negated || !analysis.terms.some(({ entity }) => entity === subject || registry.isForm(entity)))
      return [];
    return gather(phrasesIn(clause), (member) => [...readForm(member, passage), ...readDegree(member, passage)]);
  },
};

/** "There are a dry and a wet form": where running text tells them apart. */
function toldHere(passage: Passage): readonly Draft[] {
  const { statement, analysis, clause, grounding } = passage;
  if (clause !== analysis.clauses[0]) return [];
  const { start, end } = statement.statement.span;
  const forms = grounding.told
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map(({ entity, span }) => namedRole(entity, span, grounding.registry));
  return link("include", [[subjectRole(grounding)]], [forms], passage, namedForm.name, certain);
}

/** "Localized psoriasis", where the text on the forms has made that one of them. */
function readDegree(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const { analysis, grounding, place } = passage;
  const { registry } = grounding;
  const word = analysis.words[phrase.head];
  const term = word?.term === undefined ? undefined : analysis.terms[word.term];
  if (place.section !== "types" || place.item.head || !word || !term || registry.isLexical(term.entity)) return [];
  if (
    !registry.isForm(term.entity) ||
    !registry
      .get(term.entity)
      ?.label.toLowerCase()
      .startsWith(word.low.split(" ")[0] ?? "")
  )
    return [];
  const form = namedRole(term.entity, spanOfWords(analysis, phrase.head, phrase.head + 1), registry);
  return link("include", [[subjectRole(grounding)]], [[form]], passage, namedForm.name, certain);
}

const kinds = /^(variant|form|subtype|subset)$/;

/** "Palmar pustulosis, a chronic variant, …": a form of the subject, where nothing says of what else. */
function readVariant(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const { analysis, grounding, heads, place } = passage;
  const { registry } = grounding;
  if (phrase.apposition.length === 0 || heads.length > 0 || !telling.has(place.section)) return [];
  const isVariant = phrase.apposition.some(
    (other) => /^(an?|another)$/.test(other.determiner ?? "") && !other.of && kinds.test(headNoun(other, analysis)),
  );
  const [role, ...others] = isVariant ? (phraseRoles(changedPhrase(phrase, { apposition: [] }), passage)[0] ?? []) : [];
  if (!role || others.length > 0 || role.implied || registry.isSubject(role.entity)) return [];
  const isOther = role.type === "gene" || role.type === "treatment" || role.type === "test" || role.type === "pathway";
  if (isOther || symbol.test(registry.get(role.entity)?.label ?? "")) return [];
  if (role.type !== "disease" && (registry.isLexical(role.entity) || !registry.mayTurn(role.entity, "disease")))
    return [];
  registry.settleType(role.entity, "disease");
  return link("include", [[subjectRole(grounding)]], [[ofType(role, "disease")]], passage, namedForm.name, certain);
}

/** "C282Y", "HLA-B27": a variant of a gene, and no illness. */
const symbol = /\d|^[A-Z]{2,}/;
const telling: ReadonlySet<string> = new Set(["lead", "types", "symptoms", "names", "other"]);

const certain = { polarity: "asserted", qualifiers: {} } as const;

function readForm(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const { analysis, grounding } = passage;
  const { registry, subject } = grounding;
  const term = analysis.words[phrase.head]?.term;
  if (term === undefined || analysis.terms[term]?.entity !== subject) return [];
  const forms = (phraseRoles(phrase, passage)[0] ?? []).filter(
    ({ entity, implied }) => !implied && registry.isForm(entity),
  );
  const whole = namedRole(subject, spanOfWords(analysis, phrase.head, phrase.head + 1), registry);
  return link("include", [[whole]], [forms], passage, namedForm.name, certain);
}
