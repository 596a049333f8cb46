import type { Registry } from "../../2-ground/registry";
import { lifeStates } from "../../lexicon/head-nouns";
import type { Predicate } from "../../model/predicate";
import type { Role } from "../roles/role";
import { isMisnamed } from "./is-misnamed";

const sideEffectName = /(^|-)(side|adverse|unwanted)-effect$/;

/** No drug has the article's disease for a side effect, and "side effects" are no object of anything but a test. */
export function isMisreading(predicate: Predicate, subject: Role, { entity, type }: Role, registry: Registry): boolean {
  // A disease is no kind of what bears its own name with a modifier.
  if (predicate === "subtype_of" && registry.isSubject(subject.entity) && registry.isForm(entity)) return true;
  // "The hereditary form is seen in children" with the disease.
  if (/^(leads_to|has_symptom)$/.test(predicate) && registry.isSubject(subject.entity) && registry.isForm(entity))
    return true;
  if (
    predicate === "has_side_effect" &&
    type === "disease" &&
    (registry.isSubject(entity) || registry.isTopical(entity))
  )
    return true;
  if (lifeStates.has(entity) && predicate !== "avoid_with" && predicate !== "detects") return true;
  if (sideEffectName.test(subject.entity) || isMisnamed(predicate, subject.entity, entity, registry)) return true;
  return predicate !== "detects" && sideEffectName.test(entity);
}
