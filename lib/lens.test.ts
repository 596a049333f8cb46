import { describe, expect, it } from "vitest";
import { indexGraph } from "./graph-index";
import { lensCounts, lensSide, lensSummary, readLens } from "./lens";
import { shortLabel } from "./short-label";
import { subjectForms } from "./support";
import { sampleGraph } from "./test/sample-graph";
import { lenses } from "./view";
import { relationsInLens, visibleRelations } from "./visible";

const index = sampleGraph();
const { relations } = index.graph;

describe.each(lenses)("the lens %s", (lens) => {
  const reading = readLens(index, lens);

  it("shows some facts and not all", () => {
    expect(reading.facts.size).toBeGreaterThan(0);
    expect(reading.facts.size).toBeLessThan(relations.length);
    expect(visibleRelations(index, { lens, filter: { hide: [], only: [] } }).length).toBe(reading.facts.size);
  });

  it("counts each of its facts on one side", () => {
    const shown = relationsInLens(index, { lens });
    expect(lensCounts(reading, shown).reduce((sum, { number }) => sum + number, 0)).toBe(shown.length);
    for (const { id } of relations) expect(lensSide(index, lens, id) !== null).toBe(reading.facts.has(id));
  });

  it("says so in one line", () => {
    const line = lensSummary(reading, relationsInLens(index, { lens }));
    expect(line).toMatch(/^[A-Z][^:]+: \d+ [^,]+(?:, \d+ [^,]+)*$/);
    expect(lensSummary(reading, [])).toMatch(/: no facts$/);
  });
});

it("a lens of doubt holds exactly what is not asserted", () =>
  expect([...readLens(index, "doubted").facts.keys()]).toEqual(
    relations.filter(({ polarity }) => polarity !== "asserted").map(({ id }) => id),
  ));

describe("the lens on the forms of the subject", () => {
  const { facts, title, sides } = readLens(index, "forms");
  const [subject = "", ...others] = subjectForms(index);

  it("takes its names from the article", () => {
    for (const id of [subject, ...others]) {
      const name = shortLabel(index.entities.get(id)!);
      expect(title).toContain(name);
      expect(Object.values(sides).some((side) => side.endsWith(name))).toBe(true);
    }
  });

  it("has on each side what is said of that form alone", () => {
    for (const [id, side] of facts) {
      const { subject: from, object: to } = index.relations.get(id)!;
      const own = [subject, ...others].filter((form) => form === from || form === to);
      expect(own.length).toBeGreaterThan(0);
      if (side === "left") expect(own).toEqual([subject]);
      if (side === "right") expect(others).toContain(own[0]);
    }
  });

  it("has what is shared twice, once of each form", () => {
    const shared = [...facts].filter(([, side]) => side === "both").map(([id]) => index.relations.get(id)!);
    for (const one of shared) {
      const key = (form: string) =>
        [one.subject, one.object].map((end) => (others.includes(end) || end === subject ? form : end));
      const [from, to] = key("form");
      if (from === to) continue;
      const twins = shared.filter(
        (other) =>
          other.predicate === one.predicate &&
          other.polarity === one.polarity &&
          [from, to].every((end, at) => end === "form" || end === [other.subject, other.object][at]),
      );
      expect(twins.length).toBeGreaterThan(1);
    }
  });

  it("shows nothing where there is one form", () => {
    const lone = indexGraph({
      ...index.graph,
      relations: relations.filter(({ subject: from }) => from === subject).slice(0, 4),
    });
    expect(subjectForms(lone)).toEqual([subject]);
    expect(readLens(lone, "forms").facts.size).toBe(0);
  });
});
