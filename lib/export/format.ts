import type { Extract } from "./extract";

/** A file to save: its name without the article's, and its text. */
export interface TextFile {
  /** What follows the article's id: ".graphml", "_nodes.tsv". */
  readonly suffix: string;
  readonly text: string;
}

/** A form that other tools open. */
export interface Format {
  readonly id: string;
  readonly name: string;
  /** Who opens it, or what it is good for. */
  readonly use: string;
  readonly kind: "graph" | "references";
  readonly mime: string;
  write(extract: Extract): readonly TextFile[];
}
