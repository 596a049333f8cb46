import { expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** The polarities and qualifiers with which a text says that hemolysis leads to anemia, or the facts of another kind. */
const said = (body: string, heading = "Overview") => [...new Set(claimsIn(heading, body).map(factOf))];

test.each([
  ["plain", "Hemolysis causes anemia.", "hemolysis leads_to anemia"],
  ["can", "Hemolysis can cause anemia.", "hemolysis leads_to anemia"],
  ["may", "Hemolysis may cause anemia.", "hemolysis leads_to anemia uncertain"],
  ["may … and", "Hemolysis may last and cause anemia.", "hemolysis leads_to anemia uncertain"],
  ["might", "Hemolysis might lead to anemia.", "hemolysis leads_to anemia uncertain"],
  ["possibly", "Hemolysis possibly causes anemia.", "hemolysis leads_to anemia uncertain"],
  ["is thought to", "Hemolysis is thought to cause anemia.", "hemolysis leads_to anemia uncertain"],
  ["seems to", "Hemolysis seems to cause anemia.", "hemolysis leads_to anemia uncertain"],
  ["some suggest", "Some reports suggest that hemolysis causes anemia.", "hemolysis leads_to anemia uncertain"],
  ["a possible cause", "Hemolysis is a possible cause of anemia.", "hemolysis leads_to anemia uncertain"],
  ["unproven", "Hemolysis causes anemia, but this remains unproven.", "hemolysis leads_to anemia uncertain"],
  ["does not", "Hemolysis does not cause anemia.", "hemolysis leads_to anemia negated"],
  ["does not … or", "Hemolysis does not help or cause anemia.", "hemolysis leads_to anemia negated"],
  ["never", "Hemolysis never causes anemia.", "hemolysis leads_to anemia negated"],
  ["cannot", "Hemolysis cannot cause anemia.", "hemolysis leads_to anemia negated"],
  ["fails to", "Hemolysis fails to cause anemia.", "hemolysis leads_to anemia negated"],
  ["is unlikely to", "Hemolysis is unlikely to cause anemia.", "hemolysis leads_to anemia negated"],
  ["no evidence that", "There is no evidence that hemolysis causes anemia.", "hemolysis leads_to anemia negated"],
  ["not true that", "It is not true that hemolysis causes anemia.", "hemolysis leads_to anemia negated"],
  ["may not", "Hemolysis may not cause anemia.", "hemolysis leads_to anemia negated"],
  ["is not the reason why", "Anemia is not caused by hemolysis.", "hemolysis leads_to anemia negated"],
  ["rarely", "Hemolysis rarely causes anemia.", "hemolysis leads_to anemia rare"],
  ["usually", "Hemolysis usually causes anemia.", "hemolysis leads_to anemia frequent"],
  ["sometimes", "Hemolysis sometimes causes anemia.", "hemolysis leads_to anemia occasional"],
  ["always", "Hemolysis always causes anemia.", "hemolysis leads_to anemia hallmark"],
])("%s: %s", (_, body, fact) => {
  expect(said(body)).toEqual([fact]);
});

test.each([
  ["A germline HFE mutation causes gout.", "gout caused_by hfe germline"],
  ["Somatic HFE mutations cause gout.", "gout caused_by hfe somatic"],
])("%s", (body, fact) => {
  expect(said(body)).toContain(fact);
});

test("a predicate drops what it cannot carry", () => {
  expect(said("Propranolol usually relieves tremor.", "Medicines")).toEqual(["propranolol treats tremor"]);
});

test("a denied main clause says nothing of a “because” or a relative", () => {
  expect(said("Zinc is not used because hemolysis causes anemia.")).toContain("hemolysis leads_to anemia");
  expect(said("Doctors do not treat hemolysis, which causes anemia.")).toContain("hemolysis leads_to anemia");
});

test("a question says nothing, its answer does", () => {
  expect(said("Does hemolysis cause anemia?")).toEqual([]);
  expect(said("**Can hemolysis cause anemia?** No, never.", "FAQ")).toEqual(["hemolysis leads_to anemia negated"]);
  expect(said("**Can hemolysis cause anemia?** Yes.", "FAQ")).toEqual(["hemolysis leads_to anemia"]);
});
