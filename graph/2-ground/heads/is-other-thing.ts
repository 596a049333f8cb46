import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Analysis } from "../analysis";
import { nameReferents } from "../name";
import type { Place } from "../place";
import type { Registry } from "../registry";
import { sectionHeads } from "./section-heads";

/** "Nausea is common with X" among drugs, "X is ruled out by Y" among tests: the sentence opens with what the section does not list. */
export function isOtherThing(
  member: NounPhrase,
  section: Place["section"],
  analysis: Analysis,
  registry: Registry,
): boolean {
  const heads = sectionHeads(section);
  if (heads?.type !== "treatment" && heads?.type !== "test") return false;
  const named = nameReferents(member, analysis, registry);
  if (named.some(({ type }) => type !== undefined && findings.has(type) && !heads.fits.includes(type))) return true;
  const noun = fold(analysis.tokens[(analysis.words[member.head]?.to ?? 1) - 1]?.text ?? "");
  return aspects.test(noun) && !named.some(({ entity, type }) => registry.isLexical(entity) && type === heads.type);
}

const findings: ReadonlySet<string> = new Set(["symptom", "disease", "risk"]);
/** "The price of X", "the diagnosis", "exclusion of X": no thing that is given or done. */
const aspects =
  /^(purpose|aim|goal|price|cost|extent|exclusion|excluding|diagnosis|confirmation|detection|complication|risk|danger|option|dose|response|effect|choice|mainstay|cornerstone|combination|combining|diagnose|use)$/;
