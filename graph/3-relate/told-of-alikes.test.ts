import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "what a table says is confused, and what tells it apart",
    "Look-alikes",
    "| Condition | Why confused | How to tell apart |\n|---|---|---|\n| Gout | Rash and heart failure | No jaundice; *HFE* deleted |\n| Sepsis | Tremor | Echocardiogram; high ferritin |",
    "gout resembles wilson-disease",
    "gout has_symptom rash",
    "gout leads_to heart-failure",
    "gout has_symptom jaundice negated",
    "gout caused_by hfe",
    "sepsis resembles wilson-disease",
    "sepsis has_symptom tremor",
    "echocardiography rules_out sepsis",
    "sepsis has_symptom elevated-ferritin",
  ],
  [
    "a table of clues",
    "Differential diagnosis",
    "| Disorder | Overlap | Clue |\n|---|---|---|\n| Gout | Rash | *HFE* variants; liver biopsy |\n| Polymyositis | Tremor, no fever | Normal ferritin; steroids help |",
    "gout resembles wilson-disease",
    "gout has_symptom rash",
    "gout caused_by hfe",
    "liver-biopsy rules_out gout",
    "polymyositis resembles wilson-disease",
    "polymyositis has_symptom tremor",
    "polymyositis has_symptom fever negated",
    "corticosteroid treats polymyositis",
  ],
  [
    "what a gene of a look-alike is like",
    "Look-alikes",
    "- **Gout** – a fault in *HFE*. Zinc does not help.\n- **Sepsis** – rash; no *HFE* variants.",
    "gout resembles wilson-disease",
    "gout caused_by hfe",
    "zinc treats gout negated",
    "sepsis resembles wilson-disease",
    "sepsis has_symptom rash",
  ],
  [
    "what is told to people",
    "Look-alikes",
    "People are often told that they have gout.",
    "wilson-disease resembles gout",
  ],
  ["what people are labelled as", "Look-alikes", "Many were labelled as having gout.", "wilson-disease resembles gout"],
  [
    "a wrong diagnosis",
    "Look-alikes",
    "Many patients carry a wrong diagnosis of gout.",
    "gout resembles wilson-disease",
  ],
  [
    "the first to exclude",
    "Look-alikes",
    "The most important disease to exclude is gout.",
    "wilson-disease resembles gout",
  ],
  ["what differs in one thing", "Look-alikes", "Unlike gout, it spares the joints.", "gout resembles wilson-disease"],
  [
    "a picture that is seen elsewhere",
    "Look-alikes",
    "A similar picture is seen in gout.",
    "gout resembles wilson-disease",
  ],
  ["a marker that anybody may have", "Diagnosis", "HLA-B27 is present in many healthy people."],
  ["what a test is used for", "Diagnosis", "Liver biopsy is used for cirrhosis.", "liver-biopsy detects cirrhosis"],
  ["what a test is used for that is nothing", "Diagnosis", "Liver biopsy is used for guidance."],
];

describe("what is told of look-alikes", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].toSorted()).toEqual(facts.toSorted());
  });
});
