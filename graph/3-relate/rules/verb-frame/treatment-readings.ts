import type { Clause } from "../../../language/clause";
import type { Complement, VerbGroup } from "../../../language/phrases";
import type { Frame } from "../../../lexicon/frames";
import { verbCuesOf } from "../../cue-index";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { prescribes } from "../../roles/prescribed";
import { type Alternatives, ofTypes, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import { subjectRoles } from "../../roles/subject-roles";
import type { Reading } from "./reading";

const lacking = /^(low|reduced|falling|failing|missing|impaired|poor|deficient)\b/;
/** Prepositions behind which a prescription says what for. */
const aims = new Set(["for", "in", "against"]);
/** Frames in which a treatment may do good. */
const helping: ReadonlySet<Frame> = new Set(["treat", "promote", "reduce", "raise", "stop"]);

/** What is prescribed, treated with, given back or held back, whoever does it. */
export function* doneByTreatment(
  clause: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  const { verb } = clause;
  if (!verb) return;
  const prescribed = prescription(clause, verb, complements, passage);
  if (prescribed) yield prescribed;
  if (verb.passive) return;
  for (const read of [treatedWith, restored, heldBack]) {
    const reading = read(clause, verb, passage);
    if (reading) yield reading;
  }
}

/** "Doctors start with X for Y", "give X in Y": what is prescribed treats what it is for. */
function prescription(
  { objects }: Clause,
  verb: VerbGroup,
  complements: readonly Complement[],
  passage: Passage,
): Reading | undefined {
  if (verb.negated || !prescribes(verb)) return undefined;
  const behindWith = complements.find(({ preposition }) => preposition === "with")?.group;
  const agents = readingsOfTypes(
    [objects[0], behindWith].flatMap((group) => rolesOf(group, passage)),
    "treatment",
  );
  const nested = complements.flatMap(({ group }) => group.members.flatMap((member) => member.complements));
  const aim = [...complements, ...nested].find(({ preposition }) => aims.has(preposition));
  return agents.length > 0 && aim
    ? { key: `${verb.lemma} for`, frame: "treat", agents, patients: rolesOf(aim.group, passage) }
    : undefined;
}

/** "Doctors treat Y with X": whoever does it, X does the good. */
function treatedWith(
  { objects, subject, complements }: Clause,
  verb: VerbGroup,
  passage: Passage,
): Reading | undefined {
  const member = objects[0]?.members.at(-1);
  if (
    verb.negated ||
    !member ||
    !/^(treat|manage|control|relieve|ease|cure|stop|suppress|calm|quell|correct)$/.test(verb.lemma)
  )
    return undefined;
  const means = [...member.complements, ...complements].find(({ preposition }) =>
    /^(with|by|through)$/.test(preposition),
  );
  if (!means || ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment").length > 0) return undefined;
  const agents = readingsOfTypes(rolesOf(means.group, passage), "treatment");
  const patients = readingsOfTypes(rolesOf(objects[0], passage), "disease", "symptom", "risk", "mechanism");
  return agents.length > 0 ? { key: `${verb.lemma} with`, frame: "treat", agents, patients } : undefined;
}

/** "Patients may develop reactions to X": X brings these about, and not what the patients have. */
export function reaction({ verb, objects }: Clause, passage: Passage): Reading | undefined {
  const members = objects[0]?.members ?? [];
  if (!verb || verb.passive || members.every(({ complements }) => complements.length === 0)) return undefined;
  const to = members
    .filter((member) => /^(reaction|hypersensitivity|allergy|intolerance)$/.test(headNoun(member, passage.analysis)))
    .flatMap(({ complements }) => complements.filter(({ preposition }) => preposition === "to"));
  const agents = readingsOfTypes(
    to.flatMap(({ group }) => rolesOf(group, passage)),
    "treatment",
  );
  return agents.length > 0
    ? { key: `${verb.lemma} reaction`, frame: "cause", agents, patients: rolesOf(objects[0], passage) }
    : undefined;
}

/** "Raises low IgG", "supports failing kidneys": to promote what is said to be low is to treat it. */
function restored(clause: Clause, verb: VerbGroup, passage: Passage): Reading | undefined {
  const object = clause.objects[0];
  // "It prolongs low counts".
  if (verb.lemma === "prolong" || verb.lemma === "multiply" || verb.lemma === "amplify") return undefined;
  if (!object || !verbCuesOf(verb.lemma).some(({ frame }) => frame === "promote" || frame === "raise"))
    return undefined;
  const { words } = passage.analysis;
  const lacks = object.members.some(({ from, to }) => words.slice(from, to).some(({ low }) => lacking.test(low)));
  const agents = treatmentsIn(clause, passage);
  if (!lacks || agents.length === 0) return undefined;
  const patients = readingsOfTypes(rolesOf(object, passage), "symptom", "mechanism");
  return { key: verb.lemma, frame: "treat", agents, patients };
}

/** "Restores kidney function in kidney failure": whatever good a treatment does in a disease treats it. */
export function* benefitElsewhere(
  clause: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  const lemma = clause.verb?.lemma ?? "";
  const helps = verbCuesOf(lemma).some(({ frame, reversed }) => !reversed && helping.has(frame));
  if (!helps || clause.verb?.passive) return;
  // To speed up the growth of cysts does them no good.
  const mends = verbCuesOf(lemma).some(({ frame, reversed }) => !reversed && /^(treat|reduce|stop)$/.test(frame));
  const agents = treatmentsIn(clause, passage);
  for (const { preposition, group } of complements) {
    if (preposition !== "in" && (preposition !== "of" || !mends)) continue;
    // "Restores vision in most people": that is no treatment of all that they have.
    const where = rolesOf(group, passage).map((roles) => roles.filter(({ implied }) => !implied || lemma === "cure"));
    const patients =
      preposition === "in"
        ? readingsOfTypes(where, "disease", "symptom", "risk")
        : readingsOfTypes(where, "disease", "symptom");
    yield { key: `${lemma} in`, frame: "treat", agents, patients };
  }
}

const treatmentsIn = (clause: Clause, passage: Passage): Alternatives =>
  readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");

/** "Keeps X from binding Y": what a treatment does not let act is inhibited. */
function heldBack(clause: Clause, verb: VerbGroup, passage: Passage): Reading | undefined {
  const { objects } = clause;
  if (objects.length === 0 || !/^(keep|stop|prevent|hinder|bar|block)$/.test(verb.lemma)) return undefined;
  const patients = readingsOfTypes(rolesOf(objects[0], passage), "pathway", "gene", "mechanism");
  const isHeld = ({ link: how, verb: inner, governor }: Clause) =>
    how === "from" && inner?.form === "ing" && governor?.verb?.from === verb.from;
  if (patients.length === 0 || !passage.analysis.clauses.some(isHeld)) return undefined;
  const agents = treatmentsIn(clause, passage);
  return agents.length > 0 ? { key: `${verb.lemma} from`, frame: "reduce", agents, patients } : undefined;
}
