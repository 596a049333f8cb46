import { describe, expect, it } from "vitest";
import type { Article } from "@/graph/model/article";
import type { Span } from "@/graph/model/source";
import { segments } from "./segments";

const text = "Mutant **NRAS** drives the RAS pathway.";
const article: Article = {
  id: "a",
  title: "A",
  source: { path: "a.md", text },
  markup: [
    { start: 7, end: 9 },
    { start: 13, end: 15 },
  ],
  sections: [],
  irregularities: [],
};

const whole: Span = { start: 0, end: text.length };
const over = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const cut = (marks: Readonly<Record<string, Span>>): string[] =>
  segments(
    article,
    whole,
    Object.entries(marks).map(([name, span]) => ({ name, span })),
  ).map((segment) => `${segment.text}${segment.marks.length > 0 ? `/${segment.marks.map(({ name }) => name)}` : ""}`);

describe("segments", () => {
  it.each<readonly [string, Readonly<Record<string, Span>>, readonly string[]]>([
    ["leave formatting out", {}, ["Mutant ", "NRAS", " drives the RAS pathway."]],
    [
      "cut where marks nest",
      { outer: over("RAS pathway"), inner: { start: 27, end: 30 } },
      ["Mutant ", "NRAS", " drives the ", "RAS/outer,inner", " pathway/outer", "."],
    ],
    [
      "cut where marks overlap",
      { left: over("drives the RAS"), right: over("RAS pathway") },
      ["Mutant ", "NRAS", " ", "drives the /left", "RAS/left,right", " pathway/right", "."],
    ],
    [
      "bear marks that run over formatting",
      { mark: { start: 0, end: 13 } },
      ["Mutant /mark", "NRAS/mark", " drives the RAS pathway."],
    ],
    ["ignore marks outside", { mark: { start: 90, end: 99 } }, ["Mutant ", "NRAS", " drives the RAS pathway."]],
  ])("%s", (_, marks, expected) => expect(cut(marks)).toEqual(expected));
});
