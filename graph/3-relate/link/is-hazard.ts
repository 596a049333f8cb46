import type { GroundedStatement, Grounding } from "../../2-ground/ground";
import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { EntityId } from "../../model/entity";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { isTreatmentSection } from "../treatment-sections";

/** Sections that say where a disease comes from, and do not tell of its treatment. */
const originSections: ReadonlySet<SectionKind> = new Set(["causes", "types", "differential"]);

/** Sections that say what brings on attacks, beside. */
const triggerSections: ReadonlySet<SectionKind> = new Set(["lead", "causes", "mechanism", "symptoms", "complications"]);

/**
 * Among causes, forms and look-alikes, a drug that brings on a disease or a process is a hazard, unless the article treats with it; so is one that
 * sets off the disease or its signs, elsewhere.
 */
export const isHazard = (frame: Frame, agent: Role, patient: Role, { place, grounding }: Passage): boolean => {
  const brings =
    originSections.has(place.section) && (frame === "cause" || frame === "trigger") && patient.type === "disease";
  const setsOff =
    triggerSections.has(place.section) &&
    frame === "trigger" &&
    (patient.type === "disease" || patient.type === "symptom" || patient.type === "risk");
  return (
    (brings || setsOff) &&
    agent.type === "treatment" &&
    grounding.registry.mayTurn(agent.entity, "risk") &&
    (patient.entity === grounding.subject || !treatedWith(grounding).has(agent.entity))
  );
};

const given = new WeakMap<Grounding, ReadonlySet<EntityId>>();

/** Sentences that warn of what they name. */
const warns =
  /\b(avoid\w*|never|contraindicated|off limits|trigger\w*|provok\w*|worsen\w*|(not|no longer) (be )?(tak|us|giv|combin|prescrib)\w+|stop(s|ped)?|instead of|kept? away)\b/i;

/** What the sections on treatment name, and do not warn of. */
function treatedWith(grounding: Grounding): ReadonlySet<EntityId> {
  const known = given.get(grounding);
  if (known) return known;
  const found = new Set<EntityId>();
  const commends = ({ statement: { span } }: GroundedStatement) =>
    !warns.test(grounding.text.slice(span.start, span.end));
  for (const { section, head, statements } of grounding.items)
    if (section === "principles" || isTreatmentSection(section))
      for (const terms of [head?.terms ?? [], ...statements.filter(commends).map(({ analysis }) => analysis.terms)])
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
