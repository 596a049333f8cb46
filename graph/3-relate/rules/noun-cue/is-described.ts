import { neverPassive } from "../../../language/never-passive";
import type { Passage } from "../../passage";

/** "**X.** An older drug, given weekly.": a participle behind what the head is said to be. */
export const isDescribed = ({ clause: { verb, subject }, analysis, opens, heads }: Passage): boolean =>
  opens &&
  heads.length > 0 &&
  subject?.members[0]?.from === 0 &&
  verb !== undefined &&
  !neverPassive.has(verb.lemma) &&
  verb.to === verb.from + 1 &&
  /^(past|participle)$/.test(analysis.words[verb.from]?.verb?.form ?? "") &&
  analysis.words[verb.from - 1]?.low === ",";
