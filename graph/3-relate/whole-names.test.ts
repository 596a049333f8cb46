import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "a noun shared by two forms",
    "Types",
    "- **Late-onset or atypical Wilson disease.** Ataxia may be the leading sign.",
    "late-onset-or-atypical-wilson-disease has_symptom ataxia uncertain",
    "late-onset-or-atypical-wilson-disease subtype_of wilson-disease",
  ],
  [
    "an adjective shared by two signs",
    "Symptoms",
    "- **Enlarged lymph nodes and spleen.** Common.",
    "wilson-disease has_symptom splenomegaly common",
    "wilson-disease has_symptom swollen-lymph-node common",
  ],
  [
    "a singular that ends as a plural",
    "Symptoms",
    "- **Diabetes.** It causes tremor.",
    "diabetes leads_to tremor",
    "wilson-disease has_symptom diabetes",
    "wilson-disease has_symptom tremor",
  ],
  ["a dose behind a name", "Medicines", "Ibuprofen 200 mg/kg is given for tremor.", "ibuprofen treats tremor"],
  [
    "a count of units behind a name",
    "Medicines",
    "Dalteparin 200 units/kg is given for tremor.",
    "dalteparin treats tremor",
  ],
  ["an answer", "FAQ", "**Is life expectancy reduced?** Yes, chiefly because of sepsis."],
  [
    "a noun shared by two examinations",
    "Diagnosis",
    "- **Motor and reflex examination.** Finds tremor.",
    "motor-and-reflex-examination detects tremor",
    "wilson-disease has_symptom tremor",
  ],
  [
    "a noun shared by two transfusions",
    "Procedures",
    "- **Red cell and platelet transfusions.** The latter prevent bleeding, the former relieve anemia.",
    "blood-transfusion treats anemia",
    "platelet-transfusion prevents bleeding",
  ],
  [
    "a place shared by two samples",
    "Diagnosis",
    "- **Skin smear and biopsy.** Show cysts.",
    "skin-biopsy detects cyst",
    "skin-smear detects cyst",
    "wilson-disease has_symptom cyst",
  ],
  [
    "no place that is shared",
    "Diagnosis",
    "- **Ferritin and biopsy.** Show cysts.",
    "biopsy detects cyst",
    "ferritin detects cyst",
    "wilson-disease has_symptom cyst",
  ],
  [
    "a technique shared by two machines",
    "Diagnosis",
    "- **MR or CT angiography.** Shows aneurysms.",
    "ct-angiography detects aneurysm",
    "mr-angiography detects aneurysm",
  ],
  [
    "antibodies of two classes",
    "Diagnosis",
    "- **ELISA.** Measures IgG and IgM anti-tubulin antibodies.",
    "elisa detects igg-anti-tubulin-antibody",
    "elisa detects igm-anti-tubulin-antibody",
  ],
  [
    "what is done as the name of a test",
    "Diagnosis",
    "- **Feeling the belly.** May reveal splenomegaly.",
    "focused-abdominal-examination detects splenomegaly uncertain",
    "wilson-disease has_symptom splenomegaly uncertain",
  ],
  [
    "what is done without anything to do it to",
    "Diagnosis",
    "- **Looking and listening.** Hypertension may be the first hint.",
  ],
  [
    "a gerund that says of what kind",
    "Procedures",
    "- **Feeding support.** Reduces aspiration.",
    "feeding-support prevents aspiration-pneumonia",
  ],
  [
    "a gerund that is done to something",
    "Daily life",
    "- **Avoiding smoking.** Prevents bronchitis.",
    "avoiding-smoking prevents bronchitis",
  ],
  [
    "a syndrome with a gerund",
    "Complications",
    "- **Shrinking lung syndrome.** It causes breathlessness.",
    "shrinking-lung-syndrome has_symptom shortness-of-breath",
    "wilson-disease leads_to shrinking-lung-syndrome",
  ],
  [
    "living with something",
    "Complications",
    "- **Anxiety.** Living with unpredictable attacks feeds it.",
    "living-with-unpredictable-attack leads_to anxiety",
    "wilson-disease leads_to anxiety",
  ],
  ["what suspicion rests on", "Diagnosis", "- **Suspicion rests on the history:** repeated fever and tremor."],
  ["aims that guide", "Treatment", "- **Three aims guide care:** to keep infections away, and to calm inflammation."],
  [
    "kinds of mutations",
    "Causes",
    "Nonsense, frameshift and large deletions wipe out one copy of HFE.",
    "frameshift-mutation inhibits hfe",
    "gene-deletion inhibits hfe",
    "nonsense-mutation inhibits hfe",
  ],
  ["a symbol with a slash", "Causes", "HFE activates the Arp2/3 complex.", "hfe activates arp2-3-complex"],
  ["a ratio with a slash", "Diagnosis", "- **Lavage.** The CD4/CD8 ratio is low."],
  [
    "levels of what is not said",
    "Diagnosis",
    "- **Antibody titers.** Rising titers point to fever.",
    "vaccine-antibody-titer detects fever",
  ],
  [
    "an activity that is that of the head",
    "Diagnosis",
    "- **Ceruloplasmin assay.** Activity is low.",
    "ceruloplasmin-assay detects low-ceruloplasmin-activity",
    "wilson-disease has_symptom low-ceruloplasmin-activity",
  ],
  [
    "flares of something else",
    "Medicines",
    "- **Colchicine.** Helps flares of pseudogout.",
    "colchicine treats pseudogout",
  ],
  [
    "a weak response",
    "Diagnosis",
    "- **Vaccine titers.** Unmask a weak response to polysaccharides.",
    "vaccine-antibody-titer detects weak-response-to-polysaccharide",
    "wilson-disease has_symptom weak-response-to-polysaccharide",
  ],
  [
    "a test for one antibody",
    "Medicines",
    "- **Zinc.** AAV9 antibody testing is needed beforehand.",
    "zinc monitored_by aav9-antibody-testing",
  ],
  [
    "monitoring of something",
    "Medicines",
    "- **Zinc.** CBC monitoring is needed.",
    "zinc monitored_by complete-blood-count",
  ],
  [
    "what is avoided",
    "Prevention",
    "- **Food.** Strict avoidance of nuts prevents anaphylaxis.",
    "strict-avoidance-of-nut prevents anaphylaxis",
  ],
  [
    "a necrosis of one bone",
    "Medicines",
    "- **Zinc.** Osteonecrosis of the jaw is a rare hazard.",
    "zinc has_side_effect osteonecrosis-of-the-jaw rare",
  ],
  ["companion diseases", "Complications", "- **Companion diseases.** They come late."],
  [
    "a marker",
    "Diagnosis",
    "- **Neurofilament.** A marker of nerve damage, raised in infants.",
    "neurofilament detects nerve-damage",
  ],
  ["a limit", "Diagnosis", "- **Ferritin.** A level above 10,000 µg/L suggests anemia.", "ferritin detects anemia"],
  ["what is found anywhere", "Diagnosis", "- **Bone scan.** Reveals fractures anywhere.", "bone-scan detects fracture"],
  [
    "fat in the place of an organ",
    "Causes",
    "Fatty replacement of the pancreas causes diarrhea.",
    "fatty-replacement-of-pancreas leads_to diarrhea",
  ],
  ["where a cell comes from", "Complications", "Lymphoma is of B-cell origin and often driven by EBV infection."],
  ["a verb taken for a noun", "Causes", "Toxins that disable HFE release the brake."],
];

describe("a name is all of what is named", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
