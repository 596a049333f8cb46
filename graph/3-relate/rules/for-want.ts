import type { Clause } from "../../language/clause";
import { type Complement, changedPhrase } from "../../language/phrases";
import type { SectionKind } from "../../model/article";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { bodilySigns } from "../roles/bodily-signs";
import { headNoun } from "../roles/head-noun";
import { lackOf } from "../roles/lack-of";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { toldState } from "../roles/told-state";
import type { Rule } from "../rule";

/** Sections that tell how a disease works. */
const telling: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "lead", "types"]);
const arising = /^(follow|result|ensue|develop|arise|occur|appear|set in|begin|start|form)$/;
const amount = /^(too little|too few|less|insufficient|inadequate|too|little|few)$/;

/** "Without X, copper builds up", "with too little X, bleeding occurs", "for want of X, …": what is wanting brings about what the clause tells. */
export const forWant: Rule = {
  name: "for-want",
  verbs: "any",
  read(passage) {
    const { clause, place } = passage;
    if (!clause.verb || !clause.subject || clause.link !== "main" || !telling.has(place.section)) return [];
    const [opener] = clause.complements;
    if (!opener || (opener.group.members[0]?.from ?? 0) > (clause.subject.members[0]?.from ?? 0)) return [];
    const causes = wanting(opener, passage);
    if (causes.length === 0) return [];
    if (isUnchecked(clause, passage)) {
      // What runs unchecked without a gene that gene holds back.
      const [named = []] = rolesOf(opener.group, passage);
      const areGenes = named.length > 0 && named.every(({ type }) => type === "gene");
      const [frame, agents] = areGenes ? (["reduce", named] as const) : (["promote", causes] as const);
      const run = rolesOf(clause.subject, passage);
      return link(frame, [agents], run, passage, forWant.name, certaintyOf(clause, passage));
    }
    const effects = told(clause, passage).filter(({ entity }) => !causes.some((cause) => cause.entity === entity));
    const certainty = {
      ...certaintyOf(clause, passage),
      ...(clause.verb.negated && { polarity: "asserted" as const }),
    };
    return link("cause", [causes], nonEmpty([effects]), passage, forWant.name, certainty);
  },
};

/** "Without X, the pathway runs unchecked". */
const isUnchecked = (clause: Clause, { analysis }: Passage): boolean =>
  /^(run|go|proceed|remain|stay)$/.test(clause.verb?.lemma ?? "") &&
  clause.verb?.negated === false &&
  adjectiveWords(clause, analysis).some((word) => /^(unchecked|unrestrained|unopposed|uncontrolled)$/.test(word));

function wanting({ preposition, group }: Complement, passage: Passage): readonly Role[] {
  const { analysis } = passage;
  if (preposition === "without") return group.members.flatMap((member) => lackOf(member, passage));
  const isLoss = group.members.every((member) => /^(loss|lack|absence|failure)$/.test(headNoun(member, analysis)));
  if (preposition === "with" && isLoss) return ofTypes(rolesOf(group, passage)[0] ?? [], "mechanism");
  if (preposition === "with")
    return group.members.flatMap((member) => {
      const from = analysis.words.slice(member.from, member.head).findLastIndex(({ low }) => amount.test(low));
      return from < 0
        ? []
        : lackOf(changedPhrase(member, { from: member.from + from + 1, determiner: undefined }), passage);
    });
  const isWant = (noun: string) => (preposition === "in" ? /^absence$/ : /^(want|lack)$/).test(noun);
  if (!/^(in|for)$/.test(preposition)) return [];
  return group.members.flatMap((member) =>
    isWant(headNoun(member, analysis)) ? (member.of?.members ?? []).flatMap((inner) => lackOf(inner, passage)) : [],
  );
}

function told(clause: Clause, passage: Passage): readonly Role[] {
  const signs = bodilySigns(clause, passage);
  if (signs.length > 0) return signs;
  const { verb, objects, subject } = clause;
  const isArising = verb && !verb.passive && !verb.negated && objects.length === 0 && arising.test(verb.lemma);
  if (isArising) return ofTypes(rolesOf(subject, passage)[0] ?? [], "symptom", "risk", "mechanism");
  return toldState(clause, passage) ?? [];
}
