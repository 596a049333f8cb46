import type { Clause } from "../../language/clause";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import type { FieldKind } from "../../model/article";
import { certaintyOf, clauseText } from "../certainty";
import { nounCuesOf, verbCuesOf } from "../cue-index";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { lexicalKind } from "../roles/lexical-kind";
import type { Alternatives, Role } from "../roles/role";
import { glossList, phraseRoles, rolesOf } from "../roles/roles-of";
import { stateOf } from "../roles/state-of";
import type { Rule } from "../rule";

/** A labelled field: what stands in "Side effects: …" or under such a column are side effects of the entry's head. */
export const labelledField: Rule = {
  name: "labelled-field",
  read(passage) {
    const kinds = passage.statement.statement.field?.kinds ?? [];
    const { clause } = passage;
    return kinds.includes("effects")
      ? effects(clause, passage)
      : kinds.flatMap((kind) => readers[kind]?.(clause, passage) ?? []);
  },
};

const readers: Partial<Record<FieldKind, (clause: Clause, passage: Passage) => readonly Draft[]>> = {
  purpose,
  class: classOf,
  mechanism: target,
  avoid: avoided,
  monitoring: checked,
};

const members = (clause: Clause): readonly NounPhrase[] => (clause.verb ? [] : (clause.subject?.members ?? []));
const alone = (member: NounPhrase): Group => ({ kind: "group", members: [member], joint: "none" });

/** Doubt that stands before one member of a list ("possibly liver injury", "possible rash"). */
function certaintyFor(clause: Clause, passage: Passage): Certainty {
  const certainty = certaintyOf(clause, passage);
  return certainty.polarity === "asserted" &&
    /\b(possible|possibly|may|suspected|potential)\b/.test(clauseText(clause, passage))
    ? { ...certainty, polarity: "uncertain" }
    : certainty;
}

const warning = new Set(["watch", "watch for", "mind", "beware", "note", "expect"]);

function effects(clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyFor(clause, passage);
  const group = clause.verb ? undefined : clause.subject;
  const drafts = members(clause).flatMap((member) => {
    const only = glossList(member, passage).filter(({ type }) => type === "treatment");
    return link(
      "cause",
      [only.length > 0 ? only : passage.heads],
      phraseRoles(member, passage, group),
      passage,
      "labelled-field:effects",
      certainty,
    );
  });
  const warned =
    clause.verb && warning.has(clause.verb.lemma)
      ? clause.objects.flatMap((object) =>
          link("cause", [passage.heads], rolesOf(object, passage), passage, "labelled-field:effects", certainty),
        )
      : [];
  const listed =
    clause.verb && verbCuesOf(clause.verb.lemma).some(({ frame }) => frame === "cause")
      ? clause.objects
          .slice(1)
          .flatMap((object) =>
            link("cause", [passage.heads], rolesOf(object, passage), passage, "labelled-field:effects", certainty),
          )
      : [];
  const more = clause.verb
    ? [...warned, ...listed]
    : clause.complements
        .filter(({ preposition }) => preposition === "plus")
        .flatMap(({ group: added }) =>
          link("cause", [passage.heads], rolesOf(added, passage), passage, "labelled-field:effects", certainty),
        );
  return [...drafts, ...more];
}

function purpose(clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyFor(clause, passage);
  const behind = [...clause.complements, ...members(clause).flatMap((member) => member.complements)].filter(
    ({ preposition }) => preposition === "for" || preposition === "against" || preposition === "in",
  );
  const aims = clause.verb
    ? []
    : behind.flatMap(({ group }) =>
        link("treat", [passage.heads], withInner(group, passage), passage, "labelled-field:purpose", certainty),
      );
  const bare = members(clause).flatMap((member) => {
    const noun = headNoun(member, passage.analysis);
    if (member.of && nounCuesOf(noun).length > 0) return [];
    const words = passage.analysis.words.slice(member.from, member.head).map(({ low }) => low);
    const frames: readonly Frame[] = words.some((word) => /^(fewer|less|reduced|lower)$/.test(word))
      ? ["reduce"]
      : ["treat", "detect"];
    for (const frame of frames) {
      const drafts = link(
        frame,
        [passage.heads],
        withInner(alone(member), passage),
        passage,
        "labelled-field:purpose",
        certainty,
      );
      if (drafts.length > 0) return drafts;
    }
    return [];
  });
  return [...aims, ...bare];
}

/** "Acute flares of cytopenias" is about both. */
function withInner(group: Group, passage: Passage): Alternatives {
  const typed = (roles: readonly Role[]) => roles.filter(({ type }) => type !== undefined);
  const all = group.members.flatMap((member) => [
    ...(phraseRoles(member, passage, group)[0] ?? []),
    ...(member.of ? (rolesOf(member.of, passage)[0] ?? []) : []),
  ]);
  const unique = typed(all).filter((role, at, list) => list.findIndex(({ entity }) => entity === role.entity) === at);
  return unique.length > 0 ? [unique] : [];
}

function classOf(clause: Clause, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  if (clause.link !== "main") return [];
  const kinds = members(clause)
    .flatMap((member) => (phraseRoles(member, passage)[0] ?? []).map((role) => lexicalKind(role, member, passage)))
    .filter(({ type, entity }) => type === "treatment" && registry.isLexical(entity));
  return kinds.length > 0
    ? link("include", [kinds], [passage.heads], passage, "labelled-field:class", certaintyOf(clause, passage))
    : [];
}

function target(clause: Clause, passage: Passage): readonly Draft[] {
  const pathways = members(clause)
    .flatMap((member) => phraseRoles(member, passage)[0] ?? [])
    .filter(({ type }) => type === "pathway" || type === "gene");
  return pathways.length > 0
    ? link("reduce", [passage.heads], [pathways], passage, "labelled-field:mechanism", certaintyOf(clause, passage))
    : [];
}

function avoided(clause: Clause, passage: Passage): readonly Draft[] {
  const certainty = certaintyOf(clause, passage);
  const after = passage.analysis.clauses[passage.analysis.clauses.indexOf(clause) + 1];
  const condition =
    after && after.link === "if"
      ? [
          ...(stateOf(after, passage).length > 0 ? [stateOf(after, passage)] : []),
          ...after.complements.flatMap(({ group }) => rolesOf(group, passage)),
          ...rolesOf(after.objects[0], passage),
          ...rolesOf(after.subject, passage),
        ]
      : [];
  return members(clause).flatMap((member, at, list) => {
    const own =
      member.complements.find(({ preposition }) => ["during", "with", "in", "while", "on"].includes(preposition)) ??
      list
        .slice(at)
        .flatMap((later) => later.complements)
        .find(({ preposition }) => preposition === "during");
    const partners: Alternatives = [
      ...(own ? rolesOf(own.group, passage) : []),
      ...condition,
      passage.heads.filter(({ type }) => type === "treatment"),
      [passage.topic],
    ].filter((roles) => roles.length > 0);
    return link("avoid", phraseRoles(member, passage), partners, passage, "labelled-field:avoid", certainty);
  });
}

function checked(clause: Clause, passage: Passage): readonly Draft[] {
  return members(clause).flatMap((member) =>
    link(
      "monitor",
      [passage.heads],
      phraseRoles(member, passage),
      passage,
      "labelled-field:monitoring",
      certaintyOf(clause, passage),
    ),
  );
}
