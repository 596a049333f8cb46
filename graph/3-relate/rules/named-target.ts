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
    return classPhrases(passage.clause).flatMap((phrase) => readPhrase(phrase, passage));
  },
};

/** The phrases of a clause that may say what a drug is. */
function classPhrases({ subject, verb, objects }: Clause): readonly NounPhrase[] {
  const predicate = verb === undefined || verb.lemma === "be" ? objects[0] : undefined;
  return [subject, predicate].flatMap((group) =>
    (group?.members ?? []).flatMap((member) => [member, ...member.apposition]),
  );
}

function readPhrase(phrase: NounPhrase, passage: Passage): readonly Draft[] {
  const { analysis, clause, heads } = passage;
  const noun = headNoun(phrase, analysis);
  const words = analysis.words.slice(phrase.from, phrase.to);
  if (!blocking.has(noun) && !boosting.has(noun) && !words.some(isAgainst)) return [];
  const targets = words.flatMap((word) => targetIn(word, passage));
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
    (subject.members.length > 1 || !/^(main|relative|participle)$/.test(how)));

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
