import type { Clause } from "../../language/clause";
import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import type { Passage } from "../passage";
import { type Alternatives, type Role, readingsOfTypes } from "./role";
import { rolesOf } from "./roles-of";

const conditional = new Set(["when", "if", "where", "so that"]);
/** The type of who does it, where a passive verb does not say who. In other frames it is who has no type yet. */
const agentTypes: Readonly<Partial<Record<Frame, EntityType>>> = {
  detect: "test",
  exclude: "test",
  treat: "treatment",
  prevent: "treatment",
  reduce: "treatment",
  monitor: "treatment",
};

/** "… must be ruled out": in an entry about a test, by that test. "A is given when X has to be treated": by A. */
export function unnamedAgent(frame: Frame, clause: Clause, passage: Passage): Alternatives {
  const wanted = agentTypes[frame];
  const conditioned = conditional.has(clause.link) ? rolesOf(clause.governor?.subject, passage) : [];
  const spoken = frame === "monitor" ? spokenDrugs(passage) : [];
  return readingsOfTypes([...conditioned, spoken, passage.heads], wanted);
}

/** Under the head of a class, "X does this; nausea may occur": that is of X, unless X heads the entry too. */
export function spokenUnderHead(passage: Passage): readonly Role[] {
  const { heads, clause, analysis } = passage;
  const before = analysis.clauses[analysis.clauses.indexOf(clause) - 1];
  if (before?.link !== "main" || before.verb?.lemma === "do" || clause.link !== "main") return [];
  const spoken = spokenDrugs(passage);
  return spoken.some(({ entity }) => heads.some((head) => head.entity === entity)) ? [] : spoken;
}

/** "X is given; its predecessor Y could harm, and counts had to be checked": because of Y. */
export function spokenDrugs({ discourse, grounding: { registry } }: Passage): readonly Role[] {
  const isDrug = ({ type, entity }: Role) => type === "treatment" && /^(drug|)$/.test(registry.subtypeOf(entity) ?? "");
  return discourse.fresh ? discourse.recent.filter(isDrug) : [];
}
