import { describe, expect, test } from "vitest";
import { factsBy } from "../test/facts-in";

/** What a rule reads below a heading, in an article about Wilson disease; a row without facts is a near miss. */
type Row = readonly [heading: string, body: string, ...facts: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  occurrence: [
    [
      "Diagnosis",
      "- **Blood count.** Anemia is classic.",
      "complete-blood-count detects anemia",
      "wilson-disease has_symptom anemia",
    ],
    [
      "Diagnosis",
      "- **Blood count.** Advised, because anemia may occur.",
      "complete-blood-count detects anemia uncertain",
    ],
    ["Diagnosis", "- **Blood count.** Anemia is absent."],
    ["Diagnosis", "- **Blood count.** Not needed when anemia is typical."],
  ],
  "bare-finding": [
    [
      "Diagnosis",
      "- **Blood count.** Anemia.",
      "complete-blood-count detects anemia",
      "wilson-disease has_symptom anemia",
    ],
  ],
  "verb-frame": [
    ["Diagnosis", "Ferritin is measured in adults in order to exclude anemia.", "ferritin rules_out anemia"],
    ["Diagnosis", "A liver biopsy is taken if fever persists, to detect cirrhosis.", "liver-biopsy detects cirrhosis"],
    ["Diagnosis", "Ferritin is measured so as not to miss cancer.", "ferritin detects cancer"],
    ["Diagnosis", "Ferritin misses anemia.", "ferritin detects anemia negated"],
    ["Diagnosis", "Doctors may order a blood count to check for anemia.", "complete-blood-count detects anemia"],
    [
      "Diagnosis",
      "- **Ferritin.** A normal result does not always rule out anemia.",
      "ferritin rules_out anemia negated",
    ],
    ["Diagnosis", "- **Ferritin.** Needed to keep an eye on anemia.", "ferritin detects anemia"],
    ["Diagnosis", "- **Liver biopsy.** It supports the diagnosis.", "liver-biopsy detects wilson-disease"],
    ["Diagnosis", "The low level supports the diagnosis."],
    ["Diagnosis", "- **Liver biopsy.** If it is normal, a CT scan looks for cancer.", "ct-scan detects cancer"],
    [
      "Diagnosis",
      "- **Liver biopsy.** A negative biopsy does not exclude cirrhosis.",
      "liver-biopsy rules_out cirrhosis negated",
    ],
  ],
  "bodily-change": [
    [
      "Diagnosis",
      "- **Ultrasound.** The spleen is enlarged.",
      "ultrasound detects splenomegaly",
      "wilson-disease has_symptom splenomegaly",
    ],
    ["Diagnosis", "- **Ultrasound.** Done when the spleen is enlarged."],
  ],
  "look-alike": [
    ["Look-alikes", "Jaundice also occurs in gout and in lupus.", "gout resembles wilson-disease"],
    ["Look-alikes", "Jaundice does not occur in gout."],
  ],
  monitoring: [
    [
      "Management",
      "Cyclosporine is effective. Creatinine and potassium are obtained every 4 weeks.",
      "cyclosporine monitored_by creatinine",
      "cyclosporine monitored_by potassium-level",
    ],
    ["Management", "Creatinine and potassium are obtained every 4 weeks."],
    [
      "Medicines",
      "- **Zinc.** Neutrophils and hearing are checked.",
      "zinc monitored_by hearing-test",
      "zinc monitored_by neutrophil-count",
    ],
    ["Medicines", "- **Zinc.** The blood count needs watching.", "zinc monitored_by complete-blood-count"],
    [
      "Medicines",
      "Blood pressure should be checked while on prednisone.",
      "prednisone monitored_by blood-pressure-measurement",
    ],
    ["Medicines", "- **Zinc.** The skin needs watching."],
  ],
  "safety-check": [
    [
      "Medicines",
      "- **Zinc.** Blood pressure serves to adjust the dose.",
      "zinc monitored_by blood-pressure-measurement",
    ],
    ["Medicines", "- **Zinc.** The first dose is given under ECG control.", "zinc monitored_by electrocardiogram"],
    ["Medicines", "- **Zinc.** It is given under the tongue."],
    [
      "Management",
      "Cyclosporine is effective. Screening with a chest X-ray is obligatory before the first dose.",
      "cyclosporine monitored_by chest-x-ray",
    ],
  ],
  deviation: [
    [
      "Diagnosis",
      "- **TSH.** Suppressed.",
      "thyroid-function-test detects low-tsh",
      "wilson-disease has_symptom low-tsh",
    ],
    ["Diagnosis", "- **TSH.** Measured in most patients."],
  ],
  "sign-told": [
    [
      "Symptoms",
      "Skin: erythema nodosum and uveitis.",
      "wilson-disease has_symptom erythema-nodosum",
      "wilson-disease has_symptom uveitis",
    ],
    [
      "Look-alikes",
      "- **Autoimmune hepatitis.** Jaundice begins early in life.",
      "autoimmune-hepatitis has_symptom jaundice",
    ],
    ["Look-alikes", "- **Autoimmune hepatitis.** Jaundice points to Wilson disease."],
    ["Look-alikes", "- **Autoimmune hepatitis.** It follows jaundice."],
  ],
};

const cases = Object.entries(rows).flatMap(([rule, all]) =>
  all.map(([heading, body, ...facts]) => ({ rule, heading, body, facts })),
);

describe("what is told of tests and look-alikes", () => {
  test.each(cases)("$rule: $body", ({ rule, heading, body, facts }) => {
    expect(factsBy(rule, heading, body).toSorted()).toEqual(facts.toSorted());
  });
});
