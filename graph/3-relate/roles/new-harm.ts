import { spanOfWords } from "../../2-ground/analysis";
import { type Clause, only } from "../../language/clause";
import { fold } from "../../language/fold";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { contentWords, hasTerm } from "./phrase-content";
import { namedRole, type Role } from "./role";
import { rolesOf } from "./roles-of";

/** Verbs that leave a part of the body in another shape, which among processes is a step of its own: "stiffens the walls". */
export const reshaping: ReadonlySet<string> = new Set(
  "stiffen thicken narrow widen stretch dilate harden obstruct compress clog enlarge distort flatten".split(" "),
);

/** Nouns for harm that are no mere damage wherever they are told. */
const telling = /^(inflammation|obstruction|compression|narrowing)$/;

/** What a verb does, as a noun: "destruction", "stiffening". */
export const nominalOf = (lemma: string): string => nominalsOf(lemma)[0] ?? `${lemma.replace(/e$/, "")}ing`;

/** Harm to a part of the body that nothing is known of is a finding of its own: "axon damage"; among processes, one of them. */
export function newHarm(member: NounPhrase, nominal: string, passage: Passage): readonly Role[] {
  const { analysis, grounding, place } = passage;
  const words = contentWords(member, analysis);
  const last = words.at(-1);
  const isProcess = place.section === "mechanism" || place.section === "causes";
  const isPart =
    !member.pronoun &&
    (!member.of || isProcess) &&
    rolesOf(only(member), passage)
      .flat()
      .every(({ type }) => type === undefined);
  if (!isPart || last === undefined || hasTerm(member, analysis)) return [];
  const label = [...words.slice(0, -1), fold(last), isProcess || telling.test(nominal) ? nominal : "damage"].join(" ");
  const entity =
    grounding.registry.find(label) ?? grounding.registry.enter({ label, type: isProcess ? "mechanism" : "symptom" });
  return [namedRole(entity, spanOfWords(analysis, member.from, member.head + 1), grounding.registry)];
}

/** A subject that is stated and stands for nothing known: "cells and antibodies destroy myelin". */
export const hasUnknownSubject = ({ subject }: Clause, passage: Passage): boolean =>
  subject !== undefined && !rolesOf(subject, passage).some((roles) => roles.some(({ type }) => type !== undefined));
