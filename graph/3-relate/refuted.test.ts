import { expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";
import { refutes } from "./refuted";

test.each([
  "Later work did not confirm this.",
  "Larger trials failed to reproduce these findings.",
  "The link has since been disproved.",
])("takes back: %s", (text) => {
  expect(refutes(text)).toBe(true);
});

test.each(["Later work confirmed this.", "The test did not confirm the diagnosis.", "This does not support the limb."])(
  "takes nothing back: %s",
  (text) => {
    expect(refutes(text)).toBe(false);
  },
);

test("what is taken back is denied, and what was said before that is not", () => {
  const facts = claimsIn(
    "Causes",
    "In adults, smoking causes Wilson disease. At work, alcohol causes gout. Later work did not confirm this.",
  );
  expect(facts.map(factOf)).toEqual(["smoking leads_to wilson-disease", "alcohol leads_to gout negated"]);
});

test("what a sentence has itself said is denied by its end", () => {
  const facts = claimsIn("Causes", "Smoking causes Wilson disease, but later studies have not borne this out.");
  expect(facts.map(factOf)).toEqual(["smoking leads_to wilson-disease negated"]);
});

test("a gene that causes a form causes the disease, unless that is denied to be a form", () => {
  const body =
    "- **Hepatic Wilson disease.** Caused by HFE.\n- **Gout.** Not a form of it. The genes involved are ABQ1 and ABQ2.";
  const facts = claimsIn("Types", body).map(factOf);
  expect(facts).toContain("wilson-disease caused_by hfe");
  expect(facts).toContain("gout subtype_of wilson-disease negated");
  expect(facts).not.toContain("wilson-disease caused_by abq1");
});
