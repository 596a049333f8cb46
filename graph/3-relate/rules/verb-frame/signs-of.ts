import type { Clause } from "../../../language/clause";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";
import type { Reading } from "./reading";

const proving = new Set([
  "confirm",
  "prove",
  "support",
  "back up",
  "corroborate",
  "establish",
  "settle",
  "clinch",
  "verify",
]);
const hinting = new Set([
  "indicate",
  "suggest",
  "point to",
  "point toward",
  "signal",
  "reflect",
  "betray",
  "speak for",
  "hint at",
  "argue for",
]);

/** In an entry about a test, the sign that points to a diagnosis is what the test finds too; a mere hint is its consequence. */
export function signsOf(clause: Clause, { key, frame, patients }: Reading, passage: Passage): readonly Draft[] {
  const tests = ofTypes(passage.heads, "test");
  if (frame !== "detect" || tests.length === 0 || !clause.subject) return [];
  if (!proving.has(key) && !hinting.has(key)) return [];
  // What a test is called after is no sign.
  const subject = rolesOf(clause.subject, passage).map((roles) =>
    roles.filter(({ entity }) => !tests.some((test) => test.entity.startsWith(entity))),
  );
  const found = readingsOfTypes(subject, undefined, "symptom", "gene", "pathway", "mechanism");
  const certainty = certaintyOf(clause, passage);
  const rule = `verb-frame:${key}`;
  const detected = link("detect", [tests], found, passage, rule, certainty);
  if (proving.has(key)) return detected;
  return [...detected, ...link("cause", patients, readingsOfTypes(found, "symptom"), passage, rule, certainty)];
}
