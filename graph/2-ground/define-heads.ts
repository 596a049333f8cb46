import { fold } from "../language/fold";
import { readGroup } from "../language/group";
import type { NounPhrase } from "../language/phrases";
import { emptyNouns } from "../lexicon/empty-nouns";
import { personNouns } from "../lexicon/head-nouns";
import { symptomNouns } from "../lexicon/noun-cues";
import type { EntityId } from "../model/entity";
import type { Span } from "../model/source";
import { type Analysis, analyse, spanOfTokens, spanOfWords } from "./analysis";
import { announces } from "./heads/announces";
import { type Definitions, defineMember, defineNameOfSubject } from "./heads/define-member";
import { formAdjective } from "./heads/form-adjective";
import { headMembers } from "./heads/head-members";
import { isOtherThing } from "./heads/is-other-thing";
import { isSetting } from "./heads/is-setting";
import { nameWithCommas } from "./heads/name-with-commas";
import { namedInstead } from "./heads/named-instead";
import { headReading, sectionHeads } from "./heads/section-heads";
import { isShared, ofSamePlace, shared } from "./heads/shared";
import { signDoing } from "./heads/sign-doing";
import { spokenOfAct } from "./heads/spoken-of-act";
import { tellsForm } from "./heads/tells-form";
import { sharedEnding } from "./naming/shared-ending";
import { sharedImaging } from "./naming/shared-imaging";
import { tokensText } from "./naming/word-text";
import type { Name, Named, Place, Scope } from "./place";
import type { Registry } from "./registry";

/** What the heads of all items name, by item, in order. */
export interface Heads {
  readonly entities: readonly (readonly Named[])[];
  readonly names: readonly Name[];
}

/** Enters what the heads of entries name, and gives the names that follow. Symptoms are settled first, names of the subject last. */
export function defineHeads(places: readonly Place[], scope: Scope, subject: EntityId): Heads {
  const names: Name[] = [];
  const entities: (readonly Named[])[] = places.map(() => []);
  const order = [...places.entries()].sort(([a, first], [b, second]) => rank(first) - rank(second) || a - b);
  for (const [index, place] of order) {
    const defined = defineHead(place, scope, subject);
    entities[index] = defined.flatMap((member) => member.entities);
    names.push(...defined.flatMap((member) => member.names));
  }
  return { entities, names };
}

/** "What to avoid", "When to worry": what an entry is about, and no name of a thing. */
const asksWhat = /^(what|when|why|how|who|whom|whose|where|which|whether)$/;

const rank = ({ section }: Place): number => (section === "symptoms" ? 0 : section === "names" ? 2 : 1);

/** What the members of an item's head name; for a question, what it asks about. */
function defineHead(
  place: Place,
  { text, tree, registry, markupOf }: Scope,
  subject: EntityId,
): readonly Definitions[] {
  const { section, item } = place;
  const head = item.head ?? leadingSpan(place);
  if (!head) return [];
  const analysis = analyse(text, head, markupOf(head), tree, headReading(place));
  if (item.question) return [{ entities: namedIn(analysis), names: [] }];
  const members = item.head
    ? headMembers(analysis)
    : leadingMembers(analysis)
        .flatMap((member) => [member, ...examplesOfKind(member, section)])
        .filter((member) => !isGeneral(member, analysis) && !isOtherThing(member, section, analysis, registry));
  const { words } = analysis;
  if (item.head && (asksWhat.test(words[0]?.low ?? "") || announces(words) || isSetting(place, members, analysis)))
    return signsWithin(place, members, analysis).flatMap((sign) => defineMember(sign, place, analysis, registry));
  const other = members.find((member) => isOtherName(member, analysis));
  const called = other && namedBehind(other, analysis, registry);
  if (called) return [{ entities: [called], names: [] }];
  const instead = namedInstead(place, members, analysis, registry);
  if (instead) {
    registry.noteHead(instead.entity);
    return [{ entities: [instead], names: [] }];
  }
  const known = section === "names" ? nameWithCommas(members, analysis, registry, subject) : undefined;
  if (known) return [known];
  const form = formAdjective(place, analysis, registry, subject);
  if (form) return [form];
  const act = spokenOfAct(place, analysis, registry) ?? signDoing(place, analysis, registry);
  if (act) return [act];
  const whole = wholeOf(members, place, analysis, registry);
  if (whole) return [whole];
  return members
    .filter((member) => member !== other && !(section === "types" && words[member.from - 1]?.low === "/"))
    .map((member) => {
      const like =
        sharedImaging(member, members, analysis, registry) ?? sharedEnding(member, members, analysis, registry);
      if (like !== undefined) return alike(like, member, place, analysis, registry);
      if (isShared(member, members, analysis)) return shared(member, members, section, analysis, registry);
      return section === "names" && !tellsForm(place, text)
        ? defineNameOfSubject(member, analysis, registry, subject)
        : (ofSamePlace(member, members, analysis, registry) ?? defineMember(member, place, analysis, registry));
    });
}

/** "Limbs (numbness)": behind the part of the body, the sign that it shows. */
const signsWithin = ({ section }: Place, members: readonly NounPhrase[], { words }: Analysis): readonly NounPhrase[] =>
  section === "symptoms"
    ? members.flatMap(({ gloss }) =>
        gloss.flatMap((items) =>
          (readGroup(items, 0, false)?.group.members ?? []).filter((each) => !isShare(each, words)),
        ),
      )
    : [];

/** "Lungs (60%)". */
const isShare = ({ head }: NounPhrase, words: Analysis["words"]): boolean => words[head]?.tag === "number";

/** A known name of more than one token. */
const isKnownInFull = ({ head }: NounPhrase, { words }: Analysis): boolean =>
  (words[head]?.to ?? 0) - (words[head]?.from ?? 0) > 1;

/** "Shoulder and hip stiffness", "hand and eye examination": one sign or test of several parts, where none of them has a name of its own. */
function wholeOf(
  members: readonly NounPhrase[],
  { section }: Place,
  analysis: Analysis,
  registry: Registry,
): Definitions | undefined {
  const [first] = members;
  const last = members.at(-1);
  const { words, tokens } = analysis;
  const isExam = section === "tests" && /^(examination|inspection)s?$/.test(words[last?.head ?? -1]?.low ?? "");
  if ((section !== "symptoms" && !isExam) || !first || !last || first === last) return undefined;
  if (last.to - last.from !== 2 || last.of || isKnownInFull(last, analysis)) return undefined;
  const isPart = (member: NounPhrase) =>
    member === last ||
    (isExam
      ? member.to - member.from === 1 && registry.find(`${words[member.head]?.low ?? ""} examination`) === undefined
      : isShared(member, members, analysis) &&
        shared(member, members, section, analysis, registry).entities.length === 0);
  if (!(isExam || emptyNouns.has(fold(words[last.from]?.low ?? ""))) || !members.every(isPart)) return undefined;
  const label = tokensText(tokens, words[first.from]?.from ?? 0, words[last.head]?.to ?? 0);
  const entity = registry.enter({ label, type: isExam ? "test" : "symptom" });
  registry.noteHead(entity);
  registry.fix(entity);
  return {
    entities: [{ entity, span: spanOfWords(analysis, first.from, last.head + 1) }],
    names: [{ name: label, entity }],
  };
}

/** Such a part by the name that it shares the beginning of: "muscles" of "bleeding into joints and muscles". */
function alike(
  entity: EntityId,
  member: NounPhrase,
  { section }: Place,
  analysis: Analysis,
  registry: Registry,
): Definitions {
  registry.noteHead(entity);
  if (section === "symptoms") registry.fix(entity);
  return { entities: [{ entity, span: spanOfWords(analysis, member.from, member.head + 1) }], names: [] };
}

const namedIn = ({ terms, tokens }: Analysis) =>
  terms.map((term) => ({ entity: term.entity, span: spanOfTokens(tokens, term) }));

/** An entry without a head is about what its first sentence opens with: "Sinusitis, seen in most patients". */
const leadingSpan = ({ section, item }: Place): Span | undefined =>
  item.entry && sectionHeads(section)?.lists ? item.statements[0]?.span : undefined;

/** "Swelling of the spleen, *called splenomegaly*": what the head's own words are a paraphrase of. */
const isOtherName = ({ from, head }: NounPhrase, { words }: Analysis): boolean =>
  from > 0 && from < head && /^(called|termed|named)$/.test(words[from]?.low ?? "");

function namedBehind({ from, head }: NounPhrase, analysis: Analysis, registry: Registry): Named | undefined {
  const { words, tokens } = analysis;
  const entity = registry.find(tokensText(tokens, words[from]?.to ?? 0, words[head]?.to ?? 0));
  return entity === undefined ? undefined : { entity, span: spanOfWords(analysis, from + 1, head + 1) };
}

/** "The most common symptoms are …", "some people have …", "most attacks stop": no thing of its own. */
const isGeneral = ({ from, head, complements }: NounPhrase, { words, tokens }: Analysis): boolean => {
  const noun = fold(tokens[(words[head]?.to ?? 1) - 1]?.text ?? "");
  // "Problems with balance".
  if (noun === "problem" && complements[0]?.preposition === "with") return false;
  return (
    symptomNouns.has(noun) || personNouns.has(noun) || /^(most|many|some|few|no|nothing)$/.test(words[from]?.low ?? "")
  );
};

/** "Some types of cancer, such as A and B" among the complications: A and B. */
function examplesOfKind({ of, examples, complements }: NounPhrase, section: Place["section"]) {
  if (section !== "complications" && section !== "symptoms") return [];
  const last = examples ?? of?.members.at(-1)?.examples ?? complements.at(-1)?.group.members.at(-1)?.examples;
  return last?.members ?? [];
}

function leadingMembers({ clauses }: Analysis): readonly NounPhrase[] {
  const [first] = clauses;
  const members = first?.link === "main" ? (first.subject?.members ?? []) : [];
  return members[0]?.from === 0 && !members.some(({ pronoun }) => pronoun) ? members : [];
}
