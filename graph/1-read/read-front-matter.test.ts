import { expect, test } from "vitest";
import { readFrontMatter } from "./read-front-matter";

test.each<[what: string, yaml: string, expected: object]>([
  [
    "id, title and subject",
    "id: gout\ntitle: On gout\nsubject: Gout",
    { id: "gout", title: "On gout", subject: "Gout" },
  ],
  ["a number", "id: 7", { id: "7" }],
  ["a source", "source:\n  publisher: P\n  date: 2020-01-02", { origin: { publisher: "P", date: "2020-01-02" } }],
  ["a source without a publisher", "source:\n  url: http://a.b", { irregularities: [] }],
  ["what is not asked for", "colour: red", { irregularities: [] }],
])("reads %s", (_, yaml, expected) => {
  const text = `---\n${yaml}\n---\nIt aches.`;
  const front = readFrontMatter(text);
  expect(front).toMatchObject(expected);
  expect(text.slice(front.end)).toBe("It aches.");
});

test.each([
  ["an open quote", '---\ntitle: "open\n---\n', 1],
  ["a list", "---\n- a\n---\n", 1],
  ["no fence at its end", "---\ntitle: a\n", 0],
  ["a rule further down", "Gout\n---\n", 0],
])("with %s nothing is read", (_, text, irregularities) => {
  const front = readFrontMatter(text);
  expect(front.title).toBeUndefined();
  expect(front.irregularities.length).toBe(irregularities);
});

test("Windows line ends and a byte order mark", () => {
  const text = "\uFEFF---\r\nid: gout\r\n---\r\nIt aches.";
  const { id, end } = readFrontMatter(text);
  expect([id, text.slice(end)]).toEqual(["gout", "It aches."]);
});
