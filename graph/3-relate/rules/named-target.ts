import { type Analysis, spanOfWords } from "../../2-ground/analysis";
import type { NameMatch } from "../../2-ground/matcher";
import { type Clause, only } from "../../language/clause";
import { fold } from "../../language/fold";
import { type Complement, changedPhrase, type NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import type { Span } from "../../model/source";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { newTarget } from "../roles/new-target";
import { namedRole, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { targetIn } from "../roles/target-in";
import type { Rule } from "../rule";

const blocking = new Set(
  "inhibitor blocker antagonist antibody nanobody analog suppressor decoy inhibition blockade depletion".split(" "),
);
const boosting = new Set("agonist activator stimulator potentiator".split(" "));

/** A drug class that carries its target in its name: "mTOR inhibitor", "anti-CD20 antibody", "calcineurin inhibitor". */
export const namedTarget: Rule = {
  name: "named-target",
  read(passage) {
    const ofClasses = [...namedClasses(passage), ...saidOfDrugs(passage)];
    if (!passage.heads.some(({ type }) => type === "treatment")) return ofClasses;
    return [
      ...ofClasses,
      ...classPhrases(passage.clause).flatMap(({ phrase, beside }) => readPhrase(phrase, beside, passage)),
    ];
  },
};

/** "Xal, a calcineurin inhibitor", "Xal is a vitamin K antagonist": of a drug that the entry is not headed by. */
function saidOfDrugs(passage: Passage): readonly Draft[] {
  const { clause, heads, analysis } = passage;
  const { subject, verb, objects } = clause;
  if (!subject || clause !== analysis.clauses.find((other) => other.subject === subject)) return [];
  const isClass = ({ determiner }: NounPhrase) => determiner === "a" || determiner === "an";
  const predicate = verb?.lemma === "be" && !verb.negated ? (objects[0]?.members.filter(isClass) ?? []) : [];
  return subject.members.flatMap((member) => {
    const said = [...member.apposition.filter(isClass), ...predicate];
    if (said.length === 0) return [];
    const drugs = ofTypes(rolesOf(only(changedPhrase(member, { apposition: [] })), passage)[0] ?? [], "treatment");
    if (drugs.length === 0 || drugs.some(({ entity }) => heads.some((head) => head.entity === entity))) return [];
    return said.flatMap((phrase) => {
      const noun = headNoun(phrase, analysis);
      if (!classNouns.has(noun)) return [];
      const inside = analysis.words.slice(phrase.from, phrase.to).flatMap((word) => targetIn(word, passage));
      const found = inside.length > 0 ? inside : targetsBehind(phrase, passage);
      const targets = found.length > 0 || noun === "antibody" ? found : newTarget(phrase, passage);
      return link(
        boosting.has(noun) ? "promote" : "reduce",
        [drugs],
        [targets],
        passage,
        `named-target:${noun}`,
        certaintyOf(clause, passage),
      );
    });
  });
}

const classNouns = new Set("inhibitor blocker antagonist antibody agonist".split(" "));

/** "TNF" and "inhibitor" of "TNF inhibitors"; nothing where a label names no class. */
function classParts(label: string): readonly [target: string, noun: string] | undefined {
  const at = label.lastIndexOf(" ");
  if (at < 1) return undefined;
  const noun = fold(label.slice(at + 1));
  return classNouns.has(noun) ? [label.slice(0, at), noun] : undefined;
}

/** A class of drugs that the sentence or the entry's head names, where the vocabulary knows the target inside its name: "TNF inhibitors". */
function namedClasses(passage: Passage): readonly Draft[] {
  const { analysis, clause, heads, opens, grounding } = passage;
  if (clause !== analysis.clauses[0]) return [];
  const { registry } = grounding;
  const named = analysis.terms
    .filter(({ entity }) => registry.typeOf(entity) === "treatment")
    .map((term) => namedRole(term.entity, termSpan(term, analysis), registry));
  return [...(opens ? ofTypes(heads, "treatment") : []), ...named].flatMap((drug) => {
    const parts = classParts(registry.get(drug.entity)?.label ?? "");
    const target = parts && registry.find(parts[0]);
    if (!parts || target === undefined || !grounding.mentioned.has(target)) return [];
    const span = { start: drug.span.start, end: drug.span.start + parts[0].length };
    // By another name than its own the class does not say what it is against.
    if (grounding.text.slice(span.start, span.end).toLowerCase() !== parts[0].toLowerCase()) return [];
    const targets = ofTypes([namedRole(target, span, registry)], "pathway", "gene", "mechanism");
    const frame = parts[1] === "agonist" ? "promote" : "reduce";
    return link(frame, [[drug]], [targets], passage, "named-target:class", { polarity: "asserted", qualifiers: {} });
  });
}

const termSpan = ({ from, to }: NameMatch, { tokens }: Analysis): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

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
  if (!blocking.has(noun) && !boosting.has(noun) && !words.some(({ low }) => low.startsWith("anti "))) return [];
  const shared = beside.flatMap(({ head }) => analysis.words[head] ?? []);
  const found = [
    ...shared.flatMap((word) => bareTarget(word, passage)),
    ...words.flatMap((word) => targetIn(word, passage)),
    ...(/^(this|an?)$/.test(phrase.determiner ?? "") ? targetsBehind(phrase, passage) : []),
  ];
  const targets =
    found.length > 0 || !/^(inhibitor|blocker|antagonist)$/.test(noun) ? found : newTarget(phrase, passage);
  const frame = boosting.has(noun) ? "promote" : "reduce";
  const drugs = ofTypes(heads, "treatment");
  if (isOtherDrug(phrase, words, passage)) return [];
  const certainty = { ...certaintyOf(clause, passage), polarity: "asserted" } as const;
  return link(frame, [drugs], [targets], passage, `named-target:${fold(noun)}`, certainty);
}

/** "This antibody against X", "a blocker of X". */
const targetsBehind = ({ of, complements }: NounPhrase, passage: Passage): readonly Role[] =>
  [...(of ? [of] : []), ...complements.filter(isAim).map(({ group }) => group)].flatMap((group) =>
    ofTypes(rolesOf(group, passage)[0] ?? [], "pathway", "gene", "mechanism", undefined),
  );

const isAim = ({ preposition }: Complement): boolean => /^(against|to|of|for|at)$/.test(preposition);

/** "Given before a complement inhibitor", "Xal, another inhibitor": that is a drug beside the one of the entry. */
const isOtherDrug = (
  phrase: NounPhrase,
  [first]: readonly Word[],
  { clause: { verb, link: how, subject } }: Passage,
): boolean =>
  first?.low === "another" ||
  (/^an?$/.test(first?.low ?? "") && verb?.passive === true && subject?.members.includes(phrase) === true) ||
  (verb !== undefined &&
    first?.low !== "this" &&
    subject?.members.includes(phrase) === true &&
    ((subject.members.length > 1 && !/^an?$/.test(subject.members[0]?.determiner ?? "")) ||
      !/^(main|relative|participle)$/.test(how)));

/** A name that shares the noun of another: the thing itself. */
function bareTarget(word: Word, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const entity = word.term === undefined ? undefined : analysis.terms[word.term]?.entity;
  const at = analysis.words.indexOf(word);
  return entity === undefined
    ? []
    : ofTypes([namedRole(entity, spanOfWords(analysis, at, at + 1), registry)], "pathway", "gene", "mechanism");
}
