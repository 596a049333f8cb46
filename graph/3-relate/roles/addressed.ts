import type { SectionKind } from "../../model/article";
import type { Passage } from "../passage";
import { type Alternatives, imply } from "./role";

/** Sections that tell readers what they may have. */
const telling: ReadonlySet<SectionKind> = new Set(["symptoms", "lead", "complications"]);

/** "You may have fever": a leaflet speaks to those who have the disease. */
export const addressed = ({ place, topic }: Passage): Alternatives =>
  telling.has(place.section) ? [imply([topic])] : [];
