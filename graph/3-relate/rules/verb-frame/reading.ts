import type { Frame } from "../../../lexicon/frames";
import type { Cue } from "../../cue-index";
import type { Alternatives } from "../../roles/role";

/** What a verb may say: who does what to whom. `key` is the verb with the words that made it this reading. */
export interface Reading {
  readonly key: string;
  readonly frame: Frame;
  readonly agents: Alternatives;
  readonly patients: Alternatives;
}

/** The reading that a cue gives to a clause in which the first do something to the others, as the grammar has it. */
export const newReading = (
  key: string,
  { frame, reversed }: Cue,
  doers: Alternatives,
  others: Alternatives,
): Reading =>
  reversed ? { key, frame, agents: others, patients: doers } : { key, frame, agents: doers, patients: others };
