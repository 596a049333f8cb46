import { spanOfWords } from "../../2-ground/analysis";
import { type Clause, only } from "../../language/clause";
import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { contentWords, hasTerm } from "./phrase-content";
import { namedRole, type Role } from "./role";
import { rolesOf } from "./roles-of";

/** Harm to a part of the body that nothing is known of is a finding of its own: "axon damage". */
export function newHarm(member: NounPhrase, passage: Passage): readonly Role[] {
  const { analysis, grounding } = passage;
  const words = contentWords(member, analysis);
  const last = words.at(-1);
  const isPart =
    !member.pronoun &&
    !member.of &&
    rolesOf(only(member), passage)
      .flat()
      .every(({ type }) => type === undefined);
  if (!isPart || last === undefined || hasTerm(member, analysis)) return [];
  const label = [...words.slice(0, -1), fold(last), "damage"].join(" ");
  const entity = grounding.registry.enter({ label, type: "symptom" });
  return [namedRole(entity, spanOfWords(analysis, member.from, member.head + 1), grounding.registry)];
}

/** A subject that is stated and stands for nothing known: "cells and antibodies destroy myelin". */
export const hasUnknownSubject = ({ subject }: Clause, passage: Passage): boolean =>
  subject !== undefined && !rolesOf(subject, passage).some((roles) => roles.some(({ type }) => type !== undefined));
