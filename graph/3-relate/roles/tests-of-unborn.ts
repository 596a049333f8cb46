import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";

const unborn = /^(prenatal|antenatal|preimplantation|newborn|neonatal)-.*(test|testing|screening)$/;

/** "Prenatal testing is possible": what is found in the unborn and the newborn is the disease that the article is about. */
export const testsOfUnborn = (
  { subject, verb, link, complements }: Clause,
  isPossible: boolean,
  passage: Passage,
): readonly Role[] =>
  verb?.negated ||
  link !== "main" ||
  complements.some(({ preposition }) => /^(by|with|from|through|using|on)$/.test(preposition)) ||
  !(isPossible || (verb?.passive && verb.lemma === "offer"))
    ? []
    : ofTypes(rolesOf(subject, passage)[0] ?? [], "test").filter(({ entity }) => unborn.test(entity));
