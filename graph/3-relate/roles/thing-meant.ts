import { lowerFirst } from "../../language/lower-first";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import type { Role } from "./role";
import { thingNamed } from "./thing-named";

/** "**Loss of tolerance.** The gene does X. When *it* is missing, …": what the sentence before was about, and not the process that heads the entry. */
export function thingMeant(member: NounPhrase, passage: Passage): { label: string; role: Role } | undefined {
  const { discourse, heads, grounding } = passage;
  const [last, ...others] = discourse.recent;
  const isHead = heads.some(({ entity }) => entity === last?.entity);
  const isOfHeads =
    heads.length === 0 || heads.every(({ type }) => type !== "gene" && type !== "disease" && type !== "treatment");
  if (!last || others.length > 0 || isHead || !isOfHeads || last.implied) return thingNamed(member, passage);
  if (last.type !== "gene" && last.type !== "pathway") return thingNamed(member, passage);
  const label = grounding.registry.get(last.entity)?.label;
  return label === undefined ? undefined : { label: lowerFirst(label), role: { ...last, implied: true } };
}
