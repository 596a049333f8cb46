import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formats } from "../export/formats";
import { runExport } from "./export";

const folder = mkdtempSync(join(tmpdir(), "etiograph-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { readonly code: number; readonly text: string } {
  let text = "";
  const code = runExport(args, (more) => {
    text += more;
  });
  return { code, text };
}

describe("the export command", () => {
  test.each(formats.map(({ id }) => id))("writes %s", (format) => {
    expect(run("alps-iv", "--format", format).text.length).toBeGreaterThan(1000);
  });

  test("writes what a link shows", () => {
    const whole = run("alps-iv", "-f", "csv").text;
    const part = run("alps-iv", "-f", "csv", "--view", "https://example.org/alps-iv/?only=type.gene").text;
    expect(part.length).toBeLessThan(whole.length);
    expect(part.split("\n").length).toBeGreaterThan(10);
  });

  test("writes files, two where a form has two", () => {
    run("alps-iv", "-f", "kgx-tsv", "-o", join(folder, "alps"));
    run("alps-iv", "-f", "bibtex", "-o", join(folder, "alps.bib"));
    expect(readdirSync(folder).sort()).toEqual(["alps.bib", "alps_edges.tsv", "alps_nodes.tsv"]);
    expect(readFileSync(join(folder, "alps.bib"), "utf8")).toMatch(/^@article\{/);
  });

  test("draws what a link shows", () => {
    const { text } = run("alps-iv", "-f", "svg", "--view", "?from=nras&to=fever&path=nras.autoimmunity.fever&solo=1");
    expect(text).toMatch(/^<svg [^>]*>/);
    expect(text).toContain("NRAS");
    expect(text).toContain("According to the article");
  });

  test("helps", () => expect(run("--help").text).toContain("--format"));

  test.each([
    [[], /Expected one article/],
    [["alps-iv"], /Missing --format/],
    [["alps-iv", "-f", "docx"], /--format docx: expected one of svg, csv/],
    [["nowhere", "-f", "csv"], /no such article/],
    [["alps-iv", "-f", "csv", "-o", "/no/such/folder/x"], /cannot be written/],
    [["alps-iv", "-f", "svg", "--theme", "pink"], /--theme pink/],
    [["alps-iv", "--nonsense"], /nonsense/],
  ])("refuses %j", (args, message) => expect(() => run(...args)).toThrow(message));
});
