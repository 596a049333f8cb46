import { describe, expect, test } from "vitest";
import { factsBy } from "../test/facts-in";

/** What a rule reads below a heading, in an article about Wilson disease; a row without facts is a near miss. */
type Row = readonly [heading: string, body: string, ...facts: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  "verb-frame": [
    ["Symptoms", "Jaundice suggests autoimmune hepatitis.", "autoimmune-hepatitis has_symptom jaundice"],
    [
      "Symptoms",
      "Jaundice should prompt an evaluation for autoimmune hepatitis.",
      "autoimmune-hepatitis has_symptom jaundice",
    ],
    [
      "Overview",
      "Manifestations range from fever to tremor or coma.",
      "wilson-disease has_symptom fever",
      "wilson-disease has_symptom tremor",
      "wilson-disease leads_to coma",
    ],
    ["Medicines", "The dose ranges from 5 to 20 mg."],
    [
      "Diagnosis",
      "- **Physical examination.** The legs are inspected for edema.",
      "physical-examination detects edema",
    ],
    [
      "Diagnosis",
      "- **Physical examination.** The doctor feels the neck for a goiter.",
      "physical-examination detects goiter",
    ],
    [
      "Diagnosis",
      "- **Skin inspection.** Brings nodules to light.",
      "mouth-and-skin-inspection detects nodule",
      "wilson-disease has_symptom nodule",
    ],
    [
      "Diagnosis",
      "- **MRI or CT scan.** Either one shows cysts.",
      "mri detects cyst",
      "ct-scan detects cyst",
      "wilson-disease has_symptom cyst",
    ],
    [
      "Diagnosis",
      "- **Arm test.** Holding the arms out for a minute brings out tremor.",
      "arm-test detects tremor",
      "wilson-disease has_symptom tremor",
    ],
    ["Diagnosis", "A liver biopsy reveals balloon cells.", "liver-biopsy detects balloon-cell"],
    ["Diagnosis", "The liver biopsy reveals red cells."],
    ["Diagnosis", "- **ATP7B gene testing.** It identifies the two variants."],
    ["Diagnosis", "ATP7B sequencing finds the mutation in most families.", "atp7b-sequencing detects atp7b"],
    ["Diagnosis", "- **Ferritin.** It misses many cases."],
    ["Diagnosis", "- **Ferritin.** It misses small tumors.", "ferritin detects cancer negated"],
    [
      "Diagnosis",
      "- **Ferritin.** A low catalase activity settles the diagnosis.",
      "ferritin detects wilson-disease",
      "ferritin detects low-catalase-activity",
    ],
    [
      "Diagnosis",
      "- **Blood count.** A normal eosinophil count does not exclude gout.",
      "complete-blood-count rules_out gout negated",
    ],
    ["Diagnosis", "A normal eosinophil count does not exclude gout.", "eosinophil-count rules_out gout negated"],
    ["Diagnosis", "Catalase activity is measured to rule out gout.", "catalase-activity rules_out gout"],
    ["Diagnosis", "Physical activity is assessed to rule out gout."],
    [
      "Diagnosis",
      "- **Chest X-ray.** It may be normal, or show nodules.",
      "chest-x-ray detects nodule uncertain",
      "wilson-disease has_symptom nodule uncertain",
    ],
    ["Diagnosis", "The skin is inspected for edema."],
  ],
  "noun-cue": [
    [
      "Diagnosis",
      "Thyroid function tests – a goiter is an early sign of gout.",
      "gout has_symptom goiter",
      "thyroid-function-test detects goiter",
    ],
    [
      "Diagnosis",
      "- **Urine test.** Proteinuria is the earliest clue to lupus.",
      "systemic-lupus-erythematosus has_symptom protein-in-the-urine",
      "urinalysis detects protein-in-the-urine",
      "urinalysis detects systemic-lupus-erythematosus",
    ],
    [
      "Diagnosis",
      "- **Ultrasound.** A thick wall is an early sign of gout.",
      "gout has_symptom thick-wall",
      "ultrasound detects thick-wall",
    ],
    ["Diagnosis", "- **Ultrasound.** Cysts are no sign of gout.", "gout has_symptom cyst negated"],
    [
      "Diagnosis",
      "- **Cytogenetics.** Trisomy 8 is the commonest change.",
      "bone-marrow-cytogenetic detects trisomy-8",
    ],
    ["Diagnosis", "- **Cytogenetics.** Trisomy 8 is a change."],
  ],
  "test-name": [
    ["Diagnosis", "Genetic testing for hemophilia is optional.", "genetic-testing detects hemophilia"],
    ["Diagnosis", "A blood test for gout is available.", "blood-test detects gout"],
    ["Diagnosis", "An MRI for children is hard."],
  ],
  "told-whether": [
    ["Diagnosis", "An ultrasound shows how far the spleen is enlarged.", "ultrasound detects splenomegaly"],
    ["Diagnosis", "- **Symptom diary.** It shows how often seizures occur.", "symptom-diary detects seizure"],
    ["Diagnosis", "- **Symptom diary.** It shows how often tablets are taken."],
  ],
  "mistaken-for": [
    ["Look-alikes", "People often receive a wrong diagnosis of gout.", "gout resembles wilson-disease"],
    ["Look-alikes", "The list of mimics includes gout.", "gout resembles wilson-disease"],
    ["Look-alikes", "People receive a diagnosis of gout."],
  ],
  requirement: [
    ["Diagnosis", "- **Liver biopsy.** It settles the matter.", "liver-biopsy detects wilson-disease"],
    ["Diagnosis", "- **Liver biopsy.** It settles the nerves."],
    ["Working it up", "Doctors rely on a liver biopsy.", "liver-biopsy detects wilson-disease"],
    ["Getting to the bottom of it", "Doctors rely on a liver biopsy.", "liver-biopsy detects wilson-disease"],
    ["How it works", "Doctors rely on a liver biopsy."],
    ["Diagnosis", "Doctors go by the Leipzig criteria.", "leipzig-criterion detects wilson-disease"],
    [
      "Diagnosis",
      "Suspicion rests on the family history.",
      "medication-and-family-history-review detects wilson-disease",
    ],
    ["Diagnosis", "Doctors rely on diagnostic criteria."],
  ],
  "normal-test": [
    ["Diagnosis", "- **Platelet count.** Normal in Wilson disease."],
    ["Diagnosis", "- **Platelet count.** Normal in gout.", "platelet-count detects gout negated"],
  ],
  "bodily-change": [
    ["Diagnosis", "- **Ultrasound.** The spleen is not enlarged.", "wilson-disease has_symptom splenomegaly negated"],
  ],
  deviation: [["Diagnosis", "- **CRP.** It is not raised.", "wilson-disease has_symptom elevated-crp negated"]],
};

const cases = Object.entries(rows).flatMap(([rule, all]) =>
  all.map(([heading, body, ...facts]) => ({ rule, heading, body, facts })),
);

describe("what tests find, and do not", () => {
  test.each(cases)("$rule: $body", ({ rule, heading, body, facts }) => {
    expect(factsBy(rule, heading, body).toSorted()).toEqual(facts.toSorted());
  });
});
