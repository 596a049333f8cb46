import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";

/** What a predicate noun is said of: X in "X is a disease in which Y occurs". */
export const definedBy = (predicate: Group, { verb, objects, subject }: Clause): Group | undefined =>
  verb?.lemma === "be" && objects[0]?.members[0]?.from === predicate.members[0]?.from ? subject : undefined;
