import type { Grounding } from "../../2-ground/ground";
import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { isTreatmentSection } from "../treatment-sections";

/** Sections that say where a disease comes from, and do not tell of its treatment. */
const originSections: ReadonlySet<SectionKind> = new Set(["causes", "types", "differential"]);

/** Among causes, forms and look-alikes, a drug that brings on a disease or a process is a hazard, unless the article treats with it. */
export const isHazard = (frame: Frame, agent: Role, patient: Role, { place, grounding }: Passage): boolean =>
  originSections.has(place.section) &&
  agent.type === "treatment" &&
  (frame === "cause" || frame === "trigger") &&
  patient.type === "disease" &&
  grounding.registry.mayTurn(agent.entity, "risk") &&
  (patient.entity === grounding.subject || !treatedWith(grounding).has(agent.entity));

const given = new WeakMap<Grounding, ReadonlySet<EntityId>>();

/** What the sections on treatment name. */
function treatedWith(grounding: Grounding): ReadonlySet<EntityId> {
  const known = given.get(grounding);
  if (known) return known;
  const found = new Set<EntityId>();
  for (const { section, head, statements } of grounding.items)
    if (section === "principles" || isTreatmentSection(section))
      for (const terms of [head?.terms ?? [], ...statements.map(({ analysis }) => analysis.terms)])
        for (const { entity } of terms) found.add(entity);
  given.set(grounding, found);
  return found;
}

/** What becomes of cells and tissues when they are harmed, which is a risk of what brings it about. */
const harm = /(lysis|necrosis|ischemia|infarction)$/;

/** "The drug sets off hemolysis": what goes on in a disease is a hazard where a treatment may bring it on. Among processes it is no drug that does. */
export const isHarmByTreatment = (
  frame: Frame,
  agent: Role,
  { entity, type }: Role,
  { place: { section }, grounding: { registry } }: Passage,
): boolean =>
  (frame === "cause" || frame === "trigger") &&
  section !== "mechanism" &&
  agent.type === "treatment" &&
  type === "mechanism" &&
  harm.test(entity) &&
  registry.isLexical(entity) &&
  registry.mayTurn(entity, "risk");
