import { read } from "../1-read/read";
import { ground } from "../2-ground/ground";
import { relate } from "../3-relate/relate";
import { lexicon } from "../lexicon/lexicon";
import type { Claim } from "../model/relation";

/** The disease that an article of a few lines is about. */
const title = "Wilson disease";

/** The claims read from a few lines of Markdown under a heading, in an article about Wilson disease. */
export function claimsIn(heading: string, body: string): readonly Claim[] {
  const article = read({ path: "some.md", text: `# ${title}\n\n## ${heading}\n\n${body}\n` });
  return relate(ground(article, lexicon));
}

/** A claim on one line: "subject predicate object", then what is not plain about it ("uncertain", "somatic", "rare"). */
export const factOf = ({ subject, predicate, object, polarity, qualifiers }: Claim): string =>
  [subject, predicate, object, ...(polarity === "asserted" ? [] : [polarity]), ...Object.values(qualifiers)].join(" ");

/** Each fact that one rule reads, once; the rule is named as its file, whichever of its readings it was. */
export const factsBy = (rule: string, heading: string, body: string): readonly string[] => [
  ...new Set(
    claimsIn(heading, body)
      .filter(({ evidence }) => evidence.rule === rule || evidence.rule.startsWith(`${rule}:`))
      .map(factOf),
  ),
];
