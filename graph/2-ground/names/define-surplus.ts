import { storedSubstances } from "../../lexicon/stored-substances";
import type { EntityId } from "../../model/entity";
import type { Name, Scope } from "../place";
import type { Registry } from "../registry";

const one = `(${storedSubstances.join("|")})`;
/** How an article says that there is too much of a substance. */
const surplus = new RegExp(
  `\\b${one} (?:overload|accumulation|build-?up|deposit(?:s|ion)|excess|surplus|storage|burden)\\b|\\b(?:excess|surplus|excessive|stored|too much|accumulated) ${one}\\b`,
  "gi",
);
/** An article that says so once tells of something else. */
const fewest = 2;

/** By what a surplus goes besides: "the liver iron", "iron stores". */
const waysToSay = [
  "#",
  "# overload",
  "# accumulation",
  "# build-up",
  "# deposits",
  "# deposition",
  "# excess",
  "# surplus",
  "# stores",
  "# burden",
  "excess #",
  "surplus #",
  "stored #",
  "excessive #",
  "accumulated #",
  "liver #",
  "tissue #",
  "body #",
  "total body #",
  "cardiac #",
];

/** Where an article tells of too much iron, "iron" is that, and no remedy: "iron harms the heart", "chelators bind iron". */
export function defineSurplus({ text, registry }: Scope): readonly Name[] {
  const told = new Map<string, number>();
  for (const [, before, behind] of text.matchAll(surplus)) {
    const substance = (before ?? behind ?? "").toLowerCase();
    told.set(substance, (told.get(substance) ?? 0) + 1);
  }
  return [...told].flatMap(([substance, times]) => {
    // A substance that nobody is given goes by its own name.
    if (times < fewest || registry.typeOf(registry.find(substance) ?? "") !== "treatment") return [];
    const entity = surplusOf(substance, registry);
    return waysToSay.map((way) => ({ name: way.replace("#", substance), entity }));
  });
}

function surplusOf(substance: string, registry: Registry): EntityId {
  const known = registry.find(`${substance} overload`) ?? registry.find(`${substance} accumulation`);
  const label = `${substance.charAt(0).toUpperCase()}${substance.slice(1)} accumulation`;
  return known ?? registry.enter({ label, type: "mechanism" });
}
