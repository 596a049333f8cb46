import fc from "fast-check";
import { expect, test } from "vitest";
import { type Command, message, protocolVersion, type Report, readCommand, readReport } from "./protocol";

const commands: readonly Command[] = [
  { type: "step", to: "next" },
  { type: "step", to: "previous" },
  { type: "step", to: 3 },
  { type: "view", view: "entity=nras&hops=1" },
  { type: "keys" },
];

const reports: readonly Report[] = [
  { type: "height", height: 420 },
  { type: "state", view: "?entity=nras", step: 1, steps: 4 },
  { type: "key", key: "ArrowRight", code: "ArrowRight", keyCode: 39, shift: false },
];

test("what one side writes the other reads, and neither takes the other's words for its own", () => {
  for (const command of commands) {
    expect(readCommand(message(command))).toEqual(command);
    expect(readReport(message(command))).toBeNull();
  }
  for (const report of reports) {
    expect(readReport(message(report))).toEqual(report);
    expect(readCommand(message(report))).toBeNull();
  }
});

test.each([
  { etiograph: 2, type: "step", to: "next" },
  { etiograph: "1", type: "step", to: "next" },
  { type: "step", to: "next" },
  { etiograph: 1, type: "step", to: -1 },
  { etiograph: 1, type: "step", to: 0.5 },
  { etiograph: 1, type: "step", to: "last" },
  { etiograph: 1, type: "view", view: 7 },
  { etiograph: 1, type: "view", view: "x".repeat(5000) },
  { etiograph: 1, type: "height", height: Number.POSITIVE_INFINITY },
  { etiograph: 1, type: "height", height: "100px" },
  { etiograph: 1, type: "state", view: "?", step: 1 },
  { etiograph: 1, type: "key", key: "a" },
])("%j is passed over", (data) => {
  expect(readCommand(data)).toBeNull();
  expect(readReport(data)).toBeNull();
});

test("whatever a page posts, nothing breaks, and only what is well-formed is heard", () => {
  const near = fc.record(
    {
      etiograph: fc.constantFrom<unknown>(protocolVersion, 0, "1", null),
      type: fc.constantFrom<unknown>("step", "view", "keys", "height", "state", "key", "toString", 3),
      to: fc.anything(),
      view: fc.anything(),
      height: fc.anything(),
      step: fc.anything(),
      steps: fc.anything(),
      key: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), near), (data) => {
      for (const heard of [readCommand(data), readReport(data)]) {
        if (heard === null) continue;
        expect((data as { etiograph: unknown }).etiograph).toBe(protocolVersion);
        expect([...commands, ...reports].map(({ type }) => type)).toContain(heard.type);
        for (const value of Object.values(heard)) expect(["string", "number", "boolean"]).toContain(typeof value);
      }
    }),
    { numRuns: 2000 },
  );
});
