import { describe, expect, test } from "vitest";
import { runPaths } from "./paths";

function run(...args: readonly string[]): { readonly code: number; readonly text: string } {
  let text = "";
  const code = runPaths(args, (more) => {
    text += more;
  });
  return { code, text };
}

describe("the paths command", () => {
  test("prints paths with what they cite", () => {
    const { code, text } = run("alps-iv", "nras", "low platelets", "--top", "2");
    expect(code).toBe(0);
    expect(text).toMatch(/^1\. NRAS → .* → Thrombocytopenia\n {3}score [\d.]+: length/);
    expect(text).toMatch(/^\[1\] .+: “.+”/m);
    expect(text).toMatch(/\n2 of \d+ paths\n$/);
  });

  test("prints JSON that names every step's facts and passages", () => {
    const { code, text } = run("alps-iv", "type:gene", "type:symptom", "--json", "--top", "20");
    const answer = JSON.parse(text);
    expect(code).toBe(0);
    expect(answer.paths).toHaveLength(20);
    for (const { steps, passages } of answer.paths) {
      for (const { relations, cites } of steps) {
        expect(relations.length).toBeGreaterThan(0);
        expect(cites.length).toBeGreaterThan(0);
      }
      expect(passages.length).toBeGreaterThan(0);
    }
  });

  test("says why there is none", () => {
    const { code, text } = run("alps-iv", "thrombocytopenia", "nras");
    expect(code).toBe(1);
    expect(text).toMatch(/^Nothing in this article leads from Thrombocytopenia to NRAS\./);
    expect(JSON.parse(run("alps-iv", "thrombocytopenia", "nras", "--json").text)).toMatchObject({ total: 0 });
  });

  test("helps", () => expect(run("--help")).toMatchObject({ code: 0 }));

  test.each([
    [["alps-iv", "nras"], /two ends/],
    [["alps-iv", "nras", "nobody"], /not in the article/],
    [["nowhere", "a", "b"], /no such article.*alps-iv/],
    [["alps-iv", "nras", "fever", "--top", "0"], /--top 0/],
    [["alps-iv", "nras", "fever", "--max-hops", "99"], /--max-hops 99/],
    [["alps-iv", "nras", "fever", "--along", "likes"], /--along likes/],
    [["alps-iv", "nras", "fever", "--rank", "luck"], /--rank luck/],
    [["alps-iv", "nras", "fever", "--via", "type:gene"], /expected an entity/],
    [["alps-iv", "nras", "fever", "--nonsense"], /nonsense/],
  ])("refuses %j", (args, message) => expect(() => run(...args)).toThrow(message));
});
