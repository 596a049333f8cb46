import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence might be misread for, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  ["a gene and its product", "Mechanism", "ATP7B encodes a copper pump."],
  ["what a molecule binds to", "Mechanism", "Hepcidin binds to ferroportin."],
  ["what a drug binds to", "Medicines", "- **Zinc.** Binds to copper.", "zinc inhibits copper"],
  [
    "what a drug is given for",
    "Medicines",
    "- **Zinc.** It eases tremor that persists at night.",
    "zinc treats tremor",
  ],
  [
    "what others cannot find",
    "Tests",
    "- **Brain MRI.** Finds cysts that other scans miss.",
    "brain-mri detects cyst",
    "wilson-disease has_symptom cyst",
  ],
  ["where something else is", "Overview", "Wilson disease is frequent where malaria has been widespread."],
  [
    "some of those who are ill",
    "Medicines",
    "- **Dialysis.** Needed by a man whose kidney failure does not improve.",
    "dialysis treats wilson-disease",
  ],
  [
    "a reason to come",
    "Symptoms",
    "- **Nosebleeds and jaundice** – often the reason for the first visit.",
    "wilson-disease has_symptom jaundice frequent",
    "wilson-disease has_symptom nosebleed frequent",
  ],
  ["a pathway at work", "Causes", "- **Interleukin-6.** Comes from the liver."],
  ["what is caught", "Causes", "- **Infections.** Known since 1950.", "infection leads_to wilson-disease"],
  [
    "the former and the latter",
    "Tests",
    "- **Ferritin and copper level** – the former is used to exclude gout, the latter to exclude hemochromatosis.",
    "copper-level rules_out hemochromatosis",
    "ferritin rules_out gout",
  ],
  [
    "the one and the other",
    "Tests",
    "- **Ferritin and copper level** – the one shows anemia, the other confirms gout.",
    "copper-level detects gout",
    "ferritin detects anemia",
    "wilson-disease has_symptom anemia",
  ],
  ["another number of the same letters", "Tests", "- **Serum creatinine and eGFR**: measured yearly."],
  ["how a sample is taken", "Tests", "- **Fasting glucose.** Taken in the morning."],
  [
    "in what something is measured",
    "Tests",
    "- **Copper protein.** Copper protein, which is measured in platelets, is absent or reduced.",
    "copper-protein detects absent-copper-protein",
    "wilson-disease has_symptom absent-copper-protein",
  ],
  [
    "another illness",
    "Types",
    "- **Secondary gout**: accompanies another illness, above all psoriasis.",
    "gout subtype_of wilson-disease",
    "psoriasis leads_to gout",
  ],
  ["what comes of it", "Overview", "Zinc prevents flares of the rash.", "zinc prevents rash"],
  [
    "a test for something",
    "Medicines",
    "- **Zinc.** Testing for copper is advised before the first dose.",
    "zinc monitored_by testing-for-copper",
  ],
  ["most of them", "Treatment", "Most attacks stop by themselves. Nothing corrects the anemia."],
  ["how a meal is", "Lifestyle", "- **Lower-fat, low-salt meals**: can ease tremor."],
  ["two phrases without a comma", "Medicines", "- **Zinc.** After many infusions iron overload develops."],
  [
    "for which reason",
    "Medicines",
    "- **Zinc.** It can cause tremor, for which reason ferritin is checked.",
    "zinc has_side_effect tremor",
  ],
  [
    "what one sees",
    "Symptoms",
    "- **Fever** – often the first abnormal finding.",
    "wilson-disease has_symptom fever frequent",
  ],
  [
    "parts that share a scan",
    "Tests",
    "- **MRI of the brain and spinal cord**: shows cysts.",
    "brain-mri detects cyst",
    "wilson-disease has_symptom cyst",
  ],
  [
    "kinds and not consequences",
    "Complications",
    "- **Bone disease** – osteoporosis often develops.",
    "wilson-disease leads_to bone-disease",
    "wilson-disease leads_to osteoporosis frequent",
  ],
  [
    "risk factors",
    "Causes",
    "- **Smoking and obesity.** Smoking is the strongest risk factor.",
    "smoking leads_to wilson-disease",
  ],
  ["what is becoming", "Overview", "Gout is a disease in which bits of the gut become inflamed."],
  ["to light", "Overview", "Heavy periods and surgery bring the anemia to light."],
  ["on what it depends", "Treatment", "What is done depends on the response to zinc."],
  ["many report it after", "Overview", "Many report a rash after sun exposure.", "wilson-disease has_symptom rash"],
  [
    "whose features",
    "Types",
    "Still disease, whose main features are fever and rash, overlaps with gout.",
    "still-disease has_symptom fever",
    "still-disease has_symptom rash",
    "still-disease resembles gout",
  ],
  [
    "a marker",
    "Tests",
    "- **Ferritin and bilirubin**: all are markers of hemolysis.",
    "bilirubin detects hemolysis",
    "ferritin detects hemolysis",
  ],
  [
    "other explanations",
    "Tests",
    "The copper is high, vaccine responses are poor and other explanations have been excluded.",
    "wilson-disease has_symptom raised-copper",
  ],
  [
    "another drug",
    "Medicines",
    "- **Infliximab.** Etanercept, another TNF inhibitor, failed in trials and did not ease tremor.",
    "etanercept subtype_of tnf-inhibitor",
    "etanercept treats tremor negated",
  ],
  ["a drug beside", "Medicines", "- **Zinc.** Is given before a calcineurin inhibitor is started."],
  ["not always", "Overview", "Gout does not always cause fever.", "gout has_symptom fever uncertain hallmark"],
  [
    "too weak to do it",
    "Tests",
    "- **Ferritin.** It is too unreliable to confirm Wilson disease.",
    "ferritin detects wilson-disease negated",
  ],
  ["a sign of something else", "Symptoms", "An enlarged spleen should make the doctor think of another disease."],
  [
    "what is absent",
    "Symptoms",
    "The hands itch, but fever is absent.",
    "wilson-disease has_symptom fever negated",
    "wilson-disease has_symptom itchy-hand",
  ],
  ["as something else", "Symptoms", "In some they are treated as irritable."],
  ["together with", "Overview", "Gout may occur together with sickle cell disease."],
  [
    "this one",
    "Causes",
    "- **Benzene** – long exposure to this liquid harms the marrow.",
    "benzene leads_to marrow-damage",
  ],
  [
    "a sample of one",
    "Tests",
    "- **Kidney or skin biopsy** – a kidney sample confirms gout.",
    "kidney-biopsy detects gout",
  ],
  ["a variant of genes", "Types", "- **Secondary gout**: faulty genes cause it.", "gout subtype_of wilson-disease"],
  [
    "which part",
    "Complications",
    "Loss of the last stretch of bowel causes diarrhea.",
    "loss-of-last-stretch-of-bowel leads_to diarrhea",
  ],
];

describe("what is said, strictly", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
