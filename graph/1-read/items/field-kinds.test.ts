import { expect, test } from "vitest";
import { fieldKinds, isFieldLabel } from "./field-kinds";

test.each([
  ["Side effects", "effects", true],
  ["Common side effects", "effects", true],
  ["Mechanism", "mechanism", true],
  ["How it works", "mechanism", true],
  ["Monitoring", "monitoring", true],
  ["Avoid", "avoid", true],
  ["Dose/timing", "dose", true],
  ["Used for", "purpose", true],
  ["Class", "class", true],
  ["Mechanism/side effects", "effects mechanism", true],
  ["Blood tests", "monitoring", false],
  ["Zinc", "", false],
])("%s announces %j", (label, kinds, alone) => {
  expect(fieldKinds(label).join(" ")).toBe(kinds);
  expect(isFieldLabel(label)).toBe(alone);
});
