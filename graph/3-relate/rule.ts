import type { Draft } from "./link";
import type { Passage } from "./passage";

/** Reads relations from one statement. Its name is its file's name. It names types, sections and cues, never a disease, gene or drug. */
export interface Rule {
  readonly name: string;
  read(passage: Passage): readonly Draft[];
}
