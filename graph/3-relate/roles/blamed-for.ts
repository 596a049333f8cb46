import type { SectionKind } from "../../model/article";
import type { Passage } from "../passage";
import { type Alternatives, nonEmpty, ofTypes } from "./role";

/** Sections whose entries and sentences each tell of another trouble. */
const troubles: ReadonlySet<SectionKind> = new Set(["symptoms", "complications", "outlook"]);

/** "Growth is slow; iron overload is to blame": what something is said to be responsible for without a word on what. */
export function blamedFor({ heads, discourse, topic, place }: Passage): Alternatives {
  if (!troubles.has(place.section)) return [[topic]];
  const spoken = ofTypes(discourse.recent, "symptom", "risk", "disease");
  return nonEmpty([
    ofTypes(heads, "symptom", "risk", "disease"),
    discourse.fresh || heads.length === 0 ? spoken : [],
    [topic],
  ]);
}
