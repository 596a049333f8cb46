import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeGraph } from "../test/made-graph";
import { sampleGraph } from "../test/sample-graph";
import { actionOf } from "./action";
import { causal } from "./causal";
import { destinations } from "./destinations";
import { lookAlikes } from "./differential";
import { cellOf, cellQuestion, matrix } from "./matrix";
import { matrixCsv } from "./matrix-csv";
import { matrices, matrixIds } from "./matrix-kinds";
import { pathNet } from "./path-net";
import { pathAsMarkdown, pathAsText } from "./path-text";
import { plainQuestion } from "./question";
import { reach } from "./reach";
import { tracer } from "./trace";

const index = sampleGraph();
const trace = tracer(index);

describe.each(matrixIds)("the matrix %s", (id) => {
  const found = matrix(index, id);

  test("has in each cell what the trace of the pair finds", () => {
    expect(found.cells.size).toBeGreaterThan(20);
    const rows = found.rows.slice(0, 3);
    for (const row of rows) {
      for (const column of found.columns) {
        const answer = trace.answer(cellQuestion(id, row.id, column.id));
        const cell = cellOf(found, row.id, column.id);
        if (answer.state === "none") expect(cell).toBeUndefined();
        else {
          expect(cell?.paths).toBe(answer.paths.length);
          expect(cell?.best.score.total).toBe(answer.paths[0]?.score.total);
        }
      }
    }
  });

  test("leaves no row and no column empty, and keeps to its types", () => {
    for (const { id: row, filled } of found.rows) {
      expect(index.entities.get(row)?.type).toBe(matrices[id].rows);
      expect(filled).toBe(found.columns.filter((column) => cellOf(found, row, column.id) !== undefined).length);
      expect(filled).toBeGreaterThan(0);
    }
    for (const { filled } of found.columns) expect(filled).toBeGreaterThan(0);
  });

  test("is written as a row for each cell", () => {
    const lines = matrixCsv(index, found).trimEnd().split("\r\n");
    expect(lines).toHaveLength(found.cells.size + 1);
    for (const line of lines) expect(line).not.toMatch(/^[=+@-]/);
  });
});

describe("what can be reached", () => {
  const net = pathNet(index, { predicates: new Set(causal), uncertain: true, negated: false });

  test("has as many paths as the trace finds, and no more", () => {
    for (const { id, type } of index.graph.entities.filter((entity) => entity.type === "gene")) {
      const question = { ...plainQuestion, from: { kind: "entity" as const, id } };
      const reached = destinations(net, question);
      for (const { end, paths, hops } of reached) {
        const answer = trace.answer({ ...question, to: end, rank: "length" });
        expect(answer.state === "found" && answer.paths.length, type).toBe(paths);
        expect(answer.state === "found" && answer.paths[0]?.steps.length).toBe(hops);
      }
      const down = reach(net, [id], "down", plainQuestion.maxHops).map((one) => one.id);
      expect(new Set(down)).toEqual(new Set(reached.flatMap(({ end }) => (end.kind === "entity" ? [end.id] : []))));
    }
  });

  test("upstream is downstream turned round, with the same distance and effect", () => {
    const ids = index.graph.entities.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        for (const { id: far, hops, effect } of reach(net, [id], "down", 8)) {
          expect(reach(net, [far], "up", 8)).toContainEqual({ id, hops, effect });
        }
      }),
      { numRuns: 40 },
    );
  });

  test("has a sign where the shortest ways agree", () => {
    const small = madeGraph(["g activates m", "g inhibits n", "m leads_to s", "n leads_to s", "n leads_to r"]);
    const made = pathNet(small, { predicates: new Set(causal), uncertain: true, negated: false });
    expect(reach(made, ["g"], "down", 5)).toEqual([
      { id: "m", hops: 1, effect: "raises" },
      { id: "n", hops: 1, effect: "lowers" },
      { id: "r", hops: 2, effect: "lowers" },
      { id: "s", hops: 2, effect: "unknown" },
    ]);
  });
});

describe("where a treatment acts", () => {
  const made = madeGraph([
    "g activates m",
    "m leads_to s1",
    "g activates n",
    "n leads_to s2",
    "x inhibits m",
    "x has_side_effect r1",
    "x monitored_by t1",
    "x avoid_with x2",
    "x not treats s2",
  ]);

  test("what it holds, what lies behind, which ways stay open, what to watch for", () => {
    const action = actionOf(made, ["x"]);
    expect(action.holds.map(({ to, effect }) => [to, effect])).toEqual([["m", "lowers"]]);
    expect(action.downstream).toEqual([{ id: "s1", hops: 2, effect: "lowers" }]);
    expect(action.ways).toMatchObject({ all: 2, met: 1 });
    expect(action.ways.open.map(({ id }) => id)).toEqual(["g.n.s2"]);
    expect(Object.values(action.watch).flatMap((list) => list.map(({ object }) => object))).toEqual(["r1", "t1", "x2"]);
  });

  test("what is no treatment does nothing", () => {
    expect(actionOf(made, ["g", "gone"])).toMatchObject({ holds: [], downstream: [], ways: { all: 2, met: 0 } });
  });
});

test("look-alikes come with what tells them apart", () => {
  const made = madeGraph([
    "d1 resembles d2",
    "t1 rules_out d3",
    "d1 has_symptom s1",
    "d2 has_symptom s1",
    "d2 has_symptom s2",
    "t2 detects d2",
  ]);
  const found = lookAlikes(made, "d1");
  expect(found.map(({ disease }) => disease)).toEqual(["d2", "d3"]);
  expect(found[0]).toMatchObject({ shared: ["s1"] });
  expect(found[0]?.only.map(({ object }) => object)).toEqual(["s2"]);
  expect(found[0]?.tests.map(({ subject }) => subject)).toEqual(["t2"]);
  expect(found[1]?.tests.map(({ subject }) => subject)).toEqual(["t1"]);
});

describe("a copied path", () => {
  const answer = trace.answer({
    ...plainQuestion,
    from: { kind: "type", type: "gene" },
    to: { kind: "type", type: "symptom" },
  });
  const paths = answer.state === "found" ? answer.paths.slice(0, 40) : [];

  test("names every work that it cites, once", () => {
    expect(paths.length).toBe(40);
    for (const path of paths) {
      const text = pathAsText(index, path, "https://example.org/?a=b");
      const cited = new Set([...text.matchAll(/R(\d+) (?:supports|qualifies|conflicts)/g)].map((match) => match[1]));
      const listed = [...text.matchAll(/^R(\d+)\. /gm)].map((match) => match[1]);
      expect(new Set(listed)).toEqual(cited);
      expect(listed).toHaveLength(cited.size);
      expect(text).toContain("According to the article");
    }
  });

  test("as Markdown has a footnote for every mark", () => {
    for (const path of paths) {
      const text = pathAsMarkdown(index, path, "https://example.org/");
      const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
      expect(new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]))).toEqual(marks);
    }
  });
});
