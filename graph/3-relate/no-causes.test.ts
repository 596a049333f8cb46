import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "what comes first",
    "Complications",
    "Arthritis comes first, followed by vasculitis.",
    "wilson-disease leads_to arthritis",
    "wilson-disease leads_to vasculitis",
  ],
  [
    "what comes of what is not ranked",
    "Complications",
    "Hepatitis is followed by cirrhosis.",
    "hepatitis leads_to cirrhosis",
    "wilson-disease leads_to hepatitis",
  ],
  [
    "each sign of its own",
    "Symptoms",
    "Pallor, bleeding and infections reflect anemia, thrombocytopenia and neutropenia.",
    "anemia leads_to pallor",
    "neutropenia leads_to infection",
    "thrombocytopenia leads_to bleeding",
    "wilson-disease has_symptom anemia",
    "wilson-disease has_symptom bleeding",
    "wilson-disease has_symptom infection",
    "wilson-disease has_symptom neutropenia",
    "wilson-disease has_symptom pallor",
    "wilson-disease has_symptom thrombocytopenia",
  ],
  [
    "two signs of one",
    "Symptoms",
    "- **Pallor and fatigue.** Both reflect anemia, either from blood loss or from hemolysis.",
    "anemia leads_to fatigue",
    "anemia leads_to pallor",
    "wilson-disease has_symptom anemia",
    "wilson-disease has_symptom fatigue",
    "wilson-disease has_symptom pallor",
  ],
  [
    "what is there together",
    "Symptoms",
    "Tremor combined with jaundice is typical.",
    "wilson-disease has_symptom jaundice",
    "wilson-disease has_symptom tremor",
    "wilson-disease has_symptom tremor frequent",
  ],
  [
    "a character of its own",
    "Symptoms",
    "Tremor and jaundice give it a character of its own.",
    "wilson-disease has_symptom jaundice",
    "wilson-disease has_symptom tremor",
  ],
  [
    "who notices it",
    "Symptoms",
    "- **Salty skin.** Parents notice it when kissing the baby.",
    "wilson-disease has_symptom salty-skin",
  ],
  [
    "what escapes a test",
    "Diagnosis",
    "Sequencing finds variants of HFE; large deletions may escape it.",
    "sequencing detects hfe",
  ],
  ["cells that hardly develop", "Overview", "Wilson disease is an illness in which B cells hardly develop."],
  ["cells that are there", "Look-alikes", "B cells are present in gout."],
  ["signs that are small", "Symptoms", "- **Strokes.** They are small.", "wilson-disease has_symptom stroke"],
  ["a bare comparative", "Symptoms", "Features usually become plainer with age."],
  [
    "a bare adjective",
    "Symptoms",
    "- **Tremor.** Common, and apt to worsen.",
    "wilson-disease has_symptom tremor common",
  ],
  ["what is measured in", "Treatment", "- **Liver transplantation.** Recommended when the tumor measures 50 mm."],
  ["few that explain", "Causes", "Few germs explain these infections."],
  ["what is left low", "Causes", "A defect of HFE leaves hepcidin low.", "hfe leads_to low-hepcidin"],
  ["iron that is not given", "Causes", "Iron inside the cell produces free radicals."],
  ["fluid that is not given", "Symptoms", "In severe attacks, fluid lost into the belly may lead to shock."],
  [
    "iron that is given",
    "Medicines",
    "- **Iron.** Can cause constipation.",
    "iron-therapy has_side_effect constipation",
  ],
  ["a state that has no name", "Causes", "Junctions stay immature, which contributes to muscle weakness."],
  [
    "what is not known",
    "Types",
    "- **Secondary form.** No inherited defect is known; infections bring it about.",
    "infection leads_to secondary-form",
    "secondary-form has_symptom infection",
    "secondary-form subtype_of wilson-disease",
  ],
  ["what is removed from where", "Causes", "It removes a protein called HFE from the ribosome."],
  [
    "remarks on a look-alike",
    "Look-alikes",
    "| Condition | Remarks |\n|---|---|\n| Ewing sarcoma | Bone pain |",
    "ewing-sarcoma has_symptom bone-pain",
    "ewing-sarcoma resembles wilson-disease",
  ],
  [
    "a list of look-alikes",
    "Look-alikes",
    "- **Lymphoma.** Enlarged nodes. Lung cancer.",
    "lymphoma has_symptom swollen-lymph-node",
    "lymphoma resembles wilson-disease",
  ],
  [
    "a class between two drugs",
    "Medicines",
    "Tacrolimus, a calcineurin inhibitor, and zinc ease tremor.",
    "tacrolimus treats tremor",
    "zinc treats tremor",
  ],
  [
    "a problem of another drug",
    "Medicines",
    "- **Zinc.** Kidney injury is a known problem of tacrolimus.",
    "tacrolimus has_side_effect kidney-injury",
  ],
  ["what is to be seen at once", "When to see a doctor", "Severe belly pain or fainting should also be seen at once."],
  ["what may swell", "When to see a doctor", "- The ankles swell."],
  ["the digestive tract", "Complications", "- **The digestive tract.** Blocked ducts destroy the pancreas."],
  ["what is normal", "Symptoms", "- **Normal feeling.** It is kept."],
  [
    "a way that would bring it on",
    "Medicines",
    "- **Zinc.** It does not suppress the immune system in a way that invites infections.",
    "zinc inhibits immune-system negated",
  ],
  [
    "a name that only says what is measured",
    "Diagnosis",
    "- **Transferrin saturation.** The best first test.",
    "transferrin-saturation detects wilson-disease",
  ],
  [
    "a germ that is looked for",
    "Diagnosis",
    "- **HPV test.** Done every year.",
    "hpv-test detects human-papillomavirus",
  ],
  ["who is told", "Treatment", "- **Genetic counseling.** Helps couples in affected families."],
];

describe("what brings nothing about", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
