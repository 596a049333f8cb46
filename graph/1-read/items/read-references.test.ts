import { expect, test } from "vitest";
import { readReferences } from "./read-references";

const usesIn = (text: string) => readReferences(text, { start: 0, end: text.length });

test.each<[what: string, text: string, ...uses: object[]]>([
  ["a key", "Beer. [@a2001]", { key: "a2001", stance: "supports" }],
  ["two keys", "Beer. [@a; @b]", { key: "a" }, { key: "b" }],
  ["a stance", "Beer. [qualifies @a]", { key: "a", stance: "qualifies" }],
  ["a stance with a capital", "Beer. [Conflicts @a]", { key: "a", stance: "conflicts" }],
  ["a note", "Beer. [conflicts @a, not in\nmen]", { key: "a", stance: "conflicts", note: "not in men" }],
  ["a note behind a colon", "Beer. [@a: in men]", { key: "a", note: "in men" }],
  ["an unknown stance", "Beer. [refutes @a]", { key: "a", stance: "supports" }],
  ["a key with marks inside", "Beer. [@a_b:c-1.]", { key: "a_b:c-1" }],
  ["an address", "Write to [a@b.c]."],
  ["a label", "Beer. [PubMed]"],
])("%s", (_, text, ...uses) => {
  expect(usesIn(text).uses).toEqual(uses.map((use) => expect.objectContaining(use)));
});

test("only a stance that is none is reported, at its place", () => {
  expect(usesIn("Beer. [@a; refutes @b]").irregularities).toEqual([
    { kind: "unknown-stance", span: { start: 10, end: 21 }, detail: "refutes" },
  ]);
});
