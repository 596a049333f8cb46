import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "predicates without a verb",
    "Diagnosis",
    "- **Iron studies.** Ferritin high, transferrin saturation low.",
    "iron-study detects elevated-ferritin",
    "iron-study detects low-transferrin-saturation",
    "wilson-disease has_symptom elevated-ferritin",
    "wilson-disease has_symptom low-transferrin-saturation",
  ],
  [
    "what is there none of",
    "Diagnosis",
    "- **Flow cytometry.** B cells absent, T cells normal.",
    "flow-cytometry detects low-b-cell",
    "wilson-disease has_symptom low-b-cell",
  ],
  [
    "one way in one disease, another in another",
    "Diagnosis",
    "Bleeding time is prolonged in gout, normal in lupus.",
    "bleeding-time detects prolonged-bleeding-time",
    "bleeding-time detects systemic-lupus-erythematosus negated",
    "gout has_symptom prolonged-bleeding-time",
  ],
  [
    "what is not in the list",
    "Look-alikes",
    "- **Gout.** Joint pain, no rash, fever.",
    "gout has_symptom fever",
    "gout has_symptom joint-pain",
    "gout has_symptom rash negated",
    "gout resembles wilson-disease",
  ],
  [
    "none of the list",
    "Look-alikes",
    "- **Gout.** No rash, fever or jaundice.",
    "gout has_symptom fever negated",
    "gout has_symptom jaundice negated",
    "gout has_symptom rash negated",
    "gout resembles wilson-disease",
  ],
  [
    "a test in front",
    "Diagnosis",
    "On CT, the liver is enlarged.",
    "ct-scan detects hepatomegaly",
    "wilson-disease has_symptom hepatomegaly",
  ],
  [
    "a test in front of what is there",
    "Diagnosis",
    "In the blood film there are schistocytes.",
    "peripheral-smear detects schistocyte",
    "wilson-disease has_symptom schistocyte",
  ],
  [
    "a result that points to something",
    "Diagnosis",
    "A positive Coombs test points to gout.",
    "gout has_symptom positive-coomb-test",
  ],
  [
    "what is as raised",
    "Diagnosis",
    "IL-10 is elevated, and so is ferritin.",
    "ferritin detects elevated-ferritin",
    "wilson-disease has_symptom elevated-ferritin",
    "wilson-disease has_symptom elevated-il-10",
  ],
  [
    "what is as absent",
    "Symptoms",
    "Fever is absent, as is jaundice.",
    "wilson-disease has_symptom fever negated",
    "wilson-disease has_symptom jaundice negated",
  ],
  [
    "two others told apart",
    "Diagnosis",
    "- **Colonoscopy.** It distinguishes sepsis from cancer.",
    "colonoscopy detects cancer",
    "colonoscopy detects sepsis",
  ],
  ["causes of a thing", "Diagnosis", "A liver biopsy excludes other causes of jaundice."],
  [
    "brought to light",
    "Diagnosis",
    "Neurological examination brings to light foot drop.",
    "neurological-examination detects foot-drop",
    "wilson-disease has_symptom foot-drop",
  ],
  [
    "cells by how they look",
    "Diagnosis",
    "Liver biopsy shows foamy macrophages.",
    "liver-biopsy detects foam-cell",
    "wilson-disease has_symptom foam-cell",
  ],
  ["cells that anybody has", "Diagnosis", "Liver biopsy shows normal macrophages."],
  [
    "low in the other",
    "Look-alikes",
    "- **Gout and lupus.** C1q is low in the latter.",
    "gout resembles wilson-disease",
    "systemic-lupus-erythematosus has_symptom low-c1q",
    "systemic-lupus-erythematosus resembles wilson-disease",
  ],
  ["no proof of a finding", "Diagnosis", "The ESR is insufficient for this."],
];

describe("what is told of results", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].toSorted()).toEqual(facts.toSorted());
  });
});
