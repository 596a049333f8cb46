import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  ["the second of two verbs", "Overview", "Zinc can ease or cure tremor.", "zinc treats tremor"],
  [
    "a phrase that opens the sentence",
    "Mechanism",
    "In a minority of cases, the jaundice is caused by hemolysis.",
    "hemolysis leads_to jaundice occasional",
  ],
  [
    "a participle in brackets",
    "Overview",
    "Some have pallor (caused by anemia).",
    "wilson-disease has_symptom pallor",
    "anemia leads_to pallor",
  ],
  [
    "a participle that opens the sentence",
    "Overview",
    "Often caused by hemolysis, anemia can be harmless.",
    "hemolysis leads_to anemia frequent",
    "wilson-disease has_symptom anemia",
  ],
  ["what those do who are of some kind", "Overview", "Those who smoke develop pneumonia."],
  [
    "a form of the subject",
    "Overview",
    "Cerebral Wilson disease causes tremor.",
    "cerebral-wilson-disease has_symptom tremor",
    "cerebral-wilson-disease subtype_of wilson-disease",
  ],
  [
    "a description of the subject",
    "Overview",
    "Inherited Wilson disease causes tremor.",
    "wilson-disease has_symptom tremor",
  ],
  ["a form without a name", "Overview", "The milder type can be treated with zinc."],
  ["forms of a kind", "Overview", "Recessive forms of gout cause tremor."],
  [
    "a form among the symptoms",
    "Symptoms",
    "- **Cerebral Wilson disease.** Tremor is common.",
    "cerebral-wilson-disease has_symptom tremor common",
    "cerebral-wilson-disease subtype_of wilson-disease",
  ],
  ["an item that only lists", "Overview", "- Infections such as hepatitis"],
  ["what there is", "Overview", "There are several forms of gout."],
  ["people as such", "Overview", "All individuals with gout or psoriasis"],
  ["what goes on behind to", "Causes", "Exposure to solvents causes tremor.", "exposure-to-solvent leads_to tremor"],
  [
    "what goes on behind in",
    "Mechanism",
    "An early block in copper transport causes hemolysis.",
    "block-in-copper-transport leads_to hemolysis",
  ],
  [
    "a second thing behind and",
    "Mechanism",
    "Hemolysis causes growth of the nodes and marrow dysfunction.",
    "hemolysis leads_to growth-of-node",
  ],
  [
    "parts of the body that share a noun",
    "Overview",
    "Wilson disease causes bowel and bladder damage.",
    "wilson-disease leads_to bladder-damage",
    "wilson-disease leads_to bowel-damage",
  ],
  [
    "parts of the body that make one name",
    "Overview",
    "Blood and marrow smear tests detect gout.",
    "blood-and-marrow-smear-test detects gout",
  ],
  [
    "a gerund that shares the noun before",
    "Overview",
    "Tremor causes difficulty breathing or eating.",
    "tremor leads_to shortness-of-breath",
  ],
  ["a bare measure of harm", "Overview", "Gout has the greatest mortality."],
  ["what infects", "Overview", "Cowpox virus is present in Wilson disease."],
  [
    "examples of what says little",
    "Overview",
    "Wilson disease causes health problems such as tremor.",
    "wilson-disease has_symptom tremor",
  ],
  [
    "what a picture includes",
    "Overview",
    "The presentation of gout can include signs such as jaundice.",
    "gout has_symptom jaundice",
  ],
  ["a definition by includes", "Overview", "Gout includes rare disorders of the joints."],
  [
    "what happens when",
    "Overview",
    "Hemolysis causes anemia. This happens when fever rises.",
    "hemolysis leads_to anemia",
  ],
  [
    "a disease in which something occurs",
    "Overview",
    "Gout is a disease in which jaundice occurs.",
    "gout has_symptom jaundice",
  ],
  [
    "this, with a verb that might be a noun",
    "Mechanism",
    "Iron causes hemolysis. This results in anemia.",
    "hemolysis leads_to anemia",
  ],
  [
    "a second participle",
    "Mechanism",
    "Copper builds up, leading to destruction of cells and resulting in tremor.",
    "copper-accumulation leads_to destruction-of-cell",
    "copper-accumulation leads_to tremor",
  ],
  [
    "what people have along with something",
    "Overview",
    "Along with tremor, patients may have jaundice.",
    "wilson-disease has_symptom jaundice uncertain",
  ],
];

describe("what is named, and nothing cut off or glued on", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
