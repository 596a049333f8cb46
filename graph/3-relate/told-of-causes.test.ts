import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  ["what piles up", "Causes", "Iron piles up in the heart, causing tremor.", "iron-accumulation leads_to tremor"],
  [
    "… and does it",
    "Causes",
    "Iron piles up in the heart and causes cramps.",
    "iron-accumulation leads_to muscle-cramp",
  ],
  [
    "… where it does it",
    "Causes",
    "Iron piles up in muscle, where it causes cramps.",
    "iron-accumulation leads_to muscle-cramp",
  ],
  [
    "… as was said before",
    "Causes",
    "Iron piles up in muscle. This causes cramps.",
    "iron-accumulation leads_to muscle-cramp",
  ],
  ["nothing that was told", "Causes", "The valley is small. This raises questions."],
  [
    "an accompanying result",
    "Causes",
    "PTEN inhibits mTOR, a kinase, with overgrowth as the outcome.",
    "pten inhibits mtor",
    "pten leads_to overgrowth",
  ],
  [
    "what lies behind",
    "Causes",
    "Behind the rash is an overproduction of interleukin-1.",
    "overproduction-of-interleukin-1 leads_to rash",
  ],
  [
    "genes that are counted",
    "Causes",
    "Changes in either of two genes, NPC1 and NPC2, are to blame.",
    "wilson-disease caused_by npc1",
    "wilson-disease caused_by npc2",
  ],
  [
    "genes in brackets",
    "Causes",
    "Mutations in any of two genes (JAK2 or CALR) cause the disease.",
    "wilson-disease caused_by jak2",
    "wilson-disease caused_by calr",
  ],
  ["a gene nearby", "Causes", "Variants near IL10 have been linked to the disease.", "wilson-disease caused_by il10"],
  ["a gene that is carried", "Causes", "Nine out of ten patients carry HLA-DQ2.", "wilson-disease caused_by hla-dq2"],
  ["… by them", "Causes", "HLA-DQ2 is carried by most patients.", "wilson-disease caused_by hla-dq2"],
  [
    "a share of the cases",
    "Causes",
    "Mutations in BMPR2 account for 70 percent of familial cases.",
    "wilson-disease caused_by bmpr2",
  ],
  ["the risk of it", "Causes", "Smoking raises the risk of the disease.", "smoking leads_to wilson-disease"],
  ["… by how much", "Causes", "Smoking raises the risk threefold.", "smoking leads_to wilson-disease"],
  [
    "what is only possible",
    "Causes",
    "Suspected triggers are infections.",
    "infection leads_to wilson-disease uncertain",
  ],
  [
    "a debated role",
    "Causes",
    "The role of oxidative stress is debated.",
    "wilson-disease caused_by oxidative-stress uncertain",
  ],
  [
    "a suggested role",
    "Causes",
    "A role for oxidative stress has been suggested.",
    "wilson-disease caused_by oxidative-stress uncertain",
  ],
  ["a role in something else", "Causes", "The role of oxidative stress in aging is debated."],
  [
    "what is assumed",
    "Causes",
    "An autoimmune reaction is assumed.",
    "wilson-disease caused_by autoimmunity uncertain",
  ],
  ["what starts it", "Causes", "Infections may start the disease.", "infection leads_to wilson-disease uncertain"],
  ["what is at fault", "Causes", "Poor diet can be at fault.", "poor-diet leads_to wilson-disease"],
  [
    "a link",
    "Causes",
    "A link between silica dust and the disease has been shown.",
    "silica-dust leads_to wilson-disease",
  ],
  ["what is linked", "Causes", "Silica dust has been linked with the disease.", "silica-dust leads_to wilson-disease"],
  [
    "what the head goes with",
    "Complications",
    "- **Portal hypertension** – linked to cirrhosis.",
    "wilson-disease leads_to portal-hypertension",
    "cirrhosis leads_to portal-hypertension",
  ],
  [
    "a reason of its own",
    "Symptoms",
    "- **Dark urine**, because bile turns into stones.",
    "wilson-disease has_symptom dark-urine",
  ],
  [
    "a verb behind an insertion",
    "Symptoms",
    "Rash is frequent, and tremor, which comes late, leads to falls.",
    "wilson-disease has_symptom rash frequent",
    "wilson-disease has_symptom tremor",
    "tremor leads_to fall",
  ],
  [
    "how cells die",
    "Causes",
    "The buildup of copper kills nerve cells.",
    "buildup-of-copper leads_to neurodegeneration",
  ],
  [
    "a cause that is not the only one",
    "Symptoms",
    "Tremor is not explained by cirrhosis alone.",
    "cirrhosis leads_to tremor",
  ],
  ["a cause that is none", "Symptoms", "Tremor is not explained by cirrhosis.", "cirrhosis leads_to tremor negated"],
  [
    "many times the risk",
    "Causes",
    "Variants of HLA-B27 raise the risk twenty-fold.",
    "wilson-disease caused_by hla-b27",
  ],
  [
    "harm behind to",
    "Symptoms",
    "Tremor is attributed to damage to the kidney.",
    "kidney-injury leads_to tremor",
    "wilson-disease has_symptom tremor",
  ],
];

describe("what brings it about", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
