import type { Word } from "../../language/word";
import type { Passage } from "../passage";
import { type Alternatives, impliedRole, imply, ofTypes, type Role } from "./role";

const own = /antibod(y|ies)$|anca$/;

/**
 * "The antibodies", "the same antibodies", where the article tells how the disease comes about: those that were spoken of last, here or in an item before.
 * Undefined where the phrase says which, or none have been spoken of.
 */
export function antibodiesMeant(words: readonly Word[], passage: Passage): Alternatives | undefined {
  const { place, discourse, heads, earlier, grounding } = passage;
  if (place.section !== "causes" && place.section !== "mechanism") return undefined;
  const [first, ...others] = words.map(({ low }) => low);
  if (words.at(-1)?.low !== "antibodies" || !/^(the|these|those|such)$/.test(first ?? "")) return undefined;
  if (others.length > 2 || (others.length === 2 && others[0] !== "same")) return undefined;
  const { registry } = grounding;
  const isAntibody = ({ entity }: Pick<Role, "entity">) => own.test(entity) && registry.typeOf(entity) === "mechanism";
  const near = [discourse.recent, heads, discourse.objects]
    .map((roles) => ofTypes(roles, "mechanism").filter(isAntibody))
    .find((roles) => roles.length > 0);
  if (near) return [imply(near)];
  for (const { subject, object, evidence } of earlier.toReversed()) {
    if (isAntibody({ entity: subject })) return [[impliedRole(subject, evidence.subject, registry)]];
    if (isAntibody({ entity: object })) return [[impliedRole(object, evidence.object, registry)]];
  }
  return undefined;
}
