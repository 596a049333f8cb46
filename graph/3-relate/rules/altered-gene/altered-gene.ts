import type { Clause } from "../../../language/clause";
import { fold } from "../../../language/fold";
import type { NounPhrase } from "../../../language/phrases";
import { phrasesIn } from "../../../language/phrases-in";
import { variantNouns } from "../../../lexicon/head-nouns";
import type { SectionKind } from "../../../model/article";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { impliedRole, ofTypes, type Role } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { isShareOf } from "../../roles/share-of";
import type { Rule } from "../../rule";
import { alteredIn } from "./altered-in";
import { contrasting } from "./contrasting";
import { genesOf } from "./genes-of";
import { inEntry } from "./in-entry";

const faultSections: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "types", "differential", "lead"]);

/** How a gene's symbol stands in the name of a form: "PSEN1-related". */
const relating = /^[*_]*([A-Z][A-Z0-9]{1,9})[*_]*[- ](?:related|associated|linked|mutated|mutant)\b/;

/**
 * In an entry on a form of a disease, the genes that are said to be altered: "both copies of HFE are faulty", "traced to mutations in F12", or that its
 * name names: "PSEN1-related".
 */
export const alteredGene: Rule = {
  name: "altered-gene",
  sections: faultSections,
  read(passage) {
    const { place, heads, clause, analysis } = passage;
    const atFault = faultyIn(passage);
    if (atFault.length > 0) return atFault;
    if (place.section === "causes" || place.section === "lead") return foundIn(passage);
    if (place.section === "differential") return ofLookAlike(passage);
    if (place.section !== "types" || place.item.question) return [];
    const [form, ...others] = ofTypes(heads, "disease");
    if (!form || others.length > 0) return [];
    const named = passage.opens ? inName(passage) : [];
    if (named.length > 0)
      return link("cause", [named], [[form]], passage, `${alteredGene.name}:name`, {
        polarity: "asserted",
        qualifiers: {},
      });
    if (analysis.words.some(({ low }) => contrasting.test(low))) return [];
    if (clause.link === "participle" && namesOther(form, passage)) return [];
    const genes = phrasesIn(clause).flatMap((member) => alteredIn(member, passage));
    const certainty = certaintyOf(clause, passage);
    if (genes.length === 0 || certainty.polarity === "negated") return [];
    return link("cause", [genes], [[form]], passage, alteredGene.name, certainty);
  },
};

/** "In X, a defect of ABC1 leaves …": that is what X comes of. */
function ofLookAlike(passage: Passage): readonly Draft[] {
  const { clause, topic, grounding, heads } = passage;
  const { verb, subject, complements } = clause;
  if (heads.length > 0) return inEntry(passage);
  if (!verb || verb.negated || !subject || clause.link !== "main") return [];
  if (topic.entity === grounding.subject || complements[0]?.preposition !== "in") return [];
  const genes = subject.members.flatMap((member) => alteredIn(member, passage));
  return link("cause", [genes], [[topic]], passage, `${alteredGene.name}:other`, certaintyOf(clause, passage));
}

/** The gene that the name of a form opens with, where the article speaks of that elsewhere. */
function inName({ place, grounding: { registry, text } }: Passage): readonly Role[] {
  const { start, end } = place.item.head ?? { start: 0, end: 0 };
  const [, symbol] = text.slice(start, end).match(relating) ?? [];
  const gene = symbol === undefined ? undefined : registry.find(symbol);
  if (symbol === undefined || gene === undefined) return [];
  const at = text.indexOf(symbol, start);
  return ofTypes([impliedRole(gene, { start: at, end: at + symbol.length }, registry)], "gene");
}

const faulty = /^(faulty|defective|mutated|altered|damaged|inactivated|to blame|at fault)$/;

/** "The ABC1 gene is at fault", "both copies of ABC1 have to be faulty", "two altered copies of ABC1 are needed": said of the disease that is spoken of. */
function faultyIn(passage: Passage): readonly Draft[] {
  const { clause, analysis, heads, topic, place } = passage;
  const { verb, subject, objects } = clause;
  if (!verb || verb.negated || !subject || place.item.question || !faultSections.has(place.section)) return [];
  const lemma = verb.lemma.split(" ").at(-1) ?? "";
  const words = analysis.words.slice(subject.members[0]?.from ?? 0, subject.members.at(-1)?.to ?? 0);
  const saysIt =
    lemma === "be" && !verb.passive
      ? adjectiveWords(clause, analysis).some((word) => faulty.test(word)) || isAtFault(clause, passage)
      : verb.passive === true &&
        /^(need|require)$/.test(lemma) &&
        words.some(({ low }) => /^(faulty|altered|mutated|defective|changed|damaged)$/.test(low));
  if (!saysIt) return [];
  const genes = subject.members.flatMap((member) => [...alteredIn(member, passage), ...genesNamed(member, passage)]);
  const predicated =
    genes.length > 0
      ? genes
      : objects.flatMap(({ members }) => members.flatMap((member) => alteredIn(member, passage)));
  const [spoken, ...others] = ofTypes(heads, "disease");
  const other = diseaseBefore(passage) ?? (others.length === 0 ? spoken : undefined);
  if (place.section === "differential" && !other) return [];
  return link(
    "cause",
    [predicated],
    [[other ?? topic]],
    passage,
    `${alteredGene.name}:fault`,
    certaintyOf(clause, passage),
  );
}

/** "Is at fault", "is the gene at fault", "is to blame". */
const isAtFault = ({ verb }: Clause, { analysis: { words } }: Passage): boolean =>
  verb !== undefined &&
  /\b(at fault|to blame|(gene|culprit) (responsible|involved|concerned))\b/.test(
    words
      .slice(verb.to, verb.to + 6)
      .map(({ low }) => low)
      .join(" "),
  );

/** A gene that stands for itself. */
const genesNamed = (member: NounPhrase, passage: Passage): readonly Role[] =>
  member.head - member.from < 2 ? genesOf(member, passage) : [];

/** The other disease that the same statement has spoken of first. */
const diseaseBefore = ({ discourse, grounding: { registry } }: Passage): Role | undefined =>
  discourse.fresh ? ofTypes(discourse.recent, "disease").find(({ entity }) => !registry.isSubject(entity)) : undefined;

/** Verbs by which changes of a gene are said to be there, or to be behind the disease. */
const having = new Set(
  "acquire bear harbor find see detect identify carry underlie affect concern have inherit lie reside link explain associate trace implicate report discover"
    .split(" ")
    .concat(["pass on", "account", "pick up", "go back"]),
);

/** "A mutation of X is found in most families", "people carry two altered copies of X", "it has been linked to variants of X". */
function foundIn(passage: Passage): readonly Draft[] {
  const { clause, analysis, heads, topic, place } = passage;
  const { verb, subject, objects, complements } = clause;
  if (!verb || place.item.question || heads.length > 0 || clause.link !== "main") return [];
  if (!having.has(verb.lemma) && !isPresent(clause, passage)) return [];
  if (verb.negated || analysis.words.some(({ low }) => contrasting.test(low)) || namesOther(topic, passage)) return [];
  // "The mutation lies in X", "the defect affects X".
  const ofMutation = subject?.members.every(
    ({ of, head, determiner }) =>
      determiner === "the" && !of && variantNouns.has(fold(analysis.words[head]?.low ?? "")),
  );
  const genes = [subject, ...objects, ...complements.map(({ group }) => group)].flatMap(
    (group) =>
      group?.members.flatMap((member) =>
        (ofMutation && group !== subject) || (verb.lemma === "carry" && group !== subject) || isCarried(clause, passage)
          ? genesOf(member, passage)
          : alteredIn(member, passage),
      ) ?? [],
  );
  const isOnOther = [subject, ...objects].some((group) =>
    (rolesOf(group, passage)[0] ?? []).some(({ type }) => type !== undefined && type !== "gene" && type !== "disease"),
  );
  return isOnOther
    ? []
    : link("cause", [genes], [[topic]], passage, `${alteredGene.name}:found`, certaintyOf(clause, passage));
}

/** "Mutations of X are present in most tumors". */
const isPresent = (clause: Clause, { analysis }: Passage): boolean =>
  clause.verb?.lemma === "be" &&
  clause.complements.some(({ preposition }) => preposition === "in") &&
  adjectiveWords(clause, analysis).includes("present");

/** "X is carried by nine in ten patients". */
const isCarried = ({ verb, complements }: Clause, passage: Passage): boolean =>
  verb?.passive === true &&
  verb.lemma === "carry" &&
  complements.some(
    ({ preposition, group }) => preposition === "by" && group.members.every((member) => isShareOf(member, passage)),
  );

/** "X may turn out to be Y, caused by …": whose genes these are is open where another disease is named. */
const namesOther = ({ entity }: Role, { analysis: { terms }, grounding: { registry } }: Passage): boolean =>
  terms.some(
    (term) => term.entity !== entity && registry.typeOf(term.entity) === "disease" && !registry.isSubject(term.entity),
  );
