import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "signs that say what people do",
    "Symptoms",
    "Symptoms include:\n\n- losing weight without trying to\n- tiring easily",
    "wilson-disease has_symptom fatigue",
    "wilson-disease has_symptom weight-loss",
  ],
  [
    "trouble with something",
    "Symptoms",
    "Symptoms include:\n\n- problems with chewing (tremor)\n- problems getting pregnant",
    "wilson-disease has_symptom infertility",
    "wilson-disease has_symptom tremor",
  ],
  [
    "what is called by its name",
    "Symptoms",
    "Symptoms include:\n\n- a sore, burning feeling called tremor",
    "wilson-disease has_symptom tremor",
  ],
  [
    "kinds by their examples",
    "Complications",
    "- some types of cancer, such as lymphoma and liver cancer",
    "wilson-disease leads_to liver-cancer",
    "wilson-disease leads_to lymphoma",
  ],
  ["you", "Symptoms", "You may feel dizzy when you stand up.", "wilson-disease has_symptom dizziness uncertain"],
  [
    "a form by its grade",
    "Types",
    "- **Wilson disease major.** Tremor is common.",
    "wilson-disease-major has_symptom tremor common",
    "wilson-disease-major subtype_of wilson-disease",
  ],
  [
    "a form by its number",
    "Types",
    "In type 2 Wilson disease, tremor is common.",
    "type-2-wilson-disease has_symptom tremor common",
    "type-2-wilson-disease subtype_of wilson-disease",
  ],
  [
    "a form by the place it opens with",
    "Types",
    "In neurological Wilson disease, tremor is common.",
    "neurological-wilson-disease has_symptom tremor common",
    "neurological-wilson-disease subtype_of wilson-disease",
  ],
  [
    "no form, but a time",
    "Types",
    "In untreated Wilson disease, tremor is common.",
    "wilson-disease has_symptom tremor common",
  ],
  [
    "what is rightly denied",
    "Questions",
    "1. **Is Wilson disease a form of cancer?** No, it is not.",
    "wilson-disease subtype_of cancer negated",
  ],
  ["what is left open", "Questions", "1. **Is Wilson disease a form of cancer?** Doctors are often asked this."],
  [
    "a measure low and another high",
    "Symptoms",
    "Sodium is low while bilirubin is raised.",
    "wilson-disease has_symptom elevated-bilirubin",
    "wilson-disease has_symptom low-sodium",
  ],
  [
    "results that the sentence opens with",
    "Overview",
    "Anemia and jaundice are the result.",
    "wilson-disease has_symptom anemia",
    "wilson-disease has_symptom jaundice",
  ],
  [
    "what is missed",
    "Symptoms",
    "1. **Mood:** depression is frequently overlooked.",
    "wilson-disease has_symptom depression frequent",
  ],
  [
    "no more than one sign",
    "Symptoms",
    "Adults may show nothing but tremor.",
    "wilson-disease has_symptom tremor uncertain",
  ],
  [
    "when a sign appears",
    "Overview",
    "Tremor and jaundice appear in the teens.",
    "wilson-disease has_symptom jaundice",
    "wilson-disease has_symptom tremor",
  ],
  [
    "what people do",
    "Symptoms",
    "1. **Weight:** a few patients gain weight instead.",
    "wilson-disease has_symptom weight-gain occasional",
  ],
  [
    "a disease named like a sign",
    "Other conditions",
    "Boys with X-linked neutropenia have fever.",
    "x-linked-neutropenia has_symptom fever",
    "x-linked-neutropenia resembles wilson-disease",
  ],
  ["what readers may have", "Symptoms", "You may have fever.", "wilson-disease has_symptom fever uncertain"],
  ["what readers are told to do", "Living with it", "You should avoid fever."],
  ["what there may be", "Symptoms", "There may be wheezing.", "wilson-disease has_symptom wheezing uncertain"],
  ["what there is none of", "Overview", "There is no fever.", "wilson-disease has_symptom fever negated"],
  [
    "a measure below normal",
    "Overview",
    "The platelet count is below normal.",
    "wilson-disease has_symptom thrombocytopenia",
  ],
  [
    "a form of a class",
    "Overview",
    "Wilson disease is a form of metabolic myopathy.",
    "wilson-disease subtype_of metabolic-myopathy",
  ],
  [
    "what is seen beside the first sign in a form",
    "Types",
    "In type 2 Wilson disease, tremor is common and fever is common too.",
    "type-2-wilson-disease has_symptom fever common",
    "type-2-wilson-disease has_symptom tremor common",
    "type-2-wilson-disease subtype_of wilson-disease",
  ],
  [
    "what is said of a look-alike behind its name",
    "Look-alikes",
    "Gout also brings tremor, but there the rash is absent and the mouth is dry.",
    "gout has_symptom dry-mouth",
    "gout has_symptom rash negated",
    "gout has_symptom tremor",
    "gout resembles wilson-disease",
  ],
  [
    "what gives a look-alike away",
    "Look-alikes",
    "Gout combines tremor with fever; a rash gives it away.",
    "gout has_symptom fever",
    "gout has_symptom rash",
    "gout has_symptom tremor",
    "gout resembles wilson-disease",
  ],
  [
    "the disease again behind a look-alike",
    "Look-alikes",
    "Gout adds fever, but in Wilson disease a rash is absent.",
    "gout has_symptom fever",
    "gout resembles wilson-disease",
  ],
  [
    "forms that a sentence counts",
    "Causes",
    "Two variants of it are recognised.\n\n- **Hepatic Wilson disease:** jaundice is usual.\n- **Late Wilson disease:** tremor is usual.",
    "hepatic-wilson-disease has_symptom jaundice frequent",
    "hepatic-wilson-disease subtype_of wilson-disease",
    "late-wilson-disease has_symptom tremor frequent",
    "late-wilson-disease subtype_of wilson-disease",
  ],
  [
    "a form that running text opens with, and what it says behind",
    "Types",
    "Neonatal Wilson disease comes early. A rash is usual.",
    "neonatal-wilson-disease has_symptom rash frequent",
    "neonatal-wilson-disease subtype_of wilson-disease",
  ],
  [
    "what people do not do",
    "Symptoms",
    "1. **Weight:** a few patients do not gain weight.",
    "wilson-disease has_symptom poor-weight-gain occasional",
  ],
  ["a state of people", "Overview", "Nearly all patients are tired.", "wilson-disease has_symptom fatigue frequent"],
  ["a state that is denied", "Overview", "Patients are not tired."],
];

describe("forms, and what they and the disease show", () => {
  test.each(rows)("%s", (_what, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
