import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";

/** "Long exposure to this solvent harms the marrow", in an entry on the solvent: it is not what comes of it. */
export const pointsToHead = ({ subject }: Clause, { analysis: { words } }: Passage): boolean =>
  subject?.members.some(({ complements, of }) =>
    [...complements.map(({ group }) => group), ...(of ? [of] : [])].some(({ members }) =>
      members.some(({ determiner, from }) => determiner === "this" || words[from]?.low === "it"),
    ),
  ) === true;
