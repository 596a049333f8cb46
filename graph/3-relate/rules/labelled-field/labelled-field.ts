import { type Clause, only } from "../../../language/clause";
import type { Group, NounPhrase } from "../../../language/phrases";
import type { Frame } from "../../../lexicon/frames";
import type { FieldKind } from "../../../model/article";
import { certaintyOf, clauseText } from "../../certainty";
import { nounCuesOf, verbCuesOf } from "../../cue-index";
import { type Draft, link } from "../../link/link";
import type { Certainty, Passage } from "../../passage";
import { atNeedle } from "../../roles/at-needle";
import { conditionRoles } from "../../roles/condition-roles";
import { courseOf } from "../../roles/course-of";
import { headNoun } from "../../roles/head-noun";
import { lexicalKind } from "../../roles/lexical-kind";
import { purposeNamed } from "../../roles/purpose-named";
import { type Alternatives, nonEmpty, ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { glossList, phraseRoles, rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { hadBy } from "../avoidance/partners";
import { blamedInField } from "./blamed-in-field";
import { shownInField } from "./shown-in-field";

const warning = new Set(["watch", "watch for", "mind", "beware", "note", "expect"]);
const hedged = /\b(possible|possibly|may|suspected|potential)\b/;
const lessening = /^(fewer|less|reduced|lower)$/;
/** Prepositions behind which a purpose says what for. */
const aiming = new Set(["for", "against", "in"]);
/** Prepositions behind which something to avoid says with what. */
const avoiding = new Set(["during", "with", "in", "while", "on"]);

/** A labelled field: what stands in "Side effects: …" or under such a column are side effects of the entry's head. */
export const labelledField: Rule = {
  name: "labelled-field",
  read(passage) {
    const kinds = passage.statement.statement.field?.kinds ?? [];
    const { clause, heads, place } = passage;
    // "What it looks like" of a sign says what it is, and not what it does.
    if (kinds.includes("effects") && place.section === "symptoms" && heads.some(({ type }) => type === "symptom"))
      return [];
    // What is remarked on a look-alike says how it is told from the disease.
    if (kinds.includes("effects") && place.section === "differential") return [];
    return kinds.includes("effects")
      ? effects(clause, passage)
      : kinds.flatMap((kind) => readers[kind]?.(clause, passage) ?? []);
  },
};

const readers: Partial<Record<FieldKind, (clause: Clause, passage: Passage) => readonly Draft[]>> = {
  purpose,
  class: classOf,
  members: membersOf,
  mechanism: target,
  avoid: avoided,
  monitoring: checked,
  gene: blamedInField,
  features: shownInField,
};

/** The phrases that a field lists; none where it holds a clause. */
const listed = (clause: Clause): readonly NounPhrase[] => (clause.verb ? [] : (clause.subject?.members ?? []));

/** Doubt that stands before one member of a list ("possibly liver injury", "possible rash"). */
function certaintyFor(clause: Clause, passage: Passage): Certainty {
  const certainty = certaintyOf(clause, passage);
  return certainty.polarity === "asserted" && hedged.test(clauseText(clause, passage))
    ? { ...certainty, polarity: "uncertain" }
    : certainty;
}

/** "Rash, nausea plus fever", "Bleeding (with aspirin)": of the head, or of the treatment in the bracket. */
function effects(clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyFor(clause, passage);
  const caused = (agents: readonly Role[], patients: Alternatives) =>
    link("cause", [agents], patients, passage, "labelled-field:effects", certainty);
  // "Cosmetic only", "if profound" tell how the treatment is, and when it is given.
  const things =
    clause.link === "if" ? [] : listed(clause).filter(({ to }) => passage.analysis.words[to]?.low !== "only");
  const named = things.flatMap((member) => {
    const others = ofTypes(glossList(member, passage), "treatment");
    const harms = phraseRoles(member, passage, clause.subject).map((roles) => atNeedle(roles, passage));
    return caused(others.length > 0 ? others : passage.heads, harms);
  });
  return [
    ...named,
    ...moreEffects(clause).flatMap((group) => caused(passage.heads, rolesOf(group, passage))),
    ...checked(clause, passage),
  ];
}

/** Effects beside those listed: "watch for X", "causes X, Y", "X plus Y". The first object of a causing verb is another rule's. */
function moreEffects({ verb, objects, complements }: Clause): readonly Group[] {
  if (!verb) return complements.filter(({ preposition }) => preposition === "plus").map(({ group }) => group);
  const causes = verbCuesOf(verb.lemma).some(({ frame }) => frame === "cause");
  return [...(warning.has(verb.lemma) ? objects : []), ...(causes ? objects.slice(1) : [])];
}

/** "For severe flares", "Acute attacks", "Fewer infections". */
function purpose(clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyFor(clause, passage);
  const join = (frame: Frame, group: Group) =>
    link(frame, [passage.heads], purposeNamed(group, passage), passage, "labelled-field:purpose", certainty);
  const behind = [...clause.complements, ...listed(clause).flatMap((member) => member.complements)];
  const aims = clause.verb ? [] : behind.filter(({ preposition }) => aiming.has(preposition));
  const course = courseOf(listed(clause), aims.length > 0, passage);
  if (course) return link("treat", [passage.heads], course, passage, "labelled-field:purpose", certainty);
  if (isPrevention(passage)) return listed(clause).flatMap((member) => join("prevent", member.of ?? only(member)));
  return [
    ...aims.flatMap(({ group }) => join("treat", group)),
    ...listed(clause).flatMap((member) => {
      for (const frame of framesFor(member, passage)) {
        const drafts = join(frame, only(member));
        if (drafts.length > 0) return drafts;
      }
      return [];
    }),
  ];
}

/** "Stroke (secondary prevention)", "Prevention of stroke". */
const isPrevention = ({ analysis }: Passage): boolean =>
  analysis.words.some(({ low }) => /^(prevention|prophylaxis)$/.test(low));

/** What a listed purpose asks for; nothing where its noun is a cue that says it itself ("treatment of X"). */
function framesFor(member: NounPhrase, { analysis }: Passage): readonly Frame[] {
  if (member.of && nounCuesOf(headNoun(member, analysis)).length > 0) return [];
  const isLess = analysis.words.slice(member.from, member.head).some(({ low }) => lessening.test(low));
  return isLess ? ["reduce"] : ["treat", "detect"];
}

/** "Class: corticosteroid". Only a class that the vocabulary knows will do. */
function classOf(clause: Clause, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  if (clause.link !== "main") return [];
  const named = listed(clause).flatMap((member) =>
    (phraseRoles(member, passage)[0] ?? []).map((role) => lexicalKind(role, member, passage)),
  );
  const kinds = ofTypes(named, "treatment").filter(({ entity }) => registry.isLexical(entity));
  return link("include", [kinds], [passage.heads], passage, "labelled-field:class", certaintyOf(clause, passage));
}

/** "Agents: atenolol and bisoprolol" under the name of a class. */
function membersOf(clause: Clause, passage: Passage): readonly Draft[] {
  const [kind, ...others] = ofTypes(passage.heads, "treatment");
  if (!kind || others.length > 0 || clause.link !== "main") return [];
  const named = listed(clause).flatMap((member) => phraseRoles(member, passage)[0] ?? []);
  const members = named.filter(({ type, implied }) => (type ?? "treatment") === "treatment" && !implied);
  return link("include", [[kind]], [members], passage, "labelled-field:members", certaintyOf(clause, passage));
}

/** "Mechanism: mTOR": a bare target is what the drug acts against. */
function target(clause: Clause, passage: Passage): readonly Draft[] {
  const named = listed(clause).flatMap((member) => phraseRoles(member, passage)[0] ?? []);
  const targets = ofTypes(named, "pathway", "gene");
  return link("reduce", [passage.heads], [targets], passage, "labelled-field:mechanism", certaintyOf(clause, passage));
}

/** "Avoid: live vaccines during treatment; NSAIDs if platelets are low". */
function avoided(clause: Clause, passage: Passage): readonly Draft[] {
  const { analysis, heads, topic } = passage;
  const certainty = certaintyOf(clause, passage);
  const after = analysis.clauses[analysis.clauses.indexOf(clause) + 1];
  const condition = after?.link === "if" ? conditionRoles(after, passage) : [];
  return listed(clause).flatMap((member, at, list) => {
    // "Not for: pregnant women".
    const had = hadBy(only(member), passage);
    if (had.length > 0)
      return link("avoid", [ofTypes(heads, "treatment")], had, passage, "labelled-field:avoid", certainty);
    const own =
      member.complements.find(({ preposition }) => avoiding.has(preposition)) ??
      list
        .slice(at)
        .flatMap((later) => later.complements)
        .find(({ preposition }) => preposition === "during");
    const partners = nonEmpty([...rolesOf(own?.group, passage), ...condition, ofTypes(heads, "treatment"), [topic]]);
    return link("avoid", phraseRoles(member, passage), partners, passage, "labelled-field:avoid", certainty);
  });
}

/** "Monitoring: blood count, liver function"; among side effects only what is a test by itself: "rash, fatigue; blood counts". */
function checked(clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyOf(clause, passage);
  const isAmongEffects = passage.statement.statement.field?.kinds.includes("effects") === true;
  const join = (tests: Alternatives) =>
    link("monitor", [passage.heads], tests, passage, "labelled-field:monitoring", certainty);
  return listed(clause).flatMap((member) => {
    const named = phraseRoles(member, passage);
    return join(isAmongEffects ? readingsOfTypes(named, "test") : named);
  });
}
