import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fact, madeGraph } from "../test/made-graph";
import { sampleGraph } from "../test/sample-graph";
import { explain } from "./clauses";
import { noPath } from "./no-path";
import { type End, membersOf, type PathQuestion, plainQuestion } from "./question";
import { scoreParts } from "./score";
import { scoreReasons } from "./score-reasons";
import { type Answer, pathTypeOf, tracer } from "./trace";

const entity = (id: string): End => ({ kind: "entity", id });
const ask = (from: string, to: string, change: Partial<PathQuestion> = {}): PathQuestion => ({
  ...plainQuestion,
  from: entity(from),
  to: entity(to),
  ...change,
});
const answer = (facts: readonly Fact[], question: PathQuestion): Answer => tracer(madeGraph(facts)).answer(question);
const found = (result: Answer) => (result.state === "found" ? result.paths : []);
const ids = (result: Answer): readonly string[] => found(result).map(({ id }) => id);

describe("what a path does in all", () => {
  const cases: readonly (readonly [readonly Fact[], Partial<PathQuestion>, string, string])[] = [
    [["g activates m", "m leads_to s"], {}, "raises", "asserted"],
    [["g inhibits m", "m leads_to s"], {}, "lowers", "asserted"],
    [["g inhibits m", "m inhibits n", "n leads_to s"], {}, "raises", "asserted"],
    [["d caused_by g", "d has_symptom s"], {}, "raises", "asserted"],
    [["g may inhibits m", "m leads_to s"], {}, "lowers", "uncertain"],
    [["g not inhibits m", "m leads_to s"], { denied: true }, "unknown", "negated"],
    [["t detects g", "g leads_to s"], { along: ["detects", "leads_to"] }, "unknown", "asserted"],
    [["g activates m", "g inhibits m", "m leads_to s"], {}, "unknown", "asserted"],
    [["g activates m", "g leads_to m", "m leads_to s"], {}, "raises", "asserted"],
    [["g activates m", "g not inhibits m", "m leads_to s"], { denied: true }, "raises", "asserted"],
    [["g may activates m", "g leads_to m", "m leads_to s"], {}, "raises", "asserted"],
    [["d resembles e", "e has_symptom s"], { along: ["resembles", "has_symptom"] }, "unknown", "asserted"],
  ];
  test.each(cases)("%j %j: %s, %s", (facts, change, effect, polarity) => {
    const from = facts[0]?.startsWith("d caused_by") ? "g" : (facts[0]?.split(" ")[0] ?? "");
    const [path, ...others] = found(answer(facts, ask(from, "s", change)));
    expect(others).toEqual([]);
    expect(path).toMatchObject({ effect, polarity });
  });
});

describe("which steps a path may take", () => {
  test("a denied step only on request, a doubted one unless only the sure are wanted", () => {
    expect(ids(answer(["g not leads_to s"], ask("g", "s")))).toEqual([]);
    expect(ids(answer(["g not leads_to s"], ask("g", "s", { denied: true })))).toEqual(["g.s"]);
    expect(ids(answer(["g may leads_to s"], ask("g", "s")))).toEqual(["g.s"]);
    expect(ids(answer(["g may leads_to s"], ask("g", "s", { sure: true })))).toEqual([]);
  });

  test("a symmetric fact both ways, others in their direction, one told from the effect backwards", () => {
    const resembles = { along: ["resembles"] as const };
    expect(ids(answer(["d resembles e"], ask("e", "d", resembles)))).toEqual(["e.d"]);
    expect(ids(answer(["g leads_to s"], ask("s", "g")))).toEqual([]);
    expect(ids(answer(["d caused_by g"], ask("g", "d")))).toEqual(["g.d"]);
    expect(ids(answer(["d caused_by g"], ask("d", "g")))).toEqual([]);
  });

  test("parallel facts are one step with all of them, the surest first", () => {
    const [path] = found(answer(["g may activates m", "g leads_to m"], ask("g", "m")));
    expect(path?.steps[0]?.relations.map(({ polarity }) => polarity)).toEqual(["asserted", "uncertain"]);
  });

  test("a circle is not walked twice", () => {
    const circle = ["g activates m", "m activates n", "n activates m", "n leads_to s", "m leads_to s"];
    expect(ids(answer(circle, ask("g", "s", { rank: "length" })))).toEqual(["g.m.s", "g.m.n.s"]);
  });

  test("via and avoid", () => {
    const two = ["g activates m", "m leads_to s", "g activates n", "n leads_to s"];
    expect(ids(answer(two, ask("g", "s", { via: ["n"] })))).toEqual(["g.n.s"]);
    expect(ids(answer(two, ask("g", "s", { avoid: ["n"] })))).toEqual(["g.m.s"]);
  });

  test("facts that a filter keeps out are not taken", () => {
    const index = madeGraph(["g leads_to s", "g activates m", "m leads_to s"]);
    const among = new Set(index.graph.relations.slice(1));
    expect(ids(tracer(index).answer(ask("g", "s"), among))).toEqual(["g.m.s"]);
  });
});

describe("why there is no path", () => {
  const reason = (facts: readonly Fact[], question: PathQuestion, keep?: number) => {
    const index = madeGraph(facts);
    return noPath(index, question, keep === undefined ? undefined : new Set(index.graph.relations.slice(0, keep)));
  };
  test("an end that is not there, or the same twice", () => {
    expect(reason(["g leads_to s"], ask("gone", "s"))).toEqual({ why: "unknown", end: "from" });
    expect(reason(["g leads_to s"], ask("g", "gone"))).toEqual({ why: "unknown", end: "to" });
    expect(reason(["g leads_to s"], ask("g", "g"))).toEqual({ why: "same" });
  });
  test.each([
    ["filter", ["g activates m", "m leads_to s"], {}, 1],
    ["sure", ["g may leads_to s"], { sure: true }, undefined],
    ["via", ["g leads_to s", "n leads_to s"], { via: ["n"] }, undefined],
    ["avoid", ["g activates m", "m leads_to s"], { avoid: ["m"] }, undefined],
    ["hops", ["g activates m", "m leads_to s"], { maxHops: 1 }, undefined],
    ["along", ["g resembles s"], {}, undefined],
    ["denied", ["g not leads_to s"], {}, undefined],
  ] as const)("cut by %s", (cut, facts, change, keep) => {
    const result = reason(facts, ask("g", "s", change), keep);
    expect(result).toMatchObject({ why: "cut" });
    if (result.why === "cut") expect(result.by.map((one) => one.cut)).toEqual([cut]);
  });
  test("several cuts at once", () => {
    const facts = ["g may activates m", "m leads_to s"];
    expect(reason(facts, ask("g", "s", { sure: true, maxHops: 1 }))).toEqual({ why: "cuts" });
  });
  test("nothing leads there: the nearest that is reached", () => {
    const facts = ["g activates m", "m activates n", "x treats n", "x treats s"];
    expect(reason(facts, ask("g", "s"))).toEqual({ why: "unreachable", nearest: "n" });
    expect(reason(["g activates m", "n leads_to s"], ask("s", "g"))).toEqual({ why: "unreachable", nearest: null });
  });
});

const facts: fc.Arbitrary<readonly Fact[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom("g1", "p1", "m1", "m2", "m3", "d1"),
      fc.constantFrom("", "may ", "not "),
      fc.constantFrom("activates", "inhibits", "leads_to"),
      fc.constantFrom("p1", "m1", "m2", "m3", "d1", "s1"),
    )
    .filter(([from, , , to]) => from !== to)
    .map(([from, polarity, predicate, to]) => `${from} ${polarity}${predicate} ${to}`),
  { maxLength: 14 },
);

describe("whatever the facts", () => {
  const question = ask("g1", "s1");
  const all = (list: readonly Fact[], change: Partial<PathQuestion> = {}) =>
    new Map(
      found(answer(["g1 leads_to x9", "x9 treats s9", "s9 leads_to s1", ...list], { ...question, ...change })).map(
        (path) => [path.id, path],
      ),
    );

  test("an edge that leads elsewhere changes no answer", () => {
    fc.assert(
      fc.property(facts, (list) => {
        const more = all([...list, "m2 leads_to r7", "r8 leads_to m1"]);
        const before = all(list);
        expect([...more.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [id, path] of before)
          expect(more.get(id)).toMatchObject({ effect: path.effect, polarity: path.polarity });
      }),
    );
  });

  test("a longer limit loses no path", () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 6 }), (list, maxHops) => {
        const longer = all(list, { maxHops: maxHops + 1 });
        for (const id of all(list, { maxHops }).keys()) expect(longer.has(id)).toBe(true);
      }),
    );
  });

  test("the parts of a score add up to it, and the ranking follows it", () => {
    fc.assert(
      fc.property(facts, (list) => {
        const paths = [...all(list).values()];
        for (const { score } of paths)
          expect(scoreParts.reduce((sum, part) => sum + score.parts[part], 0)).toBeCloseTo(score.total, 6);
        expect(paths.map(({ score }) => score.total)).toEqual(
          paths.map(({ score }) => score.total).sort((a, b) => b - a),
        );
      }),
    );
  });

  test("the order of the facts does not matter", () => {
    fc.assert(
      fc.property(facts, (list) => {
        expect([...all([...list].reverse()).keys()]).toEqual([...all(list).keys()]);
      }),
    );
  });

  test("a bigger hub costs more", () => {
    const bigger = ["m1 leads_to r1", "m1 leads_to r2", "m1 leads_to r3"];
    const way = [
      "g1 activates m1",
      "m1 leads_to s1",
      "d1 leads_to r1",
      "d1 leads_to r2",
      "d1 leads_to r3",
      "d1 leads_to r4",
      "d1 leads_to r5",
      "d1 leads_to r6",
    ];
    const [thin, thick] = [all(way).get("g1.m1.s1"), all([...way, ...bigger]).get("g1.m1.s1")];
    expect(thick?.score.parts.hubs).toBeLessThan(thin?.score.parts.hubs ?? 0);
  });
});

describe("in the article", () => {
  const index = sampleGraph();
  const trace = tracer(index);
  const every: PathQuestion = {
    ...plainQuestion,
    from: { kind: "type", type: "gene" },
    to: { kind: "type", type: "symptom" },
  };
  const result = trace.answer(every);
  const paths = found(result);

  test("every clause of every path from a gene to a symptom cites a passage that states it", () => {
    expect(paths.length).toBeGreaterThan(1000);
    for (const path of paths) {
      const { clauses, passages } = explain(index, path);
      for (const { cites, step } of clauses) {
        expect(cites.length).toBeGreaterThan(0);
        for (const number of cites) {
          const cited = passages.find((passage) => passage.number === number);
          const statements = new Set(
            step.relations.flatMap(({ evidence }) => evidence.map(({ statement }) => statement)),
          );
          expect(cited?.passage.evidence.some(({ statement }) => statements.has(statement))).toBe(true);
        }
      }
    }
  });

  test("the kinds of path hold all of them", () => {
    if (result.state !== "found") throw new Error("no path");
    expect(result.types.reduce((sum, kind) => sum + kind.paths, 0)).toBe(paths.length);
    expect(new Set(result.types.map(({ id }) => id))).toEqual(new Set(paths.map((path) => pathTypeOf(index, path))));
  });

  test("a question about types is that about each pair", () => {
    const pairs = membersOf(index, every.from).flatMap((from) =>
      membersOf(index, every.to).flatMap((to) => found(trace.answer({ ...every, from: entity(from), to: entity(to) }))),
    );
    expect(new Set(pairs.map(({ id }) => id))).toEqual(new Set(paths.map(({ id }) => id)));
  });

  test("every part of a score has its reason", () => {
    for (const path of paths.slice(0, 50))
      for (const part of scoreParts) expect(scoreReasons(index, path)[part]).toMatch(/^[a-z\d]/);
  });
});
