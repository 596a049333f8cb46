import type { Clause } from "../../../language/clause";
import { isMereSequence } from "../../roles/is-mere-sequence";

/** "Fever comes first, followed by a rash": as a clause in which the rash comes. */
export function followedBy({ link, verb, governor, complements }: Clause): Clause | undefined {
  if (link !== "participle" || verb?.lemma !== "follow" || !governor || !isMereSequence(governor)) return undefined;
  const by = complements.find(({ preposition }) => preposition === "by");
  return by && { ...governor, subject: by.group };
}
