import type { Clause } from "../../../language/clause";
import type { Frame } from "../../../lexicon/frames";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { type Alternatives, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { complementsOf } from "./complements-of";
import type { Reading } from "./reading";

/** "Slows the decline of X in Y": what goes more slowly is the illness. */
const declining =
  /(^|-)(decline|progression|loss|deterioration|worsening|fall|fibrosis|destruction|damage|remodeling|degeneration|rate)(-of-|$)/;

const relieving: ReadonlySet<Frame> = new Set(["treat", "prevent", "stop"]);
const helping: ReadonlySet<Frame> = new Set(["reduce", "promote", "raise"]);

/** "Reduces autoantibodies in refractory cytopenias": a benefit in a disease is a treatment of it. */
export function benefitIn(
  clause: Clause,
  { key, frame, agents }: Reading,
  drafts: readonly Draft[],
  passage: Passage,
): readonly Draft[] {
  const slowed = drafts.every(
    ({ predicate, subject, object }) =>
      predicate === "inhibits" && subject.type === "treatment" && declining.test(object.entity),
  );
  if (frame === "stop" && slowed && drafts.length > 0)
    return link(
      "treat",
      agents,
      readingsOfTypes(
        [...whereIn(clause, passage), ...withinObject(clause, passage)],
        "symptom",
        "disease",
        "risk",
        "mechanism",
      ),
      passage,
      `verb-frame:${key} in`,
      certaintyOf(clause, passage),
    );
  if (relieving.has(frame))
    return [...benefitInForm(clause, key, agents, passage), ...calmed(clause, key, agents, drafts, passage)];
  const isBenefit = drafts.every(({ predicate, subject }) => predicate === "inhibits" && subject.type === "treatment");
  if (!helping.has(frame) || !isBenefit) return [];
  const patients = readingsOfTypes(whereIn(clause, passage), "symptom", "disease");
  return link("treat", agents, patients, passage, `verb-frame:${key} in`, certaintyOf(clause, passage));
}

const whereIn = (clause: Clause, passage: Passage): Alternatives =>
  complementsOf(clause, passage)
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage));

/** "… the decline of the pulse in Y": it stands within the object. */
const withinObject = ({ objects }: Clause, passage: Passage): Alternatives =>
  objects
    .flatMap(({ members }) => members.flatMap(({ of }) => of?.members ?? []))
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage));

/** "Prevents bleeding in type 3": what relieves a sign in a form of the disease treats that form. */
function benefitInForm(clause: Clause, key: string, agents: Alternatives, passage: Passage): readonly Draft[] {
  const { registry } = passage.grounding;
  const forms = readingsOfTypes(whereIn(clause, passage), "disease").filter((roles) =>
    roles.every(({ entity }) => registry.isForm(entity)),
  );
  const treatments = readingsOfTypes(agents, "treatment");
  return link("treat", treatments, forms, passage, `verb-frame:${key} in`, certaintyOf(clause, passage));
}

/** "Brings flares under control": so is the disease that flares. */
function calmed(
  clause: Clause,
  key: string,
  agents: Alternatives,
  drafts: readonly Draft[],
  passage: Passage,
): readonly Draft[] {
  if (!/under control$/.test(key) || !drafts.every(({ object }) => /(^|-)flare$/.test(object.entity))) return [];
  const treatments = readingsOfTypes(agents, "treatment");
  return link("treat", treatments, [[passage.topic]], passage, `verb-frame:${key}`, certaintyOf(clause, passage));
}
