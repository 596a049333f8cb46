import type { Passage } from "../passage";
import type { Role } from "../roles/role";

/** Whether the first of the agents is joined to the first of the patients, the second to the second, and none to all. */
export const arePaired = (agents: readonly Role[], patients: readonly Role[], passage: Passage): boolean =>
  agents.length > 1 &&
  agents.length === patients.length &&
  (isParallel(agents.length, passage) || areTheirLacks(agents, patients));

/** "Iron and zinc correct the deficiency": each its own. */
const areTheirLacks = (agents: readonly Role[], patients: readonly Role[]): boolean =>
  patients.every(
    ({ entity }, at) =>
      entity.endsWith("-deficiency") &&
      entity.startsWith(agents[at]?.entity.replace(/-(therapy|supplements?)$/, "") ?? "-"),
  );

/** "Low A, B and C, leading to D, E and F", "A, B and C reflect D, E and F": as many of the one as of the other, in the same order. */
const isParallel = (count: number, passage: Passage): boolean =>
  saysRespectively(passage) ||
  (count > 2 && (passage.clause.link === "participle" || mirroring.has(passage.clause.verb?.lemma ?? "")));

/** "A, B and C reflect D, E and F": each of them its own. */
const mirroring: ReadonlySet<string> = new Set(["reflect", "mirror", "signal", "betray"]);

const saysRespectively = ({ analysis }: Passage): boolean => analysis.words.some(({ low }) => low === "respectively");
