import type { Clause } from "../../../language/clause";
import type { Complement } from "../../../language/phrases";
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
  yield* prescription(clause, complements, passage);
  yield* treatedWith(clause, passage);
  yield* restored(clause, passage);
  yield* heldBack(clause, passage);
}

/** "Doctors start with X for Y", "give X in Y": what is prescribed treats what it is for. */
function* prescription(
  { verb, objects }: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  if (!verb || verb.negated || !prescribes(verb)) return;
  const behindWith = complements.find(({ preposition }) => preposition === "with")?.group;
  const agents = readingsOfTypes(
    [objects[0], behindWith].flatMap((group) => rolesOf(group, passage)),
    "treatment",
  );
  const nested = complements.flatMap(({ group }) => group.members.flatMap((member) => member.complements));
  const aim = [...complements, ...nested].find(({ preposition }) => aims.has(preposition));
  if (agents.length > 0 && aim)
    yield { key: `${verb.lemma} for`, frame: "treat", agents, patients: rolesOf(aim.group, passage) };
}

/** "Doctors treat Y with X": whoever does it, X does the good. */
function* treatedWith({ verb, objects, subject, complements }: Clause, passage: Passage): Generator<Reading> {
  const member = objects[0]?.members.at(-1);
  if (!verb || verb.passive || verb.negated || !member || !/^(treat|manage|control|relieve|ease)$/.test(verb.lemma))
    return;
  const means = [...member.complements, ...complements].find(({ preposition }) => preposition === "with");
  if (!means || ofTypes(rolesOf(subject, passage)[0] ?? [], "treatment").length > 0) return;
  const agents = readingsOfTypes(rolesOf(means.group, passage), "treatment");
  const patients = readingsOfTypes(rolesOf(objects[0], passage), "disease", "symptom", "risk");
  if (agents.length > 0) yield { key: `${verb.lemma} with`, frame: "treat", agents, patients };
}

/** "Patients may develop reactions to X": X brings these about, and not what the patients have. */
export function* reaction({ verb, objects }: Clause, passage: Passage): Generator<Reading> {
  const members = objects[0]?.members ?? [];
  if (!verb || verb.passive || members.every(({ complements }) => complements.length === 0)) return;
  const to = members
    .filter((member) => /^(reaction|hypersensitivity|allergy|intolerance)$/.test(headNoun(member, passage.analysis)))
    .flatMap(({ complements }) => complements.filter(({ preposition }) => preposition === "to"));
  const agents = readingsOfTypes(
    to.flatMap(({ group }) => rolesOf(group, passage)),
    "treatment",
  );
  if (agents.length > 0)
    yield { key: `${verb.lemma} reaction`, frame: "cause", agents, patients: rolesOf(objects[0], passage) };
}

/** "Raises low IgG", "supports failing kidneys": to promote what is said to be low is to treat it. */
function* restored(clause: Clause, passage: Passage): Generator<Reading> {
  const { verb } = clause;
  const object = clause.objects[0];
  if (!verb || verb.passive || !object) return;
  if (!verbCuesOf(verb.lemma).some(({ frame }) => frame === "promote" || frame === "raise")) return;
  const { words } = passage.analysis;
  const lacks = object.members.some(({ from, to }) => words.slice(from, to).some(({ low }) => lacking.test(low)));
  const agents = treatmentsIn(clause, passage);
  if (lacks && agents.length > 0) {
    const patients = readingsOfTypes(rolesOf(object, passage), "symptom", "mechanism");
    yield { key: verb.lemma, frame: "treat", agents, patients };
  }
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
function* heldBack({ verb, objects, ...clause }: Clause, passage: Passage): Generator<Reading> {
  if (!verb || verb.passive || !/^(keep|stop|prevent|hinder|bar|block)$/.test(verb.lemma) || objects.length === 0)
    return;
  const patients = readingsOfTypes(rolesOf(objects[0], passage), "pathway", "gene", "mechanism");
  const isHeld = ({ link: how, verb: inner, governor }: Clause) =>
    how === "from" && inner?.form === "ing" && governor?.verb?.from === verb.from;
  if (patients.length === 0 || !passage.analysis.clauses.some(isHeld)) return;
  const agents = treatmentsIn({ verb, objects, ...clause }, passage);
  if (agents.length > 0) yield { key: `${verb.lemma} from`, frame: "reduce", agents, patients };
}
