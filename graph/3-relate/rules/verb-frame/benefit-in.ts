import type { Clause } from "../../../language/clause";
import type { Frame } from "../../../lexicon/frames";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { complementsOf } from "./complements-of";
import type { Reading } from "./reading";

const helping: ReadonlySet<Frame> = new Set(["reduce", "promote", "raise"]);

/** "Reduces autoantibodies in refractory cytopenias": a benefit in a disease is a treatment of it. */
export function benefitIn(
  clause: Clause,
  { key, frame, agents }: Reading,
  drafts: readonly Draft[],
  passage: Passage,
): readonly Draft[] {
  const isBenefit = drafts.every(({ predicate, subject }) => predicate === "inhibits" && subject.type === "treatment");
  if (!helping.has(frame) || !isBenefit) return [];
  const where = complementsOf(clause)
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage));
  const patients = readingsOfTypes(where, "symptom", "disease");
  return link("treat", agents, patients, passage, `verb-frame:${key} in`, certaintyOf(clause, passage));
}
