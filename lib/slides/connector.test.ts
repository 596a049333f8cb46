import { describe, expect, test } from "vitest";
import { connectorOf } from "./connector";

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

describe("the format's line that runs most like a route", () => {
  test("is straight where the route is level", () => {
    expect(connectorOf(at([0, 5], [40, 5], [60, 5], [100, 5])).preset).toBe("straightConnector1");
    expect(connectorOf(at([0, 5], [100, 80])).preset).toBe("straightConnector1");
  });

  test("bends once where the route turns once, at the same share of its width", () => {
    const { preset, adjustments } = connectorOf(at([0, 0], [20, 0], [40, 100], [100, 100]));
    expect([preset, adjustments]).toEqual(["curvedConnector3", { adj1: 30_000 }]);
  });

  test("bends outwards between two boxes of a column, as far as the route does", () => {
    const { preset, adjustments } = connectorOf(at([50, 0], [70, 0], [70, 90], [50, 90]));
    expect([preset, adjustments]).toEqual(["curvedConnector3", { adj1: 2_000_000 }]);
  });

  test("crosses a column at the height at which the route does", () => {
    const route = at([0, 0], [15, 0], [25, 40], [45, 40], [80, 40], [85, 40], [95, 100], [100, 100]);
    const { preset, adjustments } = connectorOf(route);
    expect(preset).toBe("curvedConnector5");
    expect(adjustments).toEqual({ adj1: 20_000, adj2: 40_000, adj3: 90_000 });
  });

  test("crosses a column off the height of both its ends, though these are level", () => {
    const { adjustments } = connectorOf(at([0, 0], [15, 0], [25, 40], [80, 40], [90, 0], [100, 0]));
    expect(adjustments.adj2).toBe(4_000_000);
  });

  test("has corners where its curve would run behind a box that the route passes", () => {
    const route = at([0, 0], [15, 0], [25, 40], [45, 40], [80, 40], [85, 40], [95, 100], [100, 100]);
    const box = { x: 30, y: 20, width: 20, height: 18 };
    expect(connectorOf(route, [{ ...box, y: 60 }]).preset).toBe("curvedConnector5");
    const { preset, adjustments } = connectorOf(route, [box]);
    expect(preset).toBe("bentConnector5");
    expect(adjustments).toEqual(connectorOf(route).adjustments);
  });

  test.each([[[]], [at([3, 4])]])("of no route is a point", (route) => {
    expect(connectorOf(route).preset).toBe("straightConnector1");
  });
});
