import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Certainty, Passage } from "../../passage";
import type { Alternatives, Role } from "../../roles/role";

/** That treatments bring harms about; nothing where there is no treatment. */
export const harmBy = (
  treatments: readonly Role[],
  harms: Alternatives,
  passage: Passage,
  certainty: Certainty = certaintyOf(passage.clause, passage),
): readonly Draft[] =>
  treatments.length === 0 ? [] : link("cause", [treatments], harms, passage, "taken-harm", certainty);
