import type { NounPhrase } from "../../language/phrases";
import type { EntityId } from "../../model/entity";
import type { Analysis } from "../analysis";
import type { Referent } from "../naming/referent";
import type { Registry } from "../registry";
import { findings } from "./findings";
import { memberLabel } from "./head-label";

/**
 * What heads an entry on what else it could be is a disease, whatever it is elsewhere, and "secondary X" is another than X. A sign of the
 * article's own disease stays one.
 */
export function lookAlikeNamed(
  { entity }: Referent,
  member: NounPhrase,
  analysis: Analysis,
  registry: Registry,
): EntityId | undefined {
  const own = registry.typeOf(entity);
  if (own === undefined || !findings.has(own) || registry.isSubject(entity) || registry.isForm(entity))
    return undefined;
  // "Alcohol", "Smoking": what one is exposed to is no disease.
  if (registry.subtypeOf(entity) === "exposure") return undefined;
  const label = memberLabel(member, analysis);
  if (label === "") return undefined;
  const known = registry.find(label) ?? registry.enter({ label, type: "disease" });
  if (registry.mayTurn(known, "disease")) registry.settleType(known, "disease");
  return known;
}
