import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formats } from "../export/formats";
import { readSlides } from "../test/read-slides";
import { runExport } from "./export";

const folder = mkdtempSync(join(tmpdir(), "etiograph-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  let text = "";
  const code = await runExport(args, (more) => {
    text += typeof more === "string" ? more : Buffer.from(more).toString("latin1");
  });
  return { code, text };
}

describe("the export command", () => {
  test.each(formats.map(({ id }) => id))("writes %s", async (format) => {
    expect((await run("alps-iv", "--format", format)).text.length).toBeGreaterThan(1000);
  });

  test("writes what a link shows", async () => {
    const { text: whole } = await run("alps-iv", "-f", "csv");
    const { text: part } = await run("alps-iv", "-f", "csv", "--view", "https://example.org/alps-iv/?only=type.gene");
    expect(part.length).toBeLessThan(whole.length);
    expect(part.split("\n").length).toBeGreaterThan(10);
  });

  test("writes files, two where a form has two", async () => {
    await run("alps-iv", "-f", "kgx-tsv", "-o", join(folder, "alps"));
    await run("alps-iv", "-f", "bibtex", "-o", join(folder, "alps.bib"));
    expect(readdirSync(folder).sort()).toEqual(["alps.bib", "alps_edges.tsv", "alps_nodes.tsv"]);
    expect(readFileSync(join(folder, "alps.bib"), "utf8")).toMatch(/^@article\{/);
  });

  test("draws what a link shows", async () => {
    const { text } = await run(
      "alps-iv",
      "-f",
      "svg",
      "--view",
      "?from=nras&to=fever&path=nras.autoimmunity.fever&solo=1",
    );
    expect(text).toMatch(/^<svg [^>]*>/);
    expect(text).toContain("NRAS");
    expect(text).toContain("According to the article");
  });

  test("draws a page to print", async () => {
    expect((await run("alps-iv", "-f", "pdf", "--view", "entity=nras")).text).toMatch(/^%PDF-/);
  });

  test("draws slides, one or one for each step", async () => {
    const view = "from=nras&to=immune-dysregulation&path=nras.ras-mapk-pathway.immune-dysregulation";
    const file = join(folder, "deck.pptx");
    await run("alps-iv", "-f", "pptx", "--view", view, "--slides", "step", "--ratio", "4:3", "-o", file);
    expect(await readSlides(readFileSync(file))).toHaveLength(3);
  });

  test("helps", async () => expect((await run("--help")).text).toContain("--format"));

  test.each([
    [[], /Expected one article/],
    [["alps-iv"], /Missing --format/],
    [["alps-iv", "-f", "docx"], /--format docx: expected one of svg, pdf, .*csv/],
    [["nowhere", "-f", "csv"], /no such article/],
    [["alps-iv", "-f", "csv", "-o", "/no/such/folder/x"], /cannot be written/],
    [["alps-iv", "-f", "svg", "--theme", "pink"], /--theme pink/],
    [["alps-iv", "-f", "pptx", "--ratio", "3:2"], /--ratio 3:2: expected 16:9 or 4:3/],
    [["alps-iv", "-f", "pptx", "--slides", "many"], /--slides many: expected view or step/],
    [["alps-iv", "--nonsense"], /nonsense/],
  ])("refuses %j", (args, message) => expect(run(...args)).rejects.toThrow(message));
});
