import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
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
