import { typeOfNoun } from "../../2-ground/noun-type";
import { fold } from "../../language/fold";
import { emptyNouns } from "../../lexicon/empty-nouns";
import type { Frame } from "../../lexicon/frames";
import { deviations, personNouns } from "../../lexicon/head-nouns";
import { figurativeNouns, relationalNouns } from "../../lexicon/relational-nouns";
import type { SectionKind } from "../../model/article";
import type { EntityId, EntityType } from "../../model/entity";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf, clauseText, denies } from "../certainty";
import { isRunIn } from "../is-run-in";
import { type Draft, link } from "../link/link";
import { listsCauses } from "../list-intro";
import { type Passage, subjectRole } from "../passage";
import { qualifiersOf } from "../qualifiers-of";
import { causesOther } from "../roles/causes-other";
import { isCutShort } from "../roles/is-cut-short";
import { ofTypes, type Role } from "../roles/role";
import type { Rule } from "../rule";
import { topicOfHeading } from "../topic-of-heading";

interface Meaning {
  readonly frame: Frame;
  /** What the heads of the section's entries may be. */
  readonly types: readonly EntityType[];
  /** Whether the article's subject is the agent. */
  readonly subjectFirst: boolean;
}

/** What standing in a section says of an entry's head: an item of the symptoms is a symptom of the subject. */
const meanings: Partial<Record<SectionKind, Meaning>> = {
  symptoms: { frame: "show", types: ["symptom", "risk", "mechanism", "disease"], subjectFirst: true },
  complications: { frame: "trigger", types: ["symptom", "risk", "mechanism", "disease"], subjectFirst: true },
  types: { frame: "include", types: ["disease"], subjectFirst: true },
  // Another name of the subject heads nothing of its own, a form does.
  names: { frame: "include", types: [], subjectFirst: true },
  differential: { frame: "resemble", types: ["disease"], subjectFirst: false },
  // A molecule or pathway heads an entry for its part in the disease, which its statements tell.
  causes: { frame: "cause", types: ["gene", "mechanism"], subjectFirst: false },
  mechanism: { frame: "cause", types: ["mechanism"], subjectFirst: false },
};

/** Section grammar: the head of an entry stands to the article's subject as the section says. Read once, with the entry's first statement. */
export const sectionHead: Rule = {
  name: "section-head",
  opens: true,
  read(passage) {
    const { place, opens } = passage;
    const meaning = meanings[place.section];
    if (place.section === "mechanism" && !tellsFault(passage)) return [];
    const heads = place.item.entry || isRunIn(passage);
    return meaning && opens && heads && !place.item.question ? readHead(meaning, passage) : [];
  },
};

/** In a section on how the disease works, a head names a cause of it where its own words say that something is wrong: "Failure of X", "Loss of Y". */
const tellsFault = ({ place: { head } }: Passage): boolean =>
  head !== undefined && faults.test(head.words.map(({ low }) => low).join(" "));

const faults =
  /\b(loss|lack|failure|fault|faulty|defects?|defective|deficiency|deficient|shortage|excess|excessive|uncontrolled|overactiv\w*|hyperactiv\w*|over\w+tion|impair\w*|missing|absent|absence|disturbed|disrupted|mis\w+ing|abnormal|dysfunction\w*|dys\w+tion|auto\w+|antibod(y|ies)|leak\w*|broken|damaged?|toxic|breakdown|\w+plasia|build-?up|accumulation|infiltration|runaway|unchecked)\b/;

function readHead({ frame, types, subjectFirst }: Meaning, passage: Passage): readonly Draft[] {
  const { place, heads, grounding } = passage;
  const subject: readonly Role[] = [topicOfHeading(grounding, place) ?? subjectRole(grounding)];
  const rule = `${sectionHead.name}:${place.section}`;
  if (subjectFirst && listsCauses(grounding, place)) return [];
  if (place.item.head === undefined && passage.analysis.clauses[0]?.verb?.negated) return [];
  if (place.section === "causes" && otherOnes.test(headText(passage))) return [];
  if (place.section === "causes" && heads.every(({ type }) => type === "gene") && causesOther(passage)) return [];
  if (comparing.test(headText(passage)) || heads.some(({ entity }) => isTopicWord(entity))) return [];
  const qualifiers = qualifiersOf(headText(passage));
  const damaging = place.section === "causes" ? ofTypes(heads, "symptom").filter(isHarm(passage)) : [];
  if (damaging.length > 0)
    return link("cause", [damaging], [subject], passage, rule, { polarity: "asserted", qualifiers });
  const fitting = ofTypes(heads, ...types).filter(
    (role) =>
      role.entity !== grounding.subject &&
      !(
        place.section === "causes" &&
        ((ordinary.test(role.entity) && !isFaulty(role, passage)) || isAtWork(role, passage))
      ) &&
      !isFragment(role.entity, passage) &&
      !isTopicOf(role, passage) &&
      !isCutShort(role, passage),
  );
  const forms = ofTypes(heads, "disease").filter(({ entity }) => grounding.registry.isForm(entity));
  const polarity = isDenied(passage) ? "negated" : "asserted";
  if (forms.length > 0) return link("include", [subject], [forms], passage, rule, { polarity, qualifiers: {} });
  const [agents, patients] = subjectFirst ? [subject, fitting] : [fitting, subject];
  return link(frame, [agents], [patients], passage, rule, { polarity, qualifiers });
}

/** What goes on in health too, and heads an entry that tells what becomes of it. */
const ordinary =
  /(^|-)(adhesion|aggregation|stability|absorption|metabolism|transport|angiogenesis|coagulation|clotting|inheritance|balance|homeostasis|differentiation|maturation|digestion|modifier|neurotransmitter|pigment)s?$/;

/** A pathway heads an entry that tells what it does; a cause it is where it is said to do it too much. */
const isAtWork = ({ type }: Role, { place }: Passage): boolean =>
  type === "pathway" &&
  place.head?.words.some(({ low }) =>
    /^(hyper|over)active$|^(uncontrolled|defective|faulty|excess|excessive|overload)$/.test(low),
  ) !== true;

/** "Not a form of gout", under the name of what is none. */
const noKind =
  /^((it|this) is )?(not|no) (really |strictly |longer )*(a |an |counted |regarded |considered )*(as )?(a |an )?(true |real )?(form|type|kind|variant)\b/;

/** "Pigment: …", "Mode of inheritance: …", "Behavior: …" say what the entry is about, and not what causes the disease or shows it. */
function isTopicOf({ entity, type }: Role, { place, grounding: { registry } }: Passage): boolean {
  if (registry.isLexical(entity) || type === "disease" || type === "gene") return false;
  const label = registry.get(entity)?.label ?? "";
  const name = label.toLowerCase().split(/ (?:of|in|to|on|into|off|with) /)[0] ?? "";
  const words = name.split(" ");
  const noun = fold(words.at(-1) ?? "");
  if (personNouns.has(noun)) return true;
  const kind = typeOfNoun(noun, noun)?.type;
  if (place.section === "causes")
    return (neutral.test(noun) && !faulty.test(label)) || (kind === undefined && !isSpecific(words, label));
  return (
    place.section === "symptoms" &&
    words.length === 1 &&
    /^(behaviou?r|development|skin|mood|senses|speech|mind|learning|emotions?)$/.test(noun)
  );
}

/** "Impaired bile transport". */
const isFaulty = ({ entity }: Role, { grounding: { registry } }: Passage): boolean =>
  faulty.test(registry.get(entity)?.label ?? "");

const faulty = /^(impaired|faulty|defective|disturbed|disrupted|abnormal|deranged|failing|blocked|disordered) /i;

/** A symbol, or something that is said to be wrong. */
const isSpecific = (words: readonly string[], label: string): boolean =>
  /\d|\p{Lu}{2}/u.test(label) || faulty.test(label) || words.some((word) => deviations.has(word));

/** Processes that are as they should be, as long as nothing else is said of them. */
const neutral =
  /^(stability|inheritance|response|function|metabolism|transport|signal|variant|mutation|deletion|expression|activity)$/;

/** "Overlap with X": no cause, kind or sign, but how the subject stands to X. */
const comparing = /^(overlap|similarity|likeness|comparison|relation|relationship) (with|to|between)\b/;

/** "Other genes", "Modifier genes": what they are comes behind, and not all of them are causes. */
const otherOnes = /^(the )?(other|further|additional|more|modif(ier|ying)) /;

/** "A missing brake", "Pregnancy": a figure of speech, or a part of life that the entry is about. */
const isTopicWord = (entity: EntityId): boolean =>
  figurativeNouns.has(entity.split("-").at(-1) ?? "") ||
  /^(pregnancy|surgery|travel|work|school|sport|childhood|old-age|daily-life)$/.test(entity);

/** One of several names in a head that is only part of one: "Weak arms and *legs*", "Delayed growth and *puberty*". */
const isFragment = (entity: EntityId, { heads, grounding: { registry } }: Passage): boolean =>
  heads.length > 1 &&
  !registry.isLexical(entity) &&
  (/^[a-z]+ing$/.test(entity) || emptyNouns.has(entity) || relationalNouns.has(entity));

/** What inflames or bleeds among the causes brings the disease about, where the vocabulary does not know it for a sign; so does what is caught or lacks. */
const isHarm =
  ({ grounding: { registry } }: Passage) =>
  ({ entity }: Role): boolean =>
    registry.isLexical(entity)
      ? /(infection|deficiency)s?$/.test(entity)
      : /(itis|hemorrhage|bleeding|infarction|ischemia|infections?)$/.test(entity);

/** The head and the opening of the statement, where the frequency stands ("Jaundice – common in …"). */
function headText(passage: Passage): string {
  const { place, analysis } = passage;
  const head = place.head?.words.map(({ low }) => low).join(" ") ?? "";
  const first = analysis.clauses[0];
  return `${head} ${first && (!first.verb || first.verb.lemma === "be") ? clauseText(first, passage) : ""}`;
}

/** "Not part of the picture": all that the statement says, without a subject of its own, denies. */
function isDenied(passage: Passage): boolean {
  if (deniesHead(passage)) return true;
  const opening = passage.analysis.words
    .slice(0, 6)
    .map(({ low }) => low)
    .join(" ");
  if (passage.place.section === "types" && noKind.test(opening)) return true;
  const [first, ...others] = passage.analysis.clauses;
  return first !== undefined && others.length === 0 && !first.subject && !first.verb && denies(first, passage);
}

/** "An enlarged tongue is not a feature of X", where that stands under no head: what its sentence opens with is no sign. */
function deniesHead(passage: Passage): boolean {
  const { place, analysis } = passage;
  const first = analysis.clauses[0];
  if (place.item.head !== undefined || first?.link !== "main" || !first.verb?.negated) return false;
  if (!presence.test(first.verb.lemma) || certaintyOf(first, passage).polarity !== "negated") return false;
  return (
    first.adjectives.length === 0 ||
    adjectiveWords(first, analysis).some((word) => /^(typical|characteristic|present)$/.test(word))
  );
}

const presence = /^(be|occur|belong|see|find|expect|observe|report|appear|develop|cause|count)$/;
