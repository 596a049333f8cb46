import { expect, test } from "vitest";
import type { EntityType } from "../model/entity";
import type { Predicate } from "../model/predicate";
import type { Claim } from "../model/relation";
import { settleTypes } from "./settle-types";

const types: Readonly<Record<string, EntityType>> = {
  zinc: "treatment",
  nausea: "symptom",
  rash: "symptom",
  gout: "disease",
  chart: "test",
};

function claim(said: string): Claim {
  const [subject = "", predicate, object = ""] = said.split(" ");
  const span = { start: 0, end: 1 };
  const evidence = { statement: "a-1.1", quote: span, subject: span, object: span, rule: "some" };
  return { subject, predicate: predicate as Predicate, object, polarity: "asserted", qualifiers: {}, evidence };
}

test.each<readonly [what: string, said: readonly string[], risks: readonly string[]]>([
  ["a side effect", ["zinc has_side_effect nausea"], ["nausea"]],
  ["what is warded off", ["zinc prevents nausea"], ["nausea"]],
  ["a side effect that is a sign of a disease too", ["zinc has_side_effect nausea", "gout has_symptom nausea"], []],
  ["a side effect that is treated too", ["zinc has_side_effect nausea", "zinc treats nausea"], []],
  ["a sign of a disease", ["gout has_symptom nausea"], []],
  [
    "a side effect that leads to another",
    ["zinc has_side_effect nausea", "zinc has_side_effect rash", "nausea leads_to rash"],
    ["nausea", "rash"],
  ],
  ["what a risk may not be said of", ["zinc has_side_effect nausea", "nausea resembles gout"], []],
])("%s", (_, said, risks) => {
  const settled = settleTypes(said.map(claim), (entity) => types[entity]);
  expect([...settled]).toEqual(risks.map((entity) => [entity, "risk"]));
});
