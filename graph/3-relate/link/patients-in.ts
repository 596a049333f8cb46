import type { Frame } from "../../lexicon/frames";
import type { Passage } from "../passage";
import { ailmentOf } from "../roles/ailment-of";
import { measureOf } from "../roles/measure-of";
import type { Role } from "../roles/role";

/** What a frame is about where a thing is named: what is monitored is its measure, what is treated is what ails it. */
export function patientsIn(frame: Frame, roles: readonly Role[], passage: Passage): readonly Role[] {
  if (frame === "monitor") return roles.map((role) => measureOf(role, passage));
  return frame === "treat" ? roles.map((role) => ailmentOf(role, passage)) : roles;
}
