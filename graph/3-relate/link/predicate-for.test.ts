import { expect, test } from "vitest";
import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import { predicateFor } from "./predicate-for";

const side = (type: EntityType, topical = true, episodic = false) => ({ type, topical, episodic });

/** "agent FRAME patient" in the schema's terms; "←" where the patient is the subject. */
function said(frame: Frame, agent: EntityType, patient: EntityType, topical = true, episodic = false) {
  const verdict = predicateFor(frame, side(agent, topical), side(patient, topical, episodic));
  return verdict && `${verdict.flip ? "← " : ""}${verdict.predicate}`;
}

test.each<[Frame, EntityType, EntityType, string | undefined]>([
  ["cause", "gene", "disease", "← caused_by"],
  ["cause", "disease", "symptom", "has_symptom"],
  ["cause", "symptom", "symptom", "leads_to"],
  ["cause", "treatment", "symptom", "has_side_effect"],
  ["cause", "gene", "pathway", "activates"],
  ["cause", "test", "disease", undefined],
  ["trigger", "disease", "symptom", "leads_to"],
  ["promote", "gene", "pathway", "activates"],
  ["promote", "treatment", "mechanism", "treats"],
  ["raise", "treatment", "mechanism", undefined],
  ["reduce", "gene", "mechanism", "inhibits"],
  ["reduce", "treatment", "pathway", "inhibits"],
  ["reduce", "treatment", "risk", "prevents"],
  ["reduce", "treatment", "symptom", "treats"],
  ["reduce", "symptom", "symptom", undefined],
  ["stop", "treatment", "symptom", "treats"],
  ["stop", "gene", "mechanism", "inhibits"],
  ["treat", "treatment", "disease", "treats"],
  ["treat", "test", "disease", undefined],
  ["prevent", "treatment", "disease", "prevents"],
  ["detect", "test", "gene", "detects"],
  ["detect", "test", "treatment", undefined],
  ["exclude", "test", "disease", "rules_out"],
  ["show", "disease", "symptom", "has_symptom"],
  ["show", "disease", "gene", "caused_by"],
  ["resemble", "disease", "disease", "resembles"],
  ["avoid", "risk", "treatment", "avoid_with"],
  ["avoid", "symptom", "risk", "← avoid_with"],
  ["avoid", "test", "disease", undefined],
  ["monitor", "treatment", "test", "monitored_by"],
  ["include", "treatment", "treatment", "← subtype_of"],
  ["include", "disease", "treatment", undefined],
])("%s %s → %s is %s", (frame, agent, patient, expected) => {
  expect(said(frame, agent, patient)).toBe(expected);
});

test("a disease that the article is not about leads to a symptom, and has it no less by showing it", () => {
  expect(said("cause", "disease", "symptom", false)).toBe("leads_to");
  expect(said("show", "disease", "symptom", false)).toBe("has_symptom");
});

test("fewer of what comes in episodes is prevention", () => {
  expect(said("reduce", "treatment", "symptom", true, true)).toBe("prevents");
});
