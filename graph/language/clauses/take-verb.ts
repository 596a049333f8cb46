import { neverPassive } from "../never-passive";
import { newVerbGroup, type VerbGroup } from "../phrases";
import { fillGaps } from "./fill-gaps";
import { takeFinite } from "./take-finite";
import { takeInfinitive } from "./take-infinitive";
import { takeIng } from "./take-ing";
import { takeLoose } from "./take-loose";
import type { Walk } from "./walk";

/** Takes a verb as that of the current clause, of one that waits for it, or of a new one; its form decides. */
export function takeVerb(walk: Walk, verb: VerbGroup): void {
  walk.at++;
  if (verb.form === "infinitive") takeInfinitive(walk, verb);
  else if (verb.form === "ing") takeIng(walk, verb);
  else if (verb.form === "loose" && !neverPassive.has(verb.lemma)) takeLoose(walk, verb);
  else takeFinite(walk, verb.form === "loose" ? newVerbGroup({ ...verb, form: "finite" }) : verb);
  if (verb.form === "finite" || verb.form === "loose") fillGaps(walk, verb);
  walk.comma = false;
  walk.coordinator = undefined;
}
