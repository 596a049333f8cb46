import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { EntityId } from "../../model/entity";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { namedRole, ofTypes, type Role } from "../roles/role";
import type { Rule } from "../rule";

const blocking = new Set(
  "inhibitor blocker antagonist antibody analog suppressor decoy inhibition blockade depletion".split(" "),
);
const boosting = new Set("agonist activator stimulator potentiator".split(" "));
/** Two capitals, or a capital and a digit: "CD20", "TNF". */
const symbol = /[A-Z].*[A-Z\d]/;

/** A drug class that carries its target in its name: "mTOR inhibitor", "anti-CD20 antibody", "calcineurin inhibitor". */
export const namedTarget: Rule = {
  name: "named-target",
  read(passage) {
    if (!passage.heads.some(({ type }) => type === "treatment")) return [];
    return classPhrases(passage.clause).flatMap(({ phrase, beside }) => readPhrase(phrase, beside, passage));
  },
};

/** A phrase that may say what a drug is, with the words before it that share its noun: "a JAK1 and JAK2 inhibitor". */
interface ClassPhrase {
  readonly phrase: NounPhrase;
  readonly beside: readonly NounPhrase[];
}

function classPhrases({ subject, verb, objects }: Clause): readonly ClassPhrase[] {
  const predicate = verb === undefined || verb.lemma === "be" ? objects[0] : undefined;
  return [subject, predicate].flatMap((group) =>
    (group?.members ?? []).flatMap((member, at, all): readonly ClassPhrase[] => [
      { phrase: member, beside: /^an?$/.test(all[0]?.determiner ?? "") ? all.slice(0, at).filter(isBareWord) : [] },
      ...member.apposition.map((phrase) => ({ phrase, beside: [] })),
    ]),
  );
}

/** One word behind its article. */
const isBareWord = ({ from, to, determiner }: NounPhrase): boolean => to - from === (determiner === undefined ? 1 : 2);

function readPhrase(phrase: NounPhrase, beside: readonly NounPhrase[], passage: Passage): readonly Draft[] {
  const { analysis, clause, heads } = passage;
  const noun = headNoun(phrase, analysis);
  const words = analysis.words.slice(phrase.from, phrase.to);
  if (!blocking.has(noun) && !boosting.has(noun) && !words.some(isAgainst)) return [];
  const shared = beside.flatMap(({ head }) => analysis.words[head] ?? []);
  const targets = [
    ...shared.flatMap((word) => bareTarget(word, passage)),
    ...words.flatMap((word) => targetIn(word, passage)),
  ];
  const frame = boosting.has(noun) ? "promote" : "reduce";
  const drugs = ofTypes(heads, "treatment");
  if (isOtherDrug(phrase, words, passage)) return [];
  const certainty = { ...certaintyOf(clause, passage), polarity: "asserted" } as const;
  return link(frame, [drugs], [targets], passage, `named-target:${fold(noun)}`, certainty);
}

/** "Given before a complement inhibitor", "Xal, another inhibitor": that is a drug beside the one of the entry. */
const isOtherDrug = (
  phrase: NounPhrase,
  [first]: readonly Word[],
  { clause: { verb, link: how, subject } }: Passage,
): boolean =>
  first?.low === "another" ||
  (verb !== undefined &&
    first?.low !== "this" &&
    subject?.members.includes(phrase) === true &&
    ((subject.members.length > 1 && !/^an?$/.test(subject.members[0]?.determiner ?? "")) ||
      !/^(main|relative|participle)$/.test(how)));

/** "Anti-CD20": a compound is one word, its parts joined by spaces. */
const isAgainst = ({ low }: Word): boolean => low.startsWith("anti ");

function targetIn(word: Word, passage: Passage): readonly Role[] {
  const { analysis, grounding } = passage;
  const entity = isAgainst(word) ? behindAnti(word, passage) : insideTerm(word, passage);
  if (entity === undefined) return [];
  const span = { start: analysis.tokens[word.from]?.start ?? 0, end: analysis.tokens[word.to - 1]?.end ?? 0 };
  return ofTypes([namedRole(entity, span, grounding.registry)], "pathway", "gene", "mechanism");
}

/** "CD20" of "anti-CD20"; a symbol that nobody knows yet is entered. */
function behindAnti({ from, to }: Word, { analysis, grounding: { registry } }: Passage): EntityId | undefined {
  const name = analysis.tokens
    .slice(from + 2, to)
    .map(({ text }) => text)
    .join("");
  const known = registry.find(name);
  return known === undefined && symbol.test(name) ? registry.enter({ label: name, type: "pathway" }) : known;
}

/** A known term is the target itself, or a class name with the target inside: "mTOR" in "mTOR inhibitor". */
function insideTerm({ term, low }: Word, { analysis, grounding: { registry } }: Passage): EntityId | undefined {
  const entity = term === undefined ? undefined : analysis.terms[term]?.entity;
  if (entity === undefined || registry.typeOf(entity) !== "treatment") return entity;
  const words = low.split(" ");
  for (let end = words.length - 1; end > 0; end--) {
    const inner = registry.find(words.slice(0, end).join(" "));
    const type = inner === undefined ? undefined : registry.typeOf(inner);
    if (type === "pathway" || type === "gene") return inner;
  }
  return undefined;
}

/** A name that shares the noun of another: the thing itself. */
function bareTarget(word: Word, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const entity = word.term === undefined ? undefined : analysis.terms[word.term]?.entity;
  const at = analysis.words.indexOf(word);
  return entity === undefined
    ? []
    : ofTypes([namedRole(entity, spanOfWords(analysis, at, at + 1), registry)], "pathway", "gene", "mechanism");
}
