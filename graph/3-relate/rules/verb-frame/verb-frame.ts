import type { Clause } from "../../../language/clause";
import type { VerbGroup } from "../../../language/phrases";
import type { Frame } from "../../../lexicon/frames";
import { sufferers } from "../../../lexicon/head-nouns";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { hasUnknownSubject } from "../../roles/new-harm";
import { type Alternatives, type Role, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import type { Rule } from "../../rule";
import { areOf } from "./are-of";
import { benefitIn } from "./benefit-in";
import { causesNamed } from "./causes-named";
import { complementsOf } from "./complements-of";
import { findsNothing } from "./finds-nothing";
import { isDefinition } from "./is-definition";
import { isIdiom } from "./is-idiom";
import { isNoDenial } from "./is-no-denial";
import { isOfTreatment } from "./is-of-treatment";
import { isSupposed } from "./is-supposed";
import { lostFunction } from "./lost-function";
import { mayShow } from "./may-show";
import { pastFragment } from "./past-fragment";
import { pointsToCause } from "./points-to-cause";
import type { Reading } from "./reading";
import { readings } from "./readings";
import { saysNoCause } from "./says-no-cause";
import { saysOther } from "./says-other";
import { signsOf } from "./signs-of";
import { slowsCourse } from "./slows-course";
import { sureOf } from "./sure-of";
import { tying } from "./tying";
import { withoutGene } from "./without-gene";

/** A verb with its arguments: "A causes B", "B is treated with A", "A is thought to lead to B", "A, lowering B". The first reading that makes sense counts. */
export const verbFrame: Rule = {
  name: "verb-frame",
  read(passage) {
    return readClause(passage.clause, passage);
  },
};

/** What yields something is the cell or gland that is named, and not the head of the entry. */
const yielding: ReadonlySet<string> = new Set("release secrete carry express".split(" "));

/** "Cells that carry mutations of X": those of the disease. */
const carriesGene = ({ verb, objects }: Clause, passage: Passage): boolean =>
  verb?.lemma === "carry" && areOf(rolesOf(objects[0], passage), "gene");

/** What is against something works against it only where it is a drug: the body's antibodies need not block their target, and what its enzymes cut is often set to work. */
const ownSide = /^(bind to|direct against|direct at|cut|cleave)$/;

/** Verbs that bring about only what can be had or suffered: one may "carry" chloride, or a risk of stroke. */
const bearers: ReadonlySet<string> = new Set(
  "carry,reach,give,mean,pose,deliver,involve,come in,run in,turn to,pass into,injure,damage,harm,scar,destroy".split(
    ",",
  ),
);
/** Verbs of putting right: done to a substance or process they do not inhibit it. */
const mending: ReadonlySet<string> = new Set(
  "replace rebuild replenish restore normalize correct repair open reopen widen unblock".split(" "),
);
/** Verbs of keeping and giving back, whose object is no harm. */
const keeping: ReadonlySet<string> = new Set("restore preserve protect maintain sustain support strengthen".split(" "));
/** Verbs of harm: what they are done to is not what comes of it. */
const harming: ReadonlySet<string> = new Set("injure damage destroy threaten harm inflame scar erode".split(" "));
/** Verbs of making, by which a drug may act as well as harm. */
const inducing: ReadonlySet<string> = new Set(["induce", "generate", "elicit"]);
const isUnknown = ([likeliest]: Alternatives): boolean => likeliest?.every(({ type }) => type === undefined) === true;
/** Verbs of what speaks for a diagnosis, and brings no disease about. */
const backing = /^(support|back up|settle)$/;

const isFinding =
  ({ grounding: { registry } }: Passage) =>
  ({ entity, type }: Role): boolean =>
    type === "disease" ||
    /-(loss|deficiency|excess|imbalance|depletion|overload|failure|deficit)$/.test(entity) ||
    registry.isLexical(entity) ||
    (type !== undefined && type !== "mechanism" && type !== "pathway");

/** "Is recommended for people at risk of X": to prevent it. */
const isForThoseAtRisk = (clause: Clause, passage: Passage): boolean =>
  complementsOf(clause, passage).some(({ group }) =>
    group.members.some(
      (member) =>
        sufferers.has(headNoun(member, passage.analysis)) &&
        member.complements.some(({ preposition, group: { members } }) =>
          preposition === "at" && members[0] ? headNoun(members[0], passage.analysis) === "risk" : false,
        ),
    ),
  );

/** "Causes the eyes to have a tinge": not the eyes are caused. */
const isCausedTo = (clause: Clause, { analysis: { clauses, words } }: Passage): boolean =>
  clauses.some(
    ({ link: how, governor, subject }) => how === "infinitive" && governor === clause && subject === clause.objects[0],
  ) && clause.objects[0]?.members.every(({ head }) => words[head]?.term === undefined) === true;

/** What a treatment destroys it treats; what is given to those at risk prevents. */
function frameOf({ frame, key, agents, patients }: Reading, clause: Clause, passage: Passage): Frame {
  if (frame === "treat" && isForThoseAtRisk(clause, passage)) return "prevent";
  if (frame === "reduce" && areOf(agents, "treatment") && isOfTreatment(clause, passage)) return "prevent";
  // "The disease is tied to X": no disease brings a gene about.
  if (frame === "cause" && tying.test(key) && areOf(agents, "disease") && areOf(patients, "gene")) return "show";
  if (frame === "cause" && key === "destroy" && areOf(agents, "treatment")) return "treat";
  return withoutGene(frame, agents, patients, clause, passage);
}

/** "Keeps X from binding Y". */
const holding = /^(keep|stop|prevent|hinder|block|bar)$/;

/** Whether what the clause says is told by the clause it belongs to, or is no more than a manner of speaking. */
const isToldElsewhere = (clause: Clause, verb: VerbGroup, passage: Passage): boolean =>
  (clause.link === "from" && holding.test(clause.governor?.verb?.lemma ?? "")) ||
  (clause.link === "gerund" && !clause.subject && clause.governor?.verb !== undefined) ||
  (clause.link === "of" && clause.governor?.link === "relative") ||
  (verb.lemma === "cause" && isCausedTo(clause, passage)) ||
  (verb.lemma === "have" && isSupposed(clause, passage)) ||
  (yielding.has(verb.lemma) && !verb.passive && hasUnknownSubject(clause, passage) && !carriesGene(clause, passage)) ||
  isNoDenial(clause, passage) ||
  isIdiom(clause, passage) ||
  slowsCourse(clause, passage);

function readClause(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb } = clause;
  if (!verb) return pastFragment(clause, passage);
  if (isToldElsewhere(clause, verb, passage)) return [];
  for (const reading of readings(clause, passage)) {
    const { key } = reading;
    // "Black stools may mean bleeding": that is what they come of.
    if (key === "mean" && pointsToCause(key, clause, reading.patients, passage))
      return link(
        "show",
        reading.patients,
        reading.agents,
        passage,
        `verb-frame:${key}`,
        sureOf(reading, clause, passage),
      );
    const isPlace = / in$/.test(key) && reading.frame === "show";
    const agents = isPlace ? readingsOfTypes(reading.agents, "disease") : reading.agents;
    // "Nausea occurs in one patient in ten", in an entry on a drug: because of that.
    if (isPlace && agents[0]?.every(({ implied }) => implied) && passage.heads.some(({ type }) => type === "treatment"))
      continue;
    const frame = frameOf(reading, clause, passage);
    const causes = reading.frame === "detect" || reading.frame === "exclude" ? causesNamed(clause, passage) : undefined;
    const named = causes ?? reading.patients;
    const patients =
      bearers.has(key) || harming.has(key) || (mending.has(key) && frame === "treat")
        ? named.map((roles) => roles.filter(isFinding(passage)))
        : named;
    // Who puts a substance back inhibits nothing.
    if (mending.has(key) && areOf(agents, "treatment") && areOf(patients, "pathway", "gene")) continue;
    // How people respond to a vaccine says how well they make antibodies.
    if (key === "respond to" && agents.flat().some(({ entity }) => /vaccin|immunization/.test(entity))) continue;
    // What a molecule binds to need not work less for it, and what a gene encodes is its product.
    if ((key === "encode" && !areOf(patients, "gene")) || (ownSide.test(key) && !areOf(agents, "treatment"))) continue;
    if (saysNoCause(key, agents, clause, passage)) continue;
    // "The cells are not held in check": nothing says by what.
    if (key.endsWith(" check") && clause.verb?.negated) continue;
    if (frame === "cause" && inducing.has(key) && areOf(agents, "treatment") && isUnknown(patients)) continue;
    if (findsNothing({ ...reading, frame }, patients, causes, clause, passage)) continue;
    if (
      frame === "promote" &&
      keeping.has(key) &&
      areOf(agents, "treatment") &&
      areOf(patients, "symptom", "risk", "disease")
    )
      continue;
    if (frame === "promote" && backing.test(key) && areOf(patients, "disease", "risk")) continue;
    if (frame === "include" && isDefinition(clause, patients, passage)) continue;
    if (saysOther({ ...reading, patients }, clause, passage)) continue;
    const lost = lostFunction(clause, { ...reading, patients }, passage);
    if (lost) return lost;
    if (reading.frame === "show" && !mayShow(key, agents, patients, passage)) continue;
    const sure = sureOf({ ...reading, frame }, clause, passage);
    const drafts = link(frame, agents, patients, passage, `verb-frame:${key}`, sure);
    if (drafts.length > 0)
      return [...drafts, ...signsOf(clause, reading, passage), ...benefitIn(clause, reading, drafts, passage)];
  }
  return [];
}
