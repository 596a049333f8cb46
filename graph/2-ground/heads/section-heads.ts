import type { SectionKind } from "../../model/article";
import type { EntityType } from "../../model/entity";
import type { Reading } from "../analysis";
import type { Place } from "../place";

/** What the heads of a section's entries name. */
interface SectionHeads {
  /** The head of an item in a symptoms section IS a symptom. */
  readonly type: EntityType;
  readonly subtype?: string;
  /** Types that a head may keep if the vocabulary gives it one of them. */
  readonly fits: readonly EntityType[];
  /** Heads are names, and never tell the reader to do something. */
  readonly nominal?: true;
  /** The section lists things: an entry without a head is about what it opens with. */
  readonly lists?: true;
}

const etiological = ["gene", "pathway", "mechanism", "risk", "symptom", "disease"] as const;

const table: Partial<Record<SectionKind, SectionHeads>> = {
  symptoms: { type: "symptom", fits: ["symptom"], nominal: true, lists: true },
  complications: { type: "risk", fits: ["risk", "disease", "symptom"], nominal: true, lists: true },
  tests: { type: "test", fits: ["test"], nominal: true, lists: true },
  drugs: { type: "treatment", subtype: "drug", fits: ["treatment", "test"], nominal: true, lists: true },
  supplements: { type: "treatment", subtype: "supplement", fits: ["treatment", "risk", "test"], lists: true },
  procedures: { type: "treatment", subtype: "procedure", fits: ["treatment", "test"], lists: true },
  lifestyle: { type: "treatment", subtype: "lifestyle", fits: ["treatment", "risk", "test"], lists: true },
  diet: { type: "treatment", subtype: "lifestyle", fits: ["treatment", "risk", "test"] },
  prevention: { type: "treatment", subtype: "prevention", fits: ["treatment", "risk", "test"], lists: true },
  regenerative: { type: "treatment", subtype: "procedure", fits: ["treatment"], lists: true },
  types: { type: "disease", fits: ["disease"], nominal: true, lists: true },
  differential: { type: "disease", fits: ["disease", "symptom", "risk"], nominal: true, lists: true },
  causes: { type: "mechanism", fits: etiological, nominal: true },
  mechanism: { type: "mechanism", fits: etiological, nominal: true },
  names: { type: "disease", fits: ["disease"] },
};

/** What the heads of entries name in a section of this kind; nothing where they may name anything. */
export const sectionHeads = (section: SectionKind): SectionHeads | undefined => table[section];

/** How the head of an item, or what it opens with in the place of a head, is to be read. */
export function headReading({ section, item }: Place): Reading {
  if (item.head === undefined || item.question) return "statement";
  return table[section]?.nominal ? "name" : "label";
}
