import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";
import { grounded } from "../test/grounded";
import { relate } from "./relate";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "findings behind the part that is affected",
    "Overview",
    "Gout causes thinning of the heels, tremor and jaundice.",
    "gout has_symptom jaundice",
    "gout has_symptom thinning-of-heel",
    "gout has_symptom tremor",
  ],
  [
    "findings behind the place of the last but one",
    "Overview",
    "Gout causes tremor, streaky patches on the soles, jaundice and nausea.",
    "gout has_symptom jaundice",
    "gout has_symptom nausea",
    "gout has_symptom streaky-patch-on-sole",
    "gout has_symptom tremor",
  ],
  [
    "several parts that are affected",
    "Overview",
    "Gout causes thinning of the toes, heels and soles.",
    "gout has_symptom thinning-of-toe-heel-and-sole",
  ],
  [
    "a place behind which stands a name that is known",
    "Overview",
    "Gout causes white coats on the tongue (oral thrush).",
    "gout has_symptom oral-thrush",
  ],
  [
    "genes of which several are faulty",
    "Overview",
    "Mutations of CYBB, HFE or ATP7B cause gout, a disorder that also strikes men.",
    "gout caused_by atp7b",
    "gout caused_by cybb",
    "gout caused_by hfe",
  ],
  [
    "a disease that only its description tells",
    "Overview",
    "Mutations of CP cause broad-faced zolanemia, a rare disease.",
    "broad-faced-zolanemia caused_by cp",
  ],
  [
    "a disease that runs in families",
    "Overview",
    "Mutations of CP cause familial zolanemia.",
    "familial-zolanemia caused_by cp germline",
  ],
  [
    "two of a kind behind one article",
    "Prevention",
    "The influenza and pneumococcal vaccines prevent pneumonia.",
    "influenza-vaccine prevents pneumonia",
    "pneumococcal-vaccine prevents pneumonia",
  ],
  ["what is called a fragment", "Mechanism", "The fragment C9z amplifies hemolysis.", "c9z activates hemolysis"],
  [
    "a verb behind a relative clause",
    "Medicines",
    "- **Zinc.** Coats the cells that line the gut and relieves nausea.",
    "zinc treats nausea",
  ],
  [
    "what is allowed to be cut",
    "Medicines",
    "- **Zinc.** Relieves nausea and allows the dose of trientine to be cut.",
    "zinc treats nausea",
  ],
  [
    "all of those that head an entry",
    "Tests",
    "- **Bilirubin, haptoglobin and ferritin.** All three are markers of hemolysis.",
    "bilirubin detects hemolysis",
    "ferritin detects hemolysis",
    "haptoglobin detects hemolysis",
  ],
  ["most of a thing", "Medicines", "- **Zinc.** It prevents most attacks.", "zinc prevents attack"],
  [
    "spells of what was spoken of",
    "Overview",
    "Pneumonia is common. Repeated episodes cause bronchiectasis.",
    "pneumonia leads_to bronchiectasis",
    "wilson-disease has_symptom pneumonia common",
  ],
  ["spells of nothing that was spoken of", "Overview", "Repeated episodes cause scars."],
  [
    "a germ by its two names",
    "Overview",
    "Diarrhea can be caused by Fooella barii.",
    "fooella-barii leads_to diarrhea",
  ],
  [
    "where a finding is seen",
    "Tests",
    "- **Muscle biopsy.** Shows streaky atrophy on microscopy.",
    "muscle-biopsy detects streaky-atrophy",
    "wilson-disease has_symptom streaky-atrophy",
  ],
  [
    "a lasting disease of one kind",
    "Look-alikes",
    "Chronic arsenic disease resembles Wilson disease.",
    "chronic-arsenic-disease resembles wilson-disease",
  ],
  ["antibodies, which act", "Overview", "MPO-ANCA provoke hemolysis.", "mpo-anca leads_to hemolysis"],
  [
    "antibodies, which are looked for",
    "Tests",
    "Anti-GBM antibodies rule out gout.",
    "anti-gbm-antibody-test rules_out gout",
  ],
  [
    "forms told by how far they go",
    "Types",
    "Localized Wilson disease stays in the liver. Diffuse Wilson disease causes tremor.",
    "diffuse-wilson-disease has_symptom tremor",
    "diffuse-wilson-disease subtype_of wilson-disease",
    "localized-wilson-disease subtype_of wilson-disease",
  ],
  [
    "one form alone, which is a remark",
    "Types",
    "Diffuse Wilson disease causes tremor.",
    "wilson-disease has_symptom tremor",
  ],
  [
    "a disease whose name ends in a number",
    "Overview",
    "Mutations of CYBB cause Fooman syndrome type 2.",
    "fooman-syndrome-type-2 caused_by cybb",
  ],
  [
    "pieces of several things",
    "Overview",
    "Fragments of Fooella barii and Quuxia bazii cause gout.",
    "fooella-barii leads_to gout",
    "quuxia-bazii leads_to gout",
  ],
  [
    "what follows many of a thing",
    "Medicines",
    "- **Blood transfusion.** After many transfusions iron overload develops.",
    "blood-transfusion has_side_effect iron-overload",
  ],
  [
    "what is the part of something",
    "Causes",
    "Barine, the main salt of some paints, causes hemolysis.",
    "barine leads_to hemolysis",
  ],
  ["in whom it works", "Medicines", "- **Zinc.** It prevents tremor in most users.", "zinc prevents tremor"],
  ["what is multiplied", "Medicines", "- **Zinc.** It halts their multiplication."],
];

describe("what is named in a list, each by its whole name", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});

test("what one technical word in a bracket calls a finding is another name of it", () => {
  const grounding = grounded("# Gout\n\n## Overview\n\nGout causes pale patches on the heel (xanthokeratosis).\n");
  const [claim] = relate(grounding);
  expect(claim && grounding.registry.otherNamesOf(claim.object)).toContain("xanthokeratosis");
});

describe("a part of the body that can be an adverb", () => {
  test("stands for the part before another", () => {
    const facts = claimsIn("Symptoms", "- **Back or neck pain.** Seen late.").map(factOf);
    expect(facts).toContain("wilson-disease has_symptom back-pain");
  });
});
