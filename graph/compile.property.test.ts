import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "./compile";
import type { Compilation } from "./model/knowledge-graph";
import { allows } from "./model/predicate";
import { contains, type Span } from "./model/source";

const article = readFileSync("graph/articles/alps-iv.md", "utf8");
const lines = article.split("\n");

/** Pieces of text that a page is made of, in any order. */
const pieces = fc.constantFrom(
  "## Causes\n",
  "# ",
  "1. ",
  "- ",
  "• ",
  "**",
  "__",
  "`",
  "[",
  "](",
  "[@",
  "]",
  "|",
  "|--|\n",
  "---\n",
  ">",
  "\t",
  "\u00a0",
  "\u2028",
  "\r\n",
  "\n\n",
  "NRAS",
  "anemia",
  " causes ",
  " due to ",
  " and ",
  ", ",
  ". ",
  "? ",
  ": ",
  "Side effects: ",
  "may ",
  "not ",
  "PubMed+3",
  "\ud83d",
  "\u0000",
  "ﬀ",
  "İ",
  "e\u0301",
);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join("")),
);
const anySlice = fc
  .tuple(fc.nat(article.length), fc.nat(4_000))
  .map(([start, length]) => article.slice(start, start + length));
const anyShuffle = fc.shuffledSubarray(lines, { maxLength: 30 }).map((some) => some.join("\n"));
const anyWords = fc.shuffledSubarray(article.split(/(?<=\s)/), { maxLength: 400 }).map((some) => some.join(""));

/** What a reading may nest in itself or search back through, over and over. */
const anyRefrain = fc
  .tuple(
    fc.array(
      fc.oneof(pieces, fc.constantFrom("(", "(a ", "risk of ", "pain, ", "A", "AB1, ", "causes Y, ", "a: b; ")),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    fc.constantFrom(40, 400),
  )
  .map(([some, times]) => some.join("").repeat(times));

const inputs = {
  "any string": anyText,
  "any slice": anySlice,
  "any shuffle of lines": anyShuffle,
  "any shuffle of words": anyWords,
  "any refrain": anyRefrain,
};

describe.each(Object.entries(inputs))("%s", (_, text) => {
  test("compiles soundly, and twice to the same bytes", () => {
    fc.assert(
      fc.property(text, (some) => {
        const compilation = compile({ path: "some.md", text: some });
        expectSound(compilation);
        expect(JSON.stringify(compile({ path: "some.md", text: some }))).toBe(JSON.stringify(compilation));
      }),
      { numRuns: 60 },
    );
  });
});

test("a page that opens with nothing but a source compiles soundly", () => {
  const text =
    " [@bride2017]\n\n## Causes\n\n1. **Germline NRAS mutation.** NRAS variants activate the RAS-MAPK pathway.\n";
  expectSound(compile({ path: "some.md", text }));
});

test("an entry under a line that announces it, with an aside in its head, compiles soundly", () => {
  expectSound(
    compile({
      path: "some.md",
      text: "ALPS-IV overlaps with RALD, and so do the names that papers use:\n\n1. **Low neutrophils (infections, mouth ulcers).** Autoimmunity causes neutropenia.\n",
    }),
  );
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s is a word like others", (word) => {
  const sentences = `Avoid it in ${word} women. ${word} is low. The latter ${word} rises in ${word}; onset in ${word}.`;
  const headed = ["Symptoms", "Causes", "Tests", "Treatment", "Types"].map(
    (heading) => `## ${heading}\n\n1. **${word} (${word}).** It ${word}s ${word}. ${sentences}\n`,
  );
  expectSound(compile({ path: "some.md", text: `# ${word} disease\n\n${headed.join("\n")}` }));
});

test("the article compiles soundly", () => {
  expectSound(compile({ path: "graph/articles/alps-iv.md", text: article }));
});

/** What holds of every compilation: spans lie inside their parents, facts are stated where they say, types fit, ends exist. */
function expectSound({ graph, diagnostics }: Compilation): void {
  const {
    article: { source, sections },
    entities,
    relations,
    mentions,
  } = graph;
  const whole = { start: 0, end: source.text.length };
  const statements = new Map<string, Span>();
  const heads = new Map<string, Span>();
  const inside = (outer: Span, inner: Span) => {
    expect(inner.start).toBeLessThanOrEqual(inner.end);
    expect(contains(outer, inner), `${JSON.stringify(inner)} in ${JSON.stringify(outer)}`).toBe(true);
  };
  for (const section of sections) {
    if (section.heading) inside(whole, section.heading);
    for (const item of section.items) {
      inside(whole, item.span);
      if (item.head) inside(item.span, item.head);
      for (const part of [...item.citations, ...item.references]) inside(whole, part.span);
      for (const statement of item.statements) {
        inside(item.span, statement.span);
        expect(statements.has(statement.id)).toBe(false);
        statements.set(statement.id, statement.span);
        if (item.head) heads.set(statement.id, item.head);
      }
    }
  }
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  expect(types.size).toBe(entities.length);
  expect(types.has(graph.subject)).toBe(true);
  for (const { entity, span } of mentions) {
    expect(types.has(entity)).toBe(true);
    inside(whole, span);
  }
  const named = new Map<string, Span[]>();
  for (const { entity, span } of mentions) named.set(entity, [...(named.get(entity) ?? []), span]);
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  for (const { subject, predicate, object, evidence } of relations) {
    const [from, to] = [types.get(subject), types.get(object)];
    expect(from && to && allows(predicate, from, to), `${subject} ${predicate} ${object}`).toBe(true);
    for (const piece of evidence) {
      const statement = statements.get(piece.statement);
      expect(statement).toBeDefined();
      if (statement) inside(statement, piece.quote);
      for (const [entity, side] of [
        [subject, piece.subject],
        [object, piece.object],
      ] as const) {
        expect(side.start).toBeLessThan(side.end);
        inside(whole, side);
        if (contains(piece.quote, side) || entity === graph.subject) continue;
        const places = [...(named.get(entity) ?? []), heads.get(piece.statement) ?? side];
        expect(places.some((place) => contains(place, side) || contains(side, place))).toBe(true);
      }
    }
  }
  for (const { span, message } of diagnostics) {
    inside(whole, span);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
}
