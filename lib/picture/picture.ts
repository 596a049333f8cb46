import type { Reference } from "@/graph/model/knowledge-graph";
import type { Relation } from "@/graph/model/relation";
import type { Emphasis } from "../emphasis";
import type { GraphIndex } from "../graph-index";
import type { Frame } from "../layout/placement";
import { namesOf } from "../names";
import type { Scene } from "../scene";
import type { Tag } from "../scene-tags";
import { passagesOf } from "../sources";
import { lit } from "../trace/lit";
import type { View } from "../view";
import { viewEmphasis, viewScene } from "../view-scene";
import { asText, sentenceOf } from "../wording";

/** A fact that stands out, with the numbers of the works that bear on it. */
export interface CitedFact {
  readonly sentence: string;
  readonly cites: readonly number[];
}

/** A view as a picture: the scene with what stands out, and the literature on that. */
export interface Picture {
  readonly index: GraphIndex;
  readonly view: View;
  readonly scene: Scene;
  readonly emphases: ReadonlyMap<string, Emphasis>;
  readonly names: readonly Tag[];
  /** The facts that stand out, few enough to be read; none where nothing does. */
  readonly facts: readonly CitedFact[];
  /** Numbered from 1 as the facts cite them. */
  readonly references: readonly Reference[];
}

/** More facts than this under a picture nobody reads. */
const mostFacts = 40;

/** Works that bear on facts, numbered as they come, and the facts with those numbers. */
function cited(index: GraphIndex, relations: readonly Relation[]): Pick<Picture, "facts" | "references"> {
  const numbers = new Map<Reference, number>();
  const facts = relations.map((relation) => {
    const keys = passagesOf(index, relation).flatMap(({ item }) => item.references.map(({ key }) => key));
    const works = [...new Set(keys)].flatMap((key) => index.references.get(key) ?? []);
    for (const work of works) if (!numbers.has(work)) numbers.set(work, numbers.size + 1);
    const cites = works.map((work) => numbers.get(work) ?? 0).sort((a, b) => a - b);
    return { sentence: asText(sentenceOf(index, relation)), cites };
  });
  return { facts, references: [...numbers.keys()] };
}

/**
 * Works out the picture of a view in a frame: the same scene that the map draws. `listed` are the paths that answer its
 * question, lit while none of them is chosen (`listedPaths`).
 */
export function pictureWith(index: GraphIndex, view: View, frame: Frame, listed: readonly string[]): Picture {
  const scene = viewScene(index, view, frame);
  const emphases = viewEmphasis(index, scene, view, lit(index, view, listed));
  const names = namesOf(scene, emphases);
  const standing = scene.edges.filter(({ id }) => ["focus", "near"].includes(emphases.get(id) ?? ""));
  const relations = standing.flatMap((edge) => edge.relations.flatMap((id) => index.relations.get(id) ?? []));
  const few = relations.length <= mostFacts ? relations : [];
  return { index, view, scene, emphases, names, ...cited(index, few) };
}
