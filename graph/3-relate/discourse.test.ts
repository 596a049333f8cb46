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
  ["people with another disease", "Overview", "People with gout develop jaundice.", "gout has_symptom jaundice"],
])("%s: %s: %s", (_, heading, body, fact) => {
  expect(claimsIn(heading, body).map(factOf)).toContain(fact);
});

test.each([
  ["the latter is not the former", "Zinc and trientine differ. The latter relieves tremor.", "zinc treats tremor"],
  ["another item has its own topic", "- **Zinc.** Old.\n- **Trientine.** It relieves tremor.", "zinc treats tremor"],
  [
    "people with another disease do not have this one",
    "People with gout develop jaundice.",
    "wilson-disease has_symptom jaundice",
  ],
])("%s", (_, body, fact) => {
  expect(claimsIn("Medicines", body).map(factOf)).not.toContain(fact);
});
