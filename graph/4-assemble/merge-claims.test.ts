import { expect, test } from "vitest";
import type { Claim, Polarity, Qualifiers } from "../model/relation";
import { mergeClaims } from "./merge-claims";

const span = (start: number, end: number) => ({ start, end });

/** "Hemolysis leads to anemia" as one statement says it; `named` where the quote names both sides. */
function claim(statement: string, polarity: Polarity = "asserted", qualifiers: Qualifiers = {}, named = true): Claim {
  const evidence = { statement, quote: span(10, 40), subject: span(10, 19), object: named ? span(25, 31) : span(0, 5) };
  return {
    subject: "hemolysis",
    predicate: "leads_to",
    object: "anemia",
    polarity,
    qualifiers,
    evidence: { ...evidence, rule: "some" },
  };
}

test("a fact stands once, with each statement that states it, in their order", () => {
  const [only, ...others] = mergeClaims([claim("causes-1.1"), claim("symptoms-2.1"), claim("causes-1.1")]);
  expect(others).toEqual([]);
  expect(only?.id).toBe("hemolysis.leads_to.anemia");
  expect(only?.evidence.map(({ statement }) => statement)).toEqual(["causes-1.1", "symptoms-2.1"]);
});

test("what is doubted or denied is another fact, and its id says so", () => {
  const merged = mergeClaims([claim("a-1.1"), claim("a-1.2", "negated"), claim("a-1.3", "uncertain")]);
  expect(merged.map(({ id }) => id)).toEqual([
    "hemolysis.leads_to.anemia",
    "hemolysis.leads_to.anemia.negated",
    "hemolysis.leads_to.anemia.uncertain",
  ]);
});

test("of two quotes of one statement, the one that names both sides stays", () => {
  const [implied, named] = [claim("a-1.1", "asserted", {}, false), claim("a-1.1")];
  expect(mergeClaims([implied, named])[0]?.evidence).toEqual([named.evidence]);
  expect(mergeClaims([named, implied])[0]?.evidence).toEqual([named.evidence]);
});

test.each<[what: string, all: readonly Qualifiers[], expected: Qualifiers]>([
  ["one place says stands", [{ frequency: "rare" }, {}], { frequency: "rare" }],
  ["all places say stands", [{ frequency: "rare" }, { frequency: "rare" }], { frequency: "rare" }],
  ["places disagree on falls", [{ frequency: "rare" }, { frequency: "common" }], {}],
  [
    "each is settled by itself",
    [{ frequency: "rare", origin: "somatic" }, { frequency: "common" }],
    { origin: "somatic" },
  ],
])("a qualifier that %s", (_, all, expected) => {
  const merged = mergeClaims(all.map((qualifiers, at) => claim(`a-${at}.1`, "asserted", qualifiers)));
  expect(merged[0]?.qualifiers).toEqual(expected);
});
