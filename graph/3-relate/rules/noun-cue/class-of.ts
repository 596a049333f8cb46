import { spanOfWords } from "../../../2-ground/analysis";
import { contentWords } from "../../../2-ground/naming/content-words";
import { labelOf } from "../../../2-ground/naming/word-text";
import { typeOfNoun } from "../../../2-ground/noun-type";
import type { NounPhrase } from "../../../language/phrases";
import { personNouns } from "../../../lexicon/head-nouns";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { namedRole, type Role } from "../../roles/role";

/** Nouns for diseases in general. */
const general = /^(disease|disorder|syndrome|illness)$/;
/** Nouns for what a disease may be said not to be, beside those that name diseases by themselves. */
const deniable = /^(cancer|malignancy|tumor|infection|allergy|intolerance|poisoning|addiction|injury|deficiency)$/;
/** Endings of what may be a class of diseases: "an immune-mediated neuropathy", "a primary vasculitis". */
const ending = /(pathy|itis|osis|emia|philia|trophy|plasia|penia|deficiency|dystrophy)$/;
/** Adjectives that describe a disease and make no class of it. */
const describing =
  /^(inherited|genetic|hereditary|heritable|lifelong|long term|rare|complex|progressive|multisystem|systemic|treatable|curable|inflammatory|heterogeneous|debilitating|disabling|slow|slowly|separate|different|distinct|own|medical|real|physical|single|notifiable|contagious|infectious|congenital|acquired|underlying|serious|fatal|deadly)$/;
/** Those that make a class of a finding. */
const making = /^(inherited|hereditary|genetic|congenital|inflammatory|acquired)$/;
/** Those that are left out of the name of the class. */
const passing = /^(uncommon|lifelong|long term|complex|serious|debilitating|disabling|slow|treatable|fatal|deadly)$/;
/** What a disease is "of" without being of a class for it. */
const circumstance =
  /\b(age|ages|adults?|people|children|males?|females?|girls|boys|childhood|adulthood|infancy|life|cause|causes|origin|past|women|men|unknown|body|type|kind|form|place|world)\b/;

/** The class that a predicate noun puts a disease into, where the vocabulary does not list it: "an inherited disorder of copper metabolism"; denied, whatever is a disease. */
export function classOf(member: NounPhrase, denied: boolean, passage: Passage): readonly Role[] {
  const { analysis, grounding } = passage;
  const inner = member.of?.members[0];
  const noun = headNoun(member, analysis);
  if (inner && /^(form|type|kind|sort|group|family|set|class|collection)$/.test(noun))
    return classOf(inner, denied, passage);
  if (member.pronoun || noun === "diagnosis" || personNouns.has(noun) || !mayBeClass(noun, denied)) return [];
  const words = contentWords(member, analysis).filter(({ low }) => !passing.test(low));
  const inside = whatItIsOf(member, passage);
  const ofPart = inside === "" || circumstance.test(inside.toLowerCase()) ? "" : ` of ${inside}`;
  // "An inflammatory arthritis", "an inherited anemia": findings by themselves, diseases by where they come from.
  const isClass =
    words.slice(0, -1).some(({ low }) => !describing.test(low) || (ending.test(noun) && making.test(low))) ||
    (words.length > 1 && words.at(-1)?.low.includes(" ") === true);
  if (ofPart === "" && !isClass && (!denied || general.test(noun))) return [];
  const name = labelOf(words, analysis);
  const toPart = denied && ofPart === "" ? towards(member, passage) : "";
  const { registry } = grounding;
  const label = name + ofPart + toPart;
  const entity = registry.find(label) ?? registry.enter({ label, type: "disease" });
  const isSign = registry.isLexical(entity) && registry.typeOf(entity) === "symptom";
  if (
    isSign ||
    registry.isSubject(entity) ||
    (registry.typeOf(entity) !== "disease" && !registry.mayTurn(entity, "disease"))
  )
    return [];
  registry.settleType(entity, "disease");
  return [namedRole(entity, spanOfWords(analysis, member.from, member.head + 1), registry)];
}

/** "Lipid metabolism", "the brain and the spinal cord": all of it, or nothing where a part has no noun of its own. */
function whatItIsOf({ of }: NounPhrase, { analysis }: Passage): string {
  const members = of?.members ?? [];
  const isNamed = members.every(
    ({ pronoun, borrowed, head }) => !pronoun && borrowed === undefined && analysis.words[head]?.tag === "noun",
  );
  return isNamed ? members.map((inner) => labelOf(contentWords(inner, analysis), analysis)).join(" and ") : "";
}

const mayBeClass = (noun: string, denied: boolean): boolean =>
  general.test(noun) ||
  ending.test(noun) ||
  (denied && (deniable.test(noun) || typeOfNoun(noun, noun)?.type === "disease"));

/** "An allergy to protein". */
function towards({ complements }: NounPhrase, { analysis }: Passage): string {
  const to = complements.find(({ preposition }) => preposition === "to")?.group.members[0];
  return to && !to.pronoun ? ` to ${labelOf(contentWords(to, analysis), analysis)}` : "";
}
