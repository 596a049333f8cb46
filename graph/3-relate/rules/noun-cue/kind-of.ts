import { spanOfWords } from "../../../2-ground/analysis";
import { labelOf } from "../../../2-ground/naming/word-text";
import type { Clause } from "../../../language/clause";
import { fold } from "../../../language/fold";
import type { NounPhrase } from "../../../language/phrases";
import { isPlural } from "../../../language/tag/is-plural";
import type { Word } from "../../../language/word";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { lexicalKind } from "../../roles/lexical-kind";
import { type Alternatives, namedRole, ofType, ofTypes, type Role } from "../../roles/role";
import { phraseRoles, rolesOf } from "../../roles/roles-of";
import { classOf } from "./class-of";

const rule = "noun-cue:is-a";
/** Verbs whose object is the kind's member, not the kind. */
const listing = new Set(["include", "comprise"]);

/**
 * "X is a primary antibody deficiency": the predicate names what X is a kind of, and with "with" what else X shows. Only a kind that the
 * vocabulary knows will do.
 */
export function kindOf(member: NounPhrase, subject: Alternatives, clause: Clause, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  // "Signs in the eyes: uveitis" lists what is found.
  const isBareSign = passage.place.section === "symptoms" && clause.verb === undefined;
  if (isBareSign && clause.subject?.members.includes(member)) return [];
  if (isBareList(clause) || isSibling(member, clause, passage) || isLookAlike(member, clause, passage)) return [];
  // "Cells form benign tumors", "it offers a cure": what is made or given is no kind.
  if (/^(form|provide|offer|encode)$/.test(clause.verb?.lemma ?? "")) return [];
  if (passage.analysis.words[(clause.verb?.from ?? 0) - 1]?.low === "as") return [];
  if (listing.has(clause.verb?.lemma ?? "") || isLoneName(member, clause, passage) || isProblem(subject, passage))
    return [];
  const written = phraseRoles(member, passage)[0] ?? [];
  const named = written.map((role) => lexicalKind(role, member, passage));
  const kinds = ofTypes(named.map(asDisease(passage)), "disease", "treatment").filter(
    ({ entity, implied }) => !implied && !registry.isSubject(entity) && registry.isLexical(entity),
  );
  if (kinds.length === 0) {
    const own = ownClass(member, subject, clause, passage);
    return own.length > 0 ? own : newClass(member, subject, clause, passage);
  }
  const behindWith = member.complements.filter(({ preposition }) => preposition === "with");
  const shown =
    kinds[0]?.type === "disease"
      ? ofTypes(
          behindWith.flatMap(({ group }) => rolesOf(group, passage)[0] ?? []),
          "symptom",
        )
      : [];
  // "A kinase inhibitor; its benefit is doubtful": what it is, is not.
  const { polarity, qualifiers } = certaintyOf(clause, passage);
  const certainty = { polarity: clause.verb || polarity === "negated" ? polarity : "asserted", qualifiers } as const;
  return [
    ...link("include", [[...kinds, ...asWritten(written, kinds, subject, passage)]], subject, passage, rule, certainty),
    ...link("show", subject, [shown], passage, rule, certainty),
  ];
}

/** "Asthma. Emphysema.": behind what opens the entry, a bare name is another of the kind that is listed, and no class. */
const isSibling = (member: NounPhrase, { verb }: Clause, { statement, place }: Passage): boolean =>
  verb === undefined &&
  member.determiner === undefined &&
  statement.statement.field === undefined &&
  place.statements.indexOf(statement) > 0;

/** Among the look-alikes a bare name is one of them, and so is "the most important disease to exclude". */
const isLookAlike = (
  { determiner }: NounPhrase,
  { verb, subject }: Clause,
  { place, analysis: { words } }: Passage,
): boolean =>
  place.section === "differential" &&
  (verb
    ? subject?.members.some(({ from, head }) => words.slice(from, head).some(({ low }) => ranking.test(low))) === true
    : determiner === undefined);

const ranking = /^(most|main|chief|commonest|closest|first|other|another|next|important)$/;

/** "Supportive care: blood, oxygen, antibiotics" lists what belongs to it. */
const isBareList = ({ verb, subject }: Clause): boolean =>
  verb === undefined &&
  subject !== undefined &&
  subject.members.length > 2 &&
  subject.members.every(({ determiner }) => determiner === undefined);

/** "An inherited bleeding disorder" is what the article says that its disease is, beside a bleeding disorder, which the vocabulary knows. */
function asWritten(
  written: readonly Role[],
  kinds: readonly Role[],
  [subject]: Alternatives,
  { grounding: { registry } }: Passage,
): readonly Role[] {
  if (!subject?.every(({ entity }) => registry.isSubject(entity))) return [];
  return ofTypes(written, "disease").filter(
    ({ entity, implied }) =>
      !implied &&
      !registry.isLexical(entity) &&
      !registry.isForm(entity) &&
      classWords.test(entity) &&
      !kinds.some((kind) => kind.entity === entity),
  );
}

/** What tells classes of diseases apart. */
const classWords = /^(inherited|hereditary|genetic|congenital|autoimmune|immune|primary|metabolic|inflammatory)-/;

/** "Itching: antihistamines" among treatments lists what is done about it. */
const isProblem = ([likeliest]: Alternatives, { grounding: { registry } }: Passage): boolean =>
  likeliest?.some(({ entity }) => {
    const own = registry.isLexical(entity) ? undefined : entity.match(/^(.+)-treatment$/)?.[1];
    return own !== undefined && registry.typeOf(own) !== undefined;
  }) === true;

/** What the article's subject, or the disease that the entry is about, is said to be. */
function newClass(member: NounPhrase, subject: Alternatives, clause: Clause, passage: Passage): readonly Draft[] {
  const { topic, grounding } = passage;
  const named = (subject[0] ?? []).filter(
    ({ entity, type }) => type === "disease" && (entity === topic.entity || grounding.registry.isSubject(entity)),
  );
  if (named.length === 0 || clause.verb?.lemma !== "be") return [];
  const certainty = certaintyOf(clause, passage);
  const classes = classOf(member, certainty.polarity === "negated", passage);
  return link("include", [classes], [named], passage, "noun-cue:is-a", certainty);
}

/** Nouns for what drugs are by what they do. */
const classNoun =
  /^(drug|medicine|agent|antibody|stabili[sz]er|chelator|.*(lytic|inhibitor|blocker|agonist|diuretic|lowering))$/;

/** "A and B are silencing drugs": a class that only this article knows, if it speaks of it elsewhere too. */
function ownClass(member: NounPhrase, subject: Alternatives, clause: Clause, passage: Passage): readonly Draft[] {
  const { analysis, grounding } = passage;
  const head = analysis.words[member.head];
  const treatments = subject[0]?.every(({ type }) => type === "treatment") ? subject : [];
  if (!head || head.term !== undefined || treatments.length === 0 || !classNoun.test(fold(head.low))) return [];
  const words = analysis.words.slice(member.from, member.head + 1).filter(({ tag }) => tag !== "determiner");
  const label = labelOf(words, analysis);
  if (words.length > 3 || (words.length < 2 && /^(drug|medicine|agent|antibody)$/.test(fold(head.low)))) return [];
  const written = label.toLowerCase().replace(/s$/, "");
  if (grounding.text.toLowerCase().split(written).length < 3) return [];
  const { registry } = grounding;
  const entity = registry.find(label) ?? registry.enter({ label, type: "treatment", subtype: "drug" });
  const kind = namedRole(
    entity,
    spanOfWords(analysis, words[0] ? member.head - words.length + 1 : member.head, member.head + 1),
    registry,
  );
  return kind.type === "treatment"
    ? link("include", [[kind]], treatments, passage, "noun-cue:own-class", certaintyOf(clause, passage))
    : [];
}

const growth = /cancer|tumou?r|malignan|leukemia/;

/** What is a complication elsewhere may be what something is a kind of: "X is not a form of cancer". */
export const asDisease =
  ({ grounding: { registry } }: Passage) =>
  (role: Role): Role =>
    role.type === "risk" && growth.test(role.entity) && registry.isLexical(role.entity)
      ? ofType(role, "disease")
      : role;

/** "The replacement is hydrocortisone": a bare noun in the singular is no class of what it is said of. */
const isLoneName = ({ determiner, from, head, to }: NounPhrase, { verb }: Clause, { analysis }: Passage): boolean =>
  verb?.lemma === "be" &&
  determiner === undefined &&
  from === head &&
  to === head + 1 &&
  analysis.words[head]?.term !== undefined &&
  !isPlural(analysis.words[head] as Word);

/** "This gene therapy raises …": pointing at the head by its class says what it is a kind of. */
export function thisKind(passage: Passage): readonly Draft[] {
  const { clause, heads, grounding, analysis } = passage;
  const { registry } = grounding;
  const member = clause.subject?.members[0];
  if (member?.determiner !== "this" || heads.length !== 1) return [];
  const term = analysis.words[member.head]?.term;
  const entity = term === undefined ? undefined : analysis.terms[term]?.entity;
  if (entity === undefined || registry.isSubject(entity)) return [];
  const kind = namedRole(entity, spanOfWords(analysis, member.head, member.head + 1), registry);
  const mayHaveKinds = kind.type === "treatment" || kind.type === "disease";
  return mayHaveKinds && kind.type === heads[0]?.type
    ? link("include", [[kind]], [heads], passage, "noun-cue:this-kind", certaintyOf(clause, passage))
    : [];
}
