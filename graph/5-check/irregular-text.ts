import type { Irregularity } from "../model/article";
import type { Severity } from "../model/diagnostic";
import type { Inspection } from "./inspection";

interface Wording {
  readonly severity: Severity;
  message(detail: string): string;
}

/** What is said of each irregularity that reading met. */
const wordings: Readonly<Record<Irregularity["kind"], Wording>> = {
  "empty-article": { severity: "error", message: () => "Empty article: expected sections with text" },
  "binary-text": {
    severity: "error",
    message: () => "Unexpected control character: this is no plain text; save the article as UTF-8 text or Markdown",
  },
  "front-matter": {
    severity: "error",
    message: (detail) =>
      `Unreadable front matter (${detail}): expected lines such as "title: …" between two lines "---"`,
  },
  "unknown-stance": {
    severity: "error",
    message: (detail) => `Unknown stance "${detail}": expected supports, qualifies or conflicts before "@"`,
  },
  "unclosed-markup": {
    severity: "warning",
    message: (detail) => `Unclosed ${detail.slice(0, 12)}: expected its closing mark; it is read as plain text`,
  },
  "no-heading": {
    severity: "warning",
    message: () => 'No headings: expected sections such as "Causes" or "Symptoms", which tell how lists are to be read',
  },
  "long-block": {
    severity: "warning",
    message: (detail) => `A passage of ${detail} characters without a break: are its line breaks lost?`,
  },
};

/** One inspection for each kind of irregularity in the text itself. */
export const irregularText: readonly Inspection[] = (Object.keys(wordings) as Irregularity["kind"][]).map((kind) => ({
  code: kind,
  severity: wordings[kind].severity,
  *run({ article }) {
    for (const irregularity of article.irregularities)
      if (irregularity.kind === kind)
        yield { message: wordings[kind].message(irregularity.detail), span: irregularity.span };
  },
}));
