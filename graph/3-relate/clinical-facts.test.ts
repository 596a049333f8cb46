import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** Signs, tests and treatments as articles tell of them, and all that is read from it. */
const rows: readonly (readonly [what: string, heading: string, body: string, ...facts: string[]])[] = [
  [
    "a list that runs on behind a place",
    "Overview",
    "Wilson disease causes swelling of the parotid glands, fever and a rash.",
    "wilson-disease has_symptom fever",
    "wilson-disease has_symptom rash",
    "wilson-disease has_symptom swelling-of-parotid-gland",
  ],
  [
    "a longer list that runs on behind a place",
    "Overview",
    "Wilson disease causes tremor, swelling of the parotid glands, fever and a rash.",
    "wilson-disease has_symptom fever",
    "wilson-disease has_symptom rash",
    "wilson-disease has_symptom swelling-of-parotid-gland",
    "wilson-disease has_symptom tremor",
  ],
  [
    "two findings of one place",
    "Symptoms",
    "Blood and protein in the urine are frequent.",
    "wilson-disease has_symptom blood-in-the-urine frequent",
    "wilson-disease has_symptom protein-in-the-urine frequent",
  ],
  [
    "two vaccines",
    "Prevention",
    "The influenza and pneumococcal vaccines prevent fever.",
    "influenza-vaccine prevents fever",
    "pneumococcal-vaccine prevents fever",
  ],
  [
    "the second of two",
    "Tests",
    "- **Brain MRI and ferritin** – the second picks up anemia.",
    "ferritin detects anemia",
    "wilson-disease has_symptom anemia",
  ],
  [
    "the latter with a verb like a noun",
    "Tests",
    "- **Brain MRI and liver biopsies** – the latter help to exclude gout.",
    "liver-biopsy rules_out gout",
  ],
  ["no sign", "Symptoms", "- Fever is not a feature of it.", "wilson-disease has_symptom fever negated"],
  ["not always", "Symptoms", "- Fever is not seen in every patient.", "wilson-disease has_symptom fever"],
  [
    "an organ that is as it should be",
    "Symptoms",
    "The spleen is not enlarged; an enlarged spleen should make one think of another disease.",
    "wilson-disease has_symptom splenomegaly negated",
  ],
  [
    "used when another fails",
    "Treatment",
    "- **Zinc** is used when penicillamine does not control tremor; it prevents fever.",
    "penicillamine treats tremor negated",
    "zinc prevents fever",
    "zinc treats tremor",
  ],
  [
    "an entry without a title",
    "Treatment",
    "- Penicillamine is taken daily. Fever and rash are common.",
    "penicillamine has_side_effect fever common",
    "penicillamine has_side_effect rash common",
  ],
  [
    "a complication that is treated",
    "Treatment",
    "- Zinc treats pulmonary fibrosis.\n\n## Complications\n\n- Pulmonary fibrosis is seen in adults.",
    "wilson-disease leads_to lung-fibrosis",
    "zinc treats lung-fibrosis",
  ],
  ["a disease among the signs", "Symptoms", "Uveitis is common.", "wilson-disease has_symptom uveitis common"],
  [
    "a past tense that is no participle",
    "Treatment",
    "- **Zinc.** It is cheap. Penicillamine, another old drug, failed in trials and did not improve tremor.",
    "penicillamine treats tremor negated",
  ],
  [
    "what is due before drugs are given",
    "Treatment",
    "A blood count is needed before zinc, azathioprine or penicillamine is given.",
    "azathioprine monitored_by complete-blood-count",
    "penicillamine monitored_by complete-blood-count",
    "zinc monitored_by complete-blood-count",
  ],
  [
    "what is checked in people on a drug",
    "Treatment",
    "Liver function tests are checked in people taking zinc. Patients on penicillamine need blood counts.",
    "penicillamine monitored_by complete-blood-count",
    "zinc monitored_by liver-function-test",
  ],
  ["given up", "Treatment", "Zinc was abandoned because of fever.", "zinc has_side_effect fever"],
  ["added when", "Treatment", "Zinc is added when fever persists.", "zinc treats fever"],
  ["an alternative", "Medicines", "- **Zinc.** An alternative to penicillamine for tremor.", "zinc treats tremor"],
  ["treated with", "Treatment", "Doctors treat tremor with propranolol.", "propranolol treats tremor"],
  [
    "a finding of a test",
    "Tests",
    "- **Brain MRI** – anemia is the typical finding.",
    "brain-mri detects anemia",
    "wilson-disease has_symptom anemia frequent",
  ],
  [
    "phases of treatment as purposes",
    "Treatment",
    "| Drug | Purpose |\n|---|---|\n| Zinc | Maintenance |\n| Penicillamine | Induction of remission in gout |",
    "penicillamine treats gout",
    "zinc treats wilson-disease",
  ],
  [
    "a short sentence that says what may be",
    "Treatment",
    "- Zinc may cure gout. It is cheap.",
    "zinc treats gout uncertain",
  ],
];

describe("signs, tests and treatments", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
