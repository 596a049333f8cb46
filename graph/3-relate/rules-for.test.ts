import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { compile } from "../compile";
import type { Token } from "../language/tokens";
import type { Passage } from "./passage";
import { rules } from "./rules";
import { verbFrame } from "./rules/verb-frame/verb-frame";
import { rulesFor } from "./rules-for";

const tests = readdirSync("graph/3-relate").filter((name) => name.endsWith(".test.ts"));
const sentence = /"((?:[A-Z*#-]|\\n)[^"]{20,})"/g;
/** The sentences of the rules' tests, each as an article; half of them among signs, half among tests. */
const rows = tests.flatMap((name) =>
  [...readFileSync(`graph/3-relate/${name}`, "utf8").matchAll(sentence)].map(
    ([, text = ""], at) => `# Gout\n\n## ${at % 2 ? "Symptoms" : "Tests"}\n\n${text.replaceAll("\\n", "\n")}\n`,
  ),
);

test("a rule that sleeps has nothing to say", () => {
  let asleep = 0;
  const spoken: string[] = [];
  const { read } = verbFrame;
  // A rule that is asked of every clause, with which those that sleep are asked too.
  const asked = vi.spyOn(verbFrame, "read").mockImplementation((passage) => {
    const awake = rulesFor(passage);
    for (const rule of rules) {
      if (awake.includes(rule)) continue;
      asleep++;
      if (rule.read(passage).length > 0) spoken.push(rule.name);
    }
    return read(passage);
  });
  for (const text of [readFileSync("graph/articles/alps-iv.md", "utf8"), ...rows]) compile({ path: "asleep.md", text });
  asked.mockRestore();
  expect(rows.length).toBeGreaterThan(100);
  expect(asleep).toBeGreaterThan(10_000);
  expect(spoken).toEqual([]);
});

test("rules are asked in their order", () => {
  const analysis = { tokens: [] as readonly Token[] };
  const clause = { verb: { lemma: "cause" }, link: "main" };
  const asked = rulesFor({ clause, opens: true, place: { section: "causes" }, analysis } as Passage);
  expect(asked).toEqual(rules.filter((rule) => asked.includes(rule)));
  expect(asked.length).toBeLessThan(rules.length);
});
