import { expect, test } from "vitest";
import { claimsIn, factOf } from "../../test/facts-in";

/** A heading, what stands under it, and all facts that are read in it. */
const rows: readonly (readonly [heading: string, body: string, ...facts: string[]])[] = [
  ["Symptoms", "- Pain in the back, the thighs or the chest.", "back-pain", "thigh-pain", "chest-pain"],
  ["Symptoms", "Infections of the skin and ears are seen.", "skin-infection", "ear-infection"],
  ["Symptoms", "Pain in the chest and the neck is seen.", "chest-pain", "neck-pain"],
  ["Symptoms", "Pain in the morning is seen.", "pain"],
  ["Symptoms", "Pain in the chest and fever are seen.", "chest-pain", "fever"],
];

test.each(rows)("%s: %s", (heading, body, ...signs) => {
  const facts = signs.map((sign) => `wilson-disease has_symptom ${sign}`);
  expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual(facts.sort());
});

test.each([
  ["Complications", "Thrombosis of the portal vein and the renal vein is feared.", "renal-vein-thrombosis"],
  ["Complications", "Cancer of the cervix or the anus is feared.", "anal-cancer"],
  ["Complications", "Abscesses in the liver, the brain and the lungs have been seen.", "brain-abscess"],
])("%s: %s", (heading, body, risk) => {
  expect(claimsIn(heading, body).map(factOf).join()).toContain(`wilson-disease leads_to ${risk}`);
});

test("one picture of several parts stays one test", () => {
  const facts = claimsIn("Diagnosis", "CT of the neck and pelvis shows cysts.").map(factOf);
  expect(facts.filter((fact) => fact.endsWith("detects cyst")).length).toBeLessThan(2);
});
