import type { NounPhrase } from "../../language/phrases";
import type { Role } from "./role";

/** "Xal, an old drug": what it is stands behind the name, and is no name itself. */
export function isDescribedName({ apposition, determiner }: NounPhrase, own: readonly Role[]): boolean {
  const [first] = apposition;
  return (
    own.length === 1 &&
    own[0]?.type === undefined &&
    determiner === undefined &&
    first !== undefined &&
    (/^(an?|another)$/.test(first.determiner ?? "") || (first.determiner === "the" && first.of !== undefined))
  );
}
