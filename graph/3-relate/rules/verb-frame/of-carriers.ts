import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { type Alternatives, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { newReading, type Reading } from "./reading";

/** "Patients carry variants of X", "cells that carry mutations of X": the disease is of these. */
export function ofCarriers(key: string, clause: Clause, genes: Alternatives, passage: Passage): Reading | undefined {
  if (key !== "carry" || genes[0]?.every(({ type }) => type === "gene") !== true) return undefined;
  const { analysis, topic } = passage;
  const areCells = clause.subject?.members.every((member) => /^(cell|clone|tumor)$/.test(headNoun(member, analysis)));
  const ill = areCells ? [[topic]] : readingsOfTypes(rolesOf(clause.subject, passage), "disease");
  return newReading(key, { frame: "show", reversed: false }, ill, genes);
}
