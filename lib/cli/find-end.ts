import { entityTypeNames } from "@/graph/model/entity";
import type { GraphIndex } from "../graph-index";
import type { End } from "../trace/question";

const folded = (text: string): string => text.normalize("NFKD").toLowerCase().trim();

/** What a word on the command line means: an entity by id, name or identifier, or a type as `type:gene`. */
export function findEnd(index: GraphIndex, word: string): End | undefined {
  const type = entityTypeNames.find((name) => word === `type:${name}`);
  if (type !== undefined) return { kind: "type", type };
  if (index.entities.has(word)) return { kind: "entity", id: word };
  const wanted = folded(word);
  const found = index.graph.entities.find(({ label, synonyms, curies }) =>
    [label, ...synonyms, ...curies].some((name) => folded(name) === wanted),
  );
  return found === undefined ? undefined : { kind: "entity", id: found.id };
}

/** Entities whose names hold the word or begin like it, for a message that helps. */
export function likeNames(index: GraphIndex, word: string): readonly string[] {
  const wanted = folded(word);
  return index.graph.entities
    .filter(({ id, label, synonyms }) =>
      [id, label, ...synonyms].some(
        (name) => folded(name).includes(wanted) || folded(name).startsWith(wanted.slice(0, 4)),
      ),
    )
    .slice(0, 5)
    .map(({ id }) => id);
}
