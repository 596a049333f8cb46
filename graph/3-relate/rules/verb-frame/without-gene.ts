import type { Clause } from "../../../language/clause";
import type { Frame } from "../../../lexicon/frames";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import type { Alternatives } from "../../roles/role";

const losing = /^(loss|lack|absence|deficiency|deletion)$/;
const setting = /^(promote|raise|trigger|cause)$/;

/** "Loss of ABC1 unleashes the pathway": what its loss sets going a gene holds back. */
export const withoutGene = (
  frame: Frame,
  agents: Alternatives,
  patients: Alternatives,
  { subject, verb }: Clause,
  { analysis }: Passage,
): Frame =>
  setting.test(frame) &&
  verb?.passive === false &&
  isAll(agents, "gene") &&
  isAll(patients, "pathway", "gene") &&
  subject?.members.every((member) => losing.test(headNoun(member, analysis))) === true
    ? "reduce"
    : frame;

const isAll = ([likeliest]: Alternatives, ...types: readonly string[]): boolean =>
  likeliest !== undefined && likeliest.length > 0 && likeliest.every(({ type }) => types.includes(type ?? ""));
