import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  ["a measure that is out of range", "Supplements", "Zinc is given when ferritin is low.", "zinc treats low-ferritin"],
  ["a measure that falls", "Medicines", "- **Zinc.** It is started if platelets fall.", "zinc treats thrombocytopenia"],
  ["a measure at which it is stopped", "Medicines", "- **Zinc.** It is stopped when ferritin is low."],
  [
    "those whom it supports",
    "Procedures",
    "- **Feeding tube.** It supports children with weight loss.",
    "feeding-tube treats weight-loss",
  ],
  ["whom it supports, unsaid", "Procedures", "- **Feeding tube.** It supports patients."],
  ["what pills contain", "Management", "Pills that contain zinc must be avoided.", "zinc avoid_with wilson-disease"],
  [
    "what is left out of what is safe",
    "Management",
    "Aspirin is regarded as safe, whereas ibuprofen is not.",
    "ibuprofen avoid_with wilson-disease",
  ],
  [
    "what is needed before",
    "Medicines",
    "- **Azathioprine.** You need a TPMT test before you start.",
    "azathioprine monitored_by tpmt-activity",
  ],
  [
    "what is had again and again",
    "Medicines",
    "- **Zinc.** So you'll have regular blood counts.",
    "zinc monitored_by complete-blood-count",
  ],
  [
    "what is done too fast",
    "Medicines",
    "- **Zinc.** Too rapid correction leads to rash.",
    "zinc has_side_effect rash",
  ],
  ["what is done", "Medicines", "- **Zinc.** Correction leads to rash."],
  ["what is on record", "Medicines", "- **Zinc.** Rash is on record.", "zinc has_side_effect rash"],
  [
    "effects that end in -ing",
    "Medicines",
    "- **Zinc.** Side effects are vomiting and rash.",
    "zinc has_side_effect rash",
    "zinc has_side_effect vomiting",
  ],
];

describe("what is said of giving a treatment", () => {
  test.each(rows)("%s (%s: %s)", (_, heading, body, ...facts) => {
    expect([...claimsIn(heading, body)].map(factOf).sort()).toEqual([...facts].sort());
  });
});
