import { slug } from "../language/slug";
import type { Entity, EntityId } from "../model/entity";
import type { Annotation } from "./annotation";

type Marked = Annotation["entities"][number];

/**
 * Finds for each compiled entity the annotated one that means the same: by a name in common, best by the label itself, else by most words
 * in common (Jaccard index, at least two thirds) within the type. Entities without a counterpart are left out.
 */
export function align(entities: readonly Entity[], annotated: Annotation["entities"]): ReadonlyMap<EntityId, Marked> {
  const candidates = annotated.map((marked) => ({ marked, names: namesOf(marked) }));
  return new Map(
    entities.flatMap((entity) => {
      const names = namesOf(entity);
      const ranked = candidates
        .map(({ marked, names: theirs }) => ({ marked, likeness: likeness(entity, names, marked, theirs) }))
        .sort((a, b) => b.likeness - a.likeness);
      const best = ranked[0];
      return best && best.likeness >= 1 ? [[entity.id, best.marked] as const] : [];
    }),
  );
}

/** 3 for the same label, 2 and a little for each name in common, up to 1 for words in common; half a point for the same type. */
function likeness(entity: Entity, names: readonly string[], marked: Marked, theirs: readonly string[]): number {
  const sameType = entity.type === marked.type ? 0.5 : 0;
  if (names[0] === theirs[0]) return 3 + sameType;
  const common = names.filter((name) => theirs.includes(name)).length;
  if (common > 0) return 2 + common / 100 + sameType;
  if (sameType === 0) return 0;
  const closest = Math.max(...names.flatMap((name) => theirs.map((other) => overlap(name, other))));
  return closest >= 2 / 3 ? closest + sameType : 0;
}

/** The label first; every name with and without what stands in brackets, folded to plain words. */
const namesOf = ({ label, synonyms = [] }: Pick<Marked, "label" | "synonyms">): readonly string[] =>
  [...new Set([label, ...synonyms].flatMap((name) => [slug(name), slug(name.replace(/\([^)]*\)/g, ""))]))].filter(
    (name) => name !== "",
  );

function overlap(a: string, b: string): number {
  const left = new Set(a.split("-"));
  const right = new Set(b.split("-"));
  const both = [...left].filter((word) => right.has(word)).length;
  return both / (left.size + right.size - both);
}
