import type { Span } from "./source";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

export interface Diagnostic {
  /** The check that raised it, which is its file name. */
  readonly code: string;
  readonly severity: Severity;
  /** One line that says what is wrong and what to do. */
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly Span[];
}
