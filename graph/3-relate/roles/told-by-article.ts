import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import type { Role } from "./role";

const disease = /^(disease|disorder|illness|syndrome|condition)$/;

/**
 * "Xal, an old drug", "yellow nail, a rare disease": what a name stands for has the type of what stands behind it with an article, settled from then on.
 * Undefined where that is no such description; `read` reads what stands there.
 */
export function toldByArticle(
  { apposition, determiner }: NounPhrase,
  own: readonly Role[],
  passage: Passage,
  read: (phrases: readonly NounPhrase[], passage: Passage) => readonly Role[],
): readonly Role[] | undefined {
  const [first] = apposition;
  const [role, ...others] = own;
  if (!role || others.length > 0 || !first || determiner !== undefined) return undefined;
  if (!/^(an?|another)$/.test(first.determiner ?? "")) return undefined;
  const { registry } = passage.grounding;
  const type = disease.test(headNoun(first, passage.analysis)) ? "disease" : read([first], passage)[0]?.type;
  if (role.type !== undefined && (type !== "disease" || !isUnknownSign(role, passage))) return undefined;
  if (type === undefined) return own;
  registry.settleType(role.entity, type);
  return [{ ...role, type }];
}

/** What was only taken for a sign by how its name ends. */
const isUnknownSign = ({ entity, type }: Role, { grounding: { registry } }: Passage): boolean =>
  type === "symptom" && !registry.isLexical(entity) && registry.mayTurn(entity, "disease");
