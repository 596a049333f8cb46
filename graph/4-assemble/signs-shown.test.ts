import { expect, test } from "vitest";
import type { EntityType } from "../model/entity";
import type { Predicate } from "../model/predicate";
import type { Claim } from "../model/relation";
import { signsShown } from "./signs-shown";

const types: Readonly<Record<string, EntityType>> = {
  gout: "disease",
  rash: "symptom",
  sepsis: "risk",
  zinc: "treatment",
};

function claim(said: string): Claim {
  const [section = "", subject = "", predicate, object = ""] = said.split(" ");
  const span = { start: 0, end: 1 };
  const evidence = { statement: `${section}-1.1`, quote: span, subject: span, object: span, rule: "some" };
  return { subject, predicate: predicate as Predicate, object, polarity: "asserted", qualifiers: {}, evidence };
}

test.each<readonly [what: string, said: readonly string[], then: readonly Predicate[]]>([
  ["what a form brings about", ["types gout leads_to rash"], ["has_symptom"]],
  ["a risk", ["types gout leads_to sepsis"], ["leads_to"]],
  ["what is told elsewhere", ["symptoms gout leads_to rash"], ["leads_to"]],
  [
    "what is a complication as well",
    ["types gout leads_to rash", "complications gout leads_to rash"],
    ["leads_to", "leads_to"],
  ],
  ["what a treatment does", ["types zinc has_side_effect rash"], ["has_side_effect"]],
])("%s", (_, said, then) => {
  expect(signsShown(said.map(claim), (entity) => types[entity]).map(({ predicate }) => predicate)).toEqual(then);
});
