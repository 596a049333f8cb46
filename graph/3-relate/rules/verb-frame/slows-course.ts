import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";

const slowing = /^(slow|slow down|delay|halt|stop|arrest|retard|prevent)$/;
const courses = /^(progression|progress|advance|decline)$/;

/** "Slows the progression to X": nothing is done to X yet. */
export const slowsCourse = ({ verb, objects }: Clause, { analysis: { words } }: Passage): boolean =>
  slowing.test(verb?.lemma ?? "") &&
  objects[0]?.members.every(
    ({ head, complements }) =>
      courses.test(words[head]?.low ?? "") && complements.some(({ preposition }) => preposition === "to"),
  ) === true;
