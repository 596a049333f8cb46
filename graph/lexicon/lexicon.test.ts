import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slug } from "../language/slug";
import type { EntityType } from "../model/entity";
import { joinRows, lexicon, readTable } from "./lexicon";
import { symptoms } from "./symptoms";

const entry = (type: EntityType, row: string) => readTable(type, `\n${row}\n`)[0]?.entry;
const plain = { synonyms: [], curies: [] };

test.each<[what: string, type: EntityType, row: string, expected: object]>([
  ["a label alone", "symptom", "Itch", { ...plain, id: "itch", type: "symptom", label: "Itch" }],
  ["synonyms", "symptom", "Itch | itching; pruritus", { synonyms: ["itching", "pruritus"] }],
  ["identifiers", "symptom", "Itch | | HP:1 MESH:D2", { curies: ["HP:1", "MESH:D2"] }],
  ["a close match", "symptom", "Itch | | HP:1 ~HP:3", { curies: ["HP:1"], closeMatches: ["HP:3"] }],
  ["a subtype", "test", "Itch chart | | | exam", { ...plain, subtype: "exam" }],
])("a row with %s", (_, type, row, expected) => {
  expect(entry(type, row)).toMatchObject(expected);
});

test("blank lines are no rows, and keep the count of lines", () => {
  expect(readTable("risk", "\nFalls\n\nBurns\n").map(({ place }) => place)).toEqual([
    "graph/lexicon/risks.ts:3:1",
    "graph/lexicon/risks.ts:5:1",
  ]);
});

test.each<[what: string, type: EntityType, row: string, fault: string]>([
  ["no label", "test", " | itch chart", "graph/lexicon/tests.ts:3:1 error unnamed-entry"],
  ["an unknown subtype", "test", "Itch chart | | | drug", 'graph/lexicon/tests.ts:3:1 error unknown-subtype "drug"'],
  ["a subtype where there are none", "gene", "ABC1 | | | drug", "is no subtype of gene: expected none"],
])("refuses %s", (_, type, row, fault) => {
  expect(() => entry(type, row)).toThrow(fault);
});

test.each([
  ["label", "Itch", "Itch", '"Itch"'],
  ["label in other letters", "Oedema", "Edemas", '"Edemas"'],
  ["synonym", "Itch | pruritus", "Prurigo | pruritus", '"pruritus"'],
  ["label and synonym", "Itch", "Prurigo | itch", '"itch"'],
  ["identifier", "Itch | | HP:1", "Prurigo | | HP:1", "HP:1"],
])("refuses two rows with one %s, and names both places", (_, first, second, what) => {
  const rows = [...readTable("symptom", `\n${first}\n`), ...readTable("risk", `\n\n${second}\n`)];
  const [one, other] = [first, second].map((row) => row.split(" |")[0]);
  expect(() => joinRows(rows)).toThrow(
    `graph/lexicon/risks.ts:4:1 error duplicate-entry ${what} stands for both "${other}" (risk) and "${one}" (symptom, graph/lexicon/symptoms.ts:3:1): keep one`,
  );
});

test("all faults are told at once; a row may repeat itself, and close matches may be shared", () => {
  const rows = readTable("symptom", "\nItch | itch | ~HP:1\nRash | | ~HP:1\nItch\nRash\n");
  expect(() => joinRows(rows)).toThrow(/^(?:[^\n]* duplicate-entry [^\n]*\n?){2}$/);
  expect(joinRows(rows.slice(0, 2)).map(({ id }) => id)).toEqual(["itch", "rash"]);
});

test("the place of a row is its line in the file", () => {
  const lines = readFileSync("graph/lexicon/symptoms.ts", "utf8").split("\n");
  for (const { entry: row, place } of readTable("symptom", symptoms))
    expect(lines[Number(place.split(":")[1]) - 1]).toMatch(
      new RegExp(`^${row.label.replace(/[()+]/g, "\\$&")}(?: |$)`),
    );
});

test.each([
  ["Crohn’s disease", "crohn-disease"],
  ["CD8+ T cells", "cd8-plus-t-cell"],
  ["Behçet disease", "behcet-disease"],
  ["TNF-α inhibitors", "tnf-alpha-inhibitor"],
  ["…", ""],
])("the id of %s is %s", (label, id) => {
  expect(slug(label)).toBe(id);
});

test("every entity is known under its id", () => {
  for (const { id, label } of lexicon) expect(id).toBe(slug(label));
});
