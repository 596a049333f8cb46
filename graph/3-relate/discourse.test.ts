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
  ["does as well", "Medicines", "Zinc relieves tremor, and heparin does as well.", "heparin treats tremor"],
  ["does the same", "Medicines", "- **Zinc.** Relieves tremor; heparin does the same.", "heparin treats tremor"],
  ["as must", "Medicines", "Zinc must be avoided in gout, as must heparin.", "heparin avoid_with gout"],
  ["another", "Causes", "Smoking is one cause; alcohol is another.", "alcohol leads_to wilson-disease"],
  ["others", "Causes", "Smoking is the main cause. Others are alcohol and stress.", "alcohol leads_to wilson-disease"],
  ["not but", "Causes", "It is caused not by smoking but by alcohol.", "alcohol leads_to wilson-disease"],
  ["not", "Causes", "It is due to ATP7B mutations, not to smoking.", "smoking leads_to wilson-disease negated"],
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
  ["what is denied before but", "Zinc relieves not tremor but pain.", "zinc treats tremor"],
  ["nobody does so where nothing was said", "Zinc is old. Heparin may also do so.", "heparin treats tremor uncertain"],
  [
    "people with another disease do not have this one",
    "People with gout develop jaundice.",
    "wilson-disease has_symptom jaundice",
  ],
])("%s", (_, body, fact) => {
  expect(claimsIn("Medicines", body).map(factOf)).not.toContain(fact);
});

/** What a list says together with the sentence above it. */
test.each([
  ["an open verb", "Medicines", "Side effects of zinc include:\n\n- nausea\n- fever", "zinc has_side_effect fever"],
  ["it", "Medicines", "Zinc is old. It can cause:\n\n- nausea\n- liver damage", "zinc has_side_effect nausea"],
  [
    "the following",
    "Causes",
    "It can be triggered by the following:\n\n- smoking\n- alcohol",
    "alcohol leads_to wilson-disease",
  ],
  [
    "any of",
    "Diagnosis",
    "An X-ray may show any of the following changes:\n\n- fibrosis",
    "x-ray detects fibrosis uncertain",
  ],
  [
    "several",
    "Causes",
    "Several things can increase the risk:\n\n- smoking\n- alcohol",
    "smoking leads_to wilson-disease",
  ],
  ["a condition", "Medicines", "Do not take zinc if you have:\n\n- asthma\n- gout", "zinc avoid_with gout"],
])("a list under a sentence: %s: %s: %s", (_, heading, body, fact) => {
  expect(claimsIn(heading, body).map(factOf)).toContain(fact);
});

test.each([
  [
    "a sentence that waits says nothing by itself",
    "Do not take zinc if you have:\n\n- asthma",
    "zinc avoid_with wilson-disease",
  ],
  ["a sentence that ends announces nothing", "Zinc can cause nausea.\n\n- fever", "zinc has_side_effect fever"],
  ["what to call for is no fact", "Call a doctor if zinc causes:\n\n- fever", "zinc has_side_effect fever"],
])("%s", (_, body, fact) => {
  expect(claimsIn("Medicines", body).map(factOf)).not.toContain(fact);
});
