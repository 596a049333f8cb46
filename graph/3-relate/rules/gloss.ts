import type { Analysis } from "../../2-ground/analysis";
import { headMembers } from "../../2-ground/heads/head-members";
import { nameReferents } from "../../2-ground/name";
import { gather } from "../../language/gather";
import { groupsIn } from "../../language/groups-in";
import { changedPhrase, type Group, type NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { readBracket } from "../roles/read-bracket";
import { ofTypes, type Role, statedRole } from "../roles/role";
import { glossList, phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const typical = /^(common|frequent|typical)$/;
/** Sections in which a symptom in brackets is one of the disease too. */
const symptomSections: ReadonlySet<SectionKind> = new Set(["symptoms", "lead", "types", "causes"]);
/** "A positive X test" is what test X shows. */
const testResult = /^(?:positive|abnormal) (.+)$/i;
/** Nouns at the end of an entity's id that make it a class of drugs. */
const drugClass =
  /(^|-)(inhibitor|agonist|antagonist|blocker|steroid|corticosteroid|agent|drug|antibody|vaccine|vaccination|prophylaxis|therapy|antimetabolite|immunosuppressant|chelator|modulator|analog|concentrate|antibiotic|antifungal|antiviral|antihistamine|anticoagulant|opioid|bisphosphonate|diuretic|laxative|antidepressant|painkiller|nsaid|statin)s?$/;

/** What a phrase names, and what the brackets behind it do. */
interface Glossed {
  readonly phrase: NounPhrase;
  readonly named: readonly Role[];
  readonly inside: readonly Role[];
}

/**
 * What stands in brackets behind a name: how a symptom or process shows ("anemia (tiredness, pallor)"), what a test looks at ("evaluation (FAS, FASLG)"),
 * the class of a drug or the members of a class.
 */
export const gloss: Rule = {
  name: "gloss",
  read(passage) {
    const { clause, opens, place } = passage;
    const inText = gather(groupsIn(clause), (group) =>
      gather(group.members, (phrase) =>
        hasGloss(phrase) && !renamesAll(phrase, group) ? readGlossed(glossedInText(phrase, passage), passage) : [],
      ),
    );
    const { head } = place;
    // The head's brackets are read once, with the entry's first statement.
    if (!opens || !head) return inText;
    const inHead = headMembers(head)
      .filter(hasGloss)
      .flatMap((phrase) => readGlossed(glossedInHead(phrase, head, passage), passage));
    return [...inHead, ...inText];
  },
};

const hasGloss = ({ gloss: items }: NounPhrase): boolean => items.length > 0;

/** "A fast pulse and high pressure (tachycardia and hypertension)": as many other names as things. */
const renamesAll = (phrase: NounPhrase, { members }: Group): boolean =>
  members.length > 1 &&
  members.at(-1) === phrase &&
  phrase.gloss.length === 1 &&
  readBracket(phrase.gloss[0] ?? [])?.members.length === members.length;

const glossedInText = (phrase: NounPhrase, passage: Passage): Glossed => {
  const inside = glossList(phrase, passage);
  const saysNothing = inside.every(({ type }) => type === undefined);
  const named = saysNothing ? [] : (phraseRoles(changedPhrase(phrase, { gloss: [] }), passage)[0] ?? []);
  return { phrase, named, inside };
};

function glossedInHead(phrase: NounPhrase, head: Analysis, { heads, grounding: { registry } }: Passage): Glossed {
  const referents = (part: NounPhrase) => nameReferents(part, head, registry).map(statedRole);
  const named = referents(changedPhrase(phrase, { gloss: [] }));
  const own = heads.filter(({ entity }) => named.some((role) => role.entity === entity));
  const inside = phrase.gloss.flatMap((items) => readBracket(items)?.members.flatMap(referents) ?? []);
  return { phrase, named: own.length > 0 ? own : named, inside };
}

function readGlossed({ phrase, named, inside }: Glossed, passage: Passage): readonly Draft[] {
  const type = named[0]?.type;
  const others = isConditional(phrase)
    ? []
    : inside.filter(
        (role) => role.type !== undefined && !role.implied && !named.some(({ entity }) => entity === role.entity),
      );
  if (type === undefined && isInvolvement(phrase, passage))
    return join("show", [passage.topic], ofTypes(others, "symptom", "risk"), passage);
  if (type === undefined || others.length === 0) return [];
  if (isReaction(phrase, passage))
    return join("cause", ofTypes(passage.heads, "treatment"), ofTypes(others, "symptom", "risk"), passage);
  switch (type) {
    case "symptom":
    case "mechanism":
      return ofFinding(phrase, named, others, passage);
    case "test":
      return isChanged(phrase, passage)
        ? []
        : join("detect", named, ofTypes(others, "gene", "pathway", "mechanism", "symptom", "disease"), passage);
    case "disease":
      return join("cause", ofTypes(others, "gene"), named, passage);
    case "gene":
      return join("detect", ofTypes(passage.heads, "test"), ofTypes(others, "disease"), passage);
    case "treatment":
      return ofDrugs(named, ofTypes(others, "treatment"), passage);
    default:
      return [];
  }
}

/** "Skin involvement (rash, itching)", where the signs are told. */
const isInvolvement = ({ head }: NounPhrase, { analysis: { words }, place, clause }: Passage): boolean =>
  place.section === "symptoms" &&
  clause.verb?.negated !== true &&
  /^(involvement|manifestations?|findings?|features?|signs?|lesions?)$/.test(words[head]?.low ?? "");

/** "Infusion reactions (fever, chills)" in an entry on a treatment: each is one of its effects. */
const isReaction = (phrase: NounPhrase, { heads, analysis, clause }: Passage): boolean =>
  ofTypes(heads, "treatment").length > 0 &&
  clause.verb?.negated !== true &&
  phrase.determiner !== "no" &&
  /(^|[ -])reactions?$/.test(analysis.words[phrase.head]?.low ?? "");

/** "Lowers the platelet count (thrombocytopenia)": the bracket says what comes of it, not what the count finds. */
const isChanged = (phrase: NounPhrase, { clause: { verb, objects } }: Passage): boolean =>
  verb !== undefined &&
  /^(lower|raise|reduce|increase|decrease|elevate|drop|fall|rise|impair|disturb)$/.test(verb.lemma) &&
  objects.some(({ members }) => members.some(({ from }) => from === phrase.from));

/** "Anemia (tiredness, pallor)", "low IgG (blood test)". */
function ofFinding(
  phrase: NounPhrase,
  named: readonly Role[],
  others: readonly Role[],
  passage: Passage,
): readonly Draft[] {
  const tests = others.flatMap((role) => (role.type === "test" ? [role] : positiveTest(role, passage)));
  if (tests.length > 0) return join("detect", tests, named, passage);
  const symptoms = ofTypes(others, "symptom");
  const caused = givesExamples(phrase, passage) || isOtherName(phrase) ? [] : join("cause", named, symptoms, passage);
  const isDenied = passage.clause.verb?.negated === true || phrase.determiner === "no";
  const own =
    symptomSections.has(passage.place.section) && !isDenied ? join("show", [passage.topic], symptoms, passage) : [];
  return [...caused, ...own];
}

/** "Lung problems (pneumonia, bronchitis)": these are such problems. */
const general = /(^| )(problems|troubles|disorders|diseases|complications|issues|conditions|infections|abnormalities)$/;

/** "(e.g. rash)", "(a common cytopenia)": what the bracket holds is a kind, not an effect. */
const givesExamples = (phrase: NounPhrase, { analysis: { words } }: Passage): boolean =>
  general.test(words[phrase.head]?.low ?? "") ||
  phrase.gloss.some(([first, ...others]) => {
    if (first?.kind === "example") return true;
    if (first?.kind !== "noun" || others.length > 0) return false;
    return first.determiner === "a" || first.determiner === "an" || typical.test(words[first.from]?.low ?? "");
  });

/** "An irregular heartbeat (palpitations)", "throat swelling (laryngeal edema)": one thing alone is another name for it. */
const isOtherName = ({ gloss: items }: NounPhrase): boolean => {
  const [first, ...others] = items.flat();
  return first?.kind === "noun" && first.to - first.from <= 3 && others.length === 0;
};

/** "(if on steroids)": the bracket says when, not what. */
const isConditional = (phrase: NounPhrase): boolean =>
  phrase.gloss.length > 0 &&
  phrase.gloss.every(([first]) => first?.kind === "subordinator" || first?.kind === "preposition");

/** The test that a finding is named for: "low IgG (positive antibody test)". */
function positiveTest(role: Role, { grounding: { registry } }: Passage): readonly Role[] {
  const name = registry.get(role.entity)?.label.match(testResult)?.[1];
  const entity = name === undefined ? undefined : registry.find(name);
  return entity !== undefined && registry.typeOf(entity) === "test" ? [{ ...role, entity, type: "test" }] : [];
}

/** "Prednisone (a corticosteroid)" against "receptor agonists (eltrombopag)": the class is the kind. */
function ofDrugs(named: readonly Role[], others: readonly Role[], passage: Passage): readonly Draft[] {
  const isClass = ({ entity }: Role) => drugClass.test(entity);
  const classInside = others.length > 0 && others.every(isClass) && !named.some(isClass);
  if (classInside) return join("include", others, named, passage);
  const classOutside = named.some(isClass) && !others.some(isClass);
  return classOutside ? join("include", named, others, passage) : [];
}

/** What a bracket says is said for sure. */
const join = (frame: Frame, agents: readonly Role[], patients: readonly Role[], passage: Passage): readonly Draft[] =>
  link(frame, [agents], [patients], passage, gloss.name, { polarity: "asserted", qualifiers: {} });
