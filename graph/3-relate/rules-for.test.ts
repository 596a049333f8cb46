import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { compile } from "../compile";
import type { Passage } from "./passage";
import type { Rule } from "./rule";
import { rules } from "./rules";

/** What rules that sleep would have said of a passage, had they been asked: nothing. */
const spoken: string[] = [];
let asleep = 0;

vi.mock("./rules-for", async (original) => {
  const { rulesFor } = await original<{ rulesFor: (passage: Passage) => readonly Rule[] }>();
  return {
    rulesFor: (passage: Passage) => {
      const awake = new Set(rulesFor(passage));
      for (const rule of rules)
        if (!awake.has(rule)) {
          asleep++;
          if (rule.read(passage).length > 0) spoken.push(rule.name);
        }
      return [...awake];
    },
  };
});

/** The sentences of the rules' own tests, each as an article. */
const rows = [...readFileSync("graph/3-relate/rules.test.ts", "utf8").matchAll(/"((?:[A-Z*#-]|\\n)[^"]{20,})"/g)].map(
  ([, text]) => (text ?? "").replaceAll("\\n", "\n"),
);

test("a rule that no verb wakes has nothing to say", () => {
  const article = readFileSync("graph/articles/alps-iv.md", "utf8");
  for (const text of [article, ...rows.map((row) => `# Gout\n\n## Symptoms\n\n${row}\n`)])
    compile({ path: "asleep.md", text });
  expect(rows.length).toBeGreaterThan(100);
  expect(asleep).toBeGreaterThan(10_000);
  expect(spoken).toEqual([]);
});

test("rules are asked in their order", async () => {
  const { rulesFor } = await vi.importActual<typeof import("./rules-for")>("./rules-for");
  const asked = rulesFor({ clause: { verb: { lemma: "cause" } }, opens: true } as Passage);
  expect(asked).toEqual(rules.filter((rule) => asked.includes(rule)));
  expect(asked.length).toBeLessThan(rules.length);
});
