import { expect, test } from "vitest";
import { gather } from "./gather";

test("gathers what is found, in order", () => {
  expect(gather([3, 0, 2], (times) => Array.from({ length: times }, (_, at) => `${times}${at}`))).toEqual([
    "30",
    "31",
    "32",
    "20",
    "21",
  ]);
  expect(gather([1, 2], () => [])).toEqual([]);
});
