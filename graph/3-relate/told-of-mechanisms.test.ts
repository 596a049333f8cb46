import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  ["picked out", "Causes", "It is inflammation that leads to fibrosis.", "inflammation leads_to fibrosis"],
  [
    "picked out against another",
    "Causes",
    "It is complement, not antibody, that destroys the platelets.",
    "complement leads_to platelet-destruction",
  ],
  [
    "what it is, and not picked out",
    "Causes",
    "It is an enzyme that leads to fibrosis.",
    "wilson-disease leads_to fibrosis",
  ],
  [
    "picked out by what",
    "Causes",
    "What drives the inflammation is interleukin-6.",
    "interleukin-6 activates inflammation",
  ],
  [
    "picked out by what, as a lack",
    "Causes",
    "What causes the bleeding is a lack of factor XI.",
    "lack-of-factor-xi leads_to bleeding",
  ],
  [
    "what comes with time",
    "Complications",
    "With time, cirrhosis and liver failure set in.",
    "wilson-disease leads_to cirrhosis",
    "wilson-disease leads_to liver-failure",
  ],
  [
    "what piles up and does more",
    "Causes",
    "Oxalate builds up and causes kidney stones.",
    "oxalate-accumulation leads_to kidney-stone",
  ],
  [
    "… though it is measured as well",
    "Causes",
    "Ammonia builds up and causes coma.",
    "ammonia-accumulation leads_to coma",
  ],
  [
    "what cells lack",
    "Causes",
    "Red cells lack the enzyme pyruvate kinase.",
    "wilson-disease caused_by lack-of-pyruvate-kinase",
  ],
  ["what people lack that is no part", "Causes", "Patients lack appetite."],
  [
    "what cannot come about",
    "Causes",
    "Because B cells cannot mature, antibody levels are low.",
    "impaired-b-cell-maturation leads_to hypogammaglobulinemia",
    "wilson-disease has_symptom hypogammaglobulinemia",
  ],
  [
    "what is not done",
    "Causes",
    "Debris is not cleared, and inflammation follows.",
    "impaired-debris-clearance leads_to inflammation",
  ],
  [
    "harm and what it brings",
    "Causes",
    "TNF damages the endothelium, causing vasculitis.",
    "tumor-necrosis-factor leads_to endothelium-damage",
    "endothelium-damage leads_to vasculitis",
  ],
  [
    "harm and its outcome",
    "What goes wrong",
    "Inflammation scars the bile ducts, and jaundice follows.",
    "inflammation leads_to bile-duct-scarring",
    "bile-duct-scarring leads_to jaundice",
  ],
  [
    "when it is lost",
    "What goes wrong",
    "**Loss of tolerance.** AIRE normally deletes T cells. When it is lost, autoreactive T cells survive.",
    "aire leads_to autoreactive-t-cell-survival",
  ],
  [
    "what fails, and two things with it",
    "Causes",
    "When clearance fails, copper builds up and platelets fall.",
    "impaired-clearance leads_to copper-accumulation",
    "impaired-clearance leads_to thrombocytopenia",
  ],
  [
    "what things are made to do",
    "Causes",
    "Histamine makes vessels leak, which leads to edema.",
    "histamine leads_to vascular-leakage",
    "vascular-leakage leads_to edema",
  ],
  [
    "what draws cells",
    "What goes wrong",
    "Eotaxin draws eosinophils into the lung.",
    "eotaxin activates eosinophil-recruitment",
  ],
  [
    "a lack at work",
    "What goes wrong",
    "C1q deficiency hinders the clearance of debris.",
    "c1q-deficiency inhibits clearance-of-debris",
  ],
  ["a mutation in some cell", "Causes", "Mutations of PIGA in a stem cell cause anemia.", "piga leads_to anemia"],
  [
    "genes that set people apart",
    "Causes",
    "People with HLA-B27 are at higher risk.",
    "wilson-disease caused_by hla-b27",
  ],
  ["a matter of another", "Causes", "Fatigue is largely a matter of anemia.", "anemia leads_to fatigue"],
  [
    "the loss with which it goes",
    "What goes wrong",
    "With the loss of B cells, antibody production ceases.",
    "loss-of-b-cell leads_to impaired-antibody-production",
  ],
  [
    "the causes of a sign",
    "Causes",
    "Anemia has several causes: blood loss and inflammation.",
    "blood-loss leads_to anemia",
    "inflammation leads_to anemia",
  ],
  [
    "the immune system at fault",
    "Causes",
    "The immune system attacks the thyroid.",
    "wilson-disease caused_by autoimmunity",
  ],
  ["the immune system at work", "Causes", "The immune system attacks infected cells."],
  [
    "what has bound its receptor",
    "What goes wrong",
    "Once interleukin-6 has bound its receptor, JAK1 passes the signal on through STAT3.",
  ],
  ["what evades is not at work", "What goes wrong", "Bacteria evade phagocytosis, which explains meningitis."],
  [
    "what runs unchecked",
    "What goes wrong",
    "Without hepcidin, iron absorption runs unchecked.",
    "hepcidin-deficiency activates iron-absorption",
  ],
  [
    "what a gene holds back",
    "What goes wrong",
    "Without CD55 and CD59 the alternative pathway runs unchecked.",
    "cd55 inhibits alternative-complement-pathway",
    "cd59 inhibits alternative-complement-pathway",
  ],
  [
    "what adds to it",
    "What goes wrong",
    "Complement encourages thrombosis; the lack of nitric oxide adds to it.",
    "complement leads_to thrombosis",
    "lack-of-nitric-oxide leads_to thrombosis",
  ],
];

describe("how it comes about", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
