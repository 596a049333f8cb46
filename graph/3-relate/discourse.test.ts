import { expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What points back, and a fact that shows what to. */
test.each([
  ["it", "Overview", "Hemolysis is harsh. It causes anemia.", "hemolysis leads_to anemia"],
  ["they", "Overview", "Zinc and trientine are old. They relieve tremor.", "trientine treats tremor"],
  ["both", "Overview", "Zinc and trientine are old. Both relieve tremor.", "zinc treats tremor"],
  ["the former", "Overview", "Zinc and trientine differ. The former relieves tremor.", "zinc treats tremor"],
  ["the latter", "Overview", "Zinc and trientine differ. The latter relieves tremor.", "trientine treats tremor"],
  ["the drug", "Overview", "Zinc is old. The drug relieves tremor.", "zinc treats tremor"],
  ["this drug in an entry", "Medicines", "- **Zinc.** This drug relieves tremor.", "zinc treats tremor"],
  ["the head of the entry", "Medicines", "- **Zinc.** Relieves tremor.", "zinc treats tremor"],
  ["the gene", "Causes", "1. **ATP7B.** Mutations of the gene cause jaundice.", "atp7b leads_to jaundice"],
  ["the disease", "Overview", "The disease causes tremor.", "wilson-disease has_symptom tremor"],
  [
    "this pathway",
    "Mechanism",
    "1. **Copper.** It activates the JAK-STAT pathway. This pathway sustains inflammation.",
    "jak-stat-pathway activates inflammation",
  ],
  ["patients", "Overview", "Patients develop tremor.", "wilson-disease has_symptom tremor"],
  [
    "it, before who is spoken of next",
    "Overview",
    "Heparin is old. Because it causes bleeding, nurses watch.",
    "heparin has_side_effect bleeding",
  ],
  ["may also do so", "Medicines", "Zinc relieves tremor. Heparin may also do so.", "heparin treats tremor uncertain"],
  ["does not", "Medicines", "Zinc relieves tremor; heparin does not.", "heparin treats tremor negated"],
  ["as does", "Medicines", "Zinc relieves tremor, as does heparin.", "heparin treats tremor"],
  ["so can", "Medicines", "Zinc can cause nausea, and so can heparin.", "heparin has_side_effect nausea"],
  ["as can, among causes", "Causes", "Smoking can provoke jaundice, as can alcohol.", "alcohol leads_to jaundice"],
  ["nor does", "Medicines", "Zinc does not relieve tremor, nor does heparin.", "heparin treats tremor negated"],
  ["may too", "Medicines", "Zinc relieves tremor; heparin may too.", "heparin treats tremor uncertain"],
  ["the same applies to", "Medicines", "Zinc relieves tremor. The same applies to heparin.", "heparin treats tremor"],
  [
    "do not in another",
    "Medicines",
    "Steroids help in gout, but they do not in jaundice.",
    "corticosteroid treats jaundice negated",
  ],
  ["a verb left out", "Medicines", "Tremor is treated with zinc, pain with heparin.", "heparin treats pain"],
  [
    "two verbs left out",
    "Medicines",
    "Tremor is treated with zinc, pain with heparin and fever with aspirin.",
    "aspirin treats fever",
  ],
  [
    "a verb of purpose left out",
    "Medicines",
    "Zinc is used to treat tremor, heparin to prevent stroke.",
    "heparin prevents stroke",
  ],
  ["people with another disease", "Overview", "People with gout develop jaundice.", "gout has_symptom jaundice"],
])("%s: %s: %s", (_, heading, body, fact) => {
  expect(claimsIn(heading, body).map(factOf)).toContain(fact);
});

test.each([
  ["the latter is not the former", "Zinc and trientine differ. The latter relieves tremor.", "zinc treats tremor"],
  ["another item has its own topic", "- **Zinc.** Old.\n- **Trientine.** It relieves tremor.", "zinc treats tremor"],
  ["what does not do so is not said to", "Zinc relieves tremor; heparin does not.", "heparin treats tremor"],
  ["a list is no verb left out", "Tremor comes with fever, pain with aspirin.", "aspirin treats pain"],
  ["nobody does so where nothing was said", "Zinc is old. Heparin may also do so.", "heparin treats tremor uncertain"],
  [
    "people with another disease do not have this one",
    "People with gout develop jaundice.",
    "wilson-disease has_symptom jaundice",
  ],
])("%s", (_, body, fact) => {
  expect(claimsIn("Medicines", body).map(factOf)).not.toContain(fact);
});
