import type { Span } from "../../model/source";

/** A line without the white space at its end. */
export interface Line extends Span {
  readonly marker: string;
  /** Where the text behind the list marker begins. */
  readonly content: number;
}
