import type { Stance } from "@/graph/model/article";
import type { EntityId } from "@/graph/model/entity";
import type { Polarity } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { passagesOf } from "../sources";
import type { Path, PathStep } from "./path";

export const scoreParts = ["length", "sources", "certainty", "literature", "hubs"] as const;
export type ScorePart = (typeof scoreParts)[number];

/** Each part gives at most so many points; the hubs take at most so many. */
export const partLimit = 25;

/** Points out of 100, in tenths, and what they are made of: what is shown is what is added. */
export interface Score {
  readonly total: number;
  readonly parts: Readonly<Record<ScorePart, number>>;
}

/** What a step rests on: passages of the article, works of the literature, and the gravest thing the latter say. */
export interface Backing {
  readonly passages: number;
  readonly works: number;
  readonly stance: Stance | null;
}

const gravest: readonly Stance[] = ["conflicts", "qualifies", "supports"];

export function backingOf(index: GraphIndex, { relations }: Pick<PathStep, "relations">): Backing {
  const passages = relations.flatMap((relation) => passagesOf(index, relation));
  const items = new Set(passages.map(({ item }) => item));
  const uses = [...items].flatMap(({ references }) => references);
  return {
    passages: items.size,
    works: new Set(uses.map(({ key }) => key)).size,
    stance: gravest.find((stance) => uses.some((use) => use.stance === stance)) ?? null,
  };
}

/** A chain holds as well as its weakest link. */
export const weakest = (behind: readonly Backing[]): Backing =>
  behind.reduce((a, b) => (b.passages + b.works < a.passages + a.works ? b : a));

/** The inner entity of a path that has most facts; null where nothing lies between its ends. */
export function hubOf(index: GraphIndex, { entities }: Pick<Path, "entities">): EntityId | null {
  let hub: EntityId | null = null;
  let most = -1;
  for (let i = 1; i < entities.length - 1; i++) {
    const id = entities[i] ?? "";
    const facts = index.relationsOf(id).length;
    if (facts > most) [hub, most] = [id, facts];
  }
  return hub;
}

const sureness: Readonly<Record<Polarity, number>> = { asserted: 1, uncertain: 0.5, negated: 0 };
const agreement: Readonly<Record<Stance | "none", number>> = { supports: 1, none: 0.5, qualifies: 0.4, conflicts: 0 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** To tenths; minus nothing is nothing. */
const tenths = (value: number): number => Math.round(value * 10) / 10 || 0;

export type Scorer = (path: Path) => Score;

/**
 * Scores paths of one article. Short, well backed, certain and agreed on is good; a way through an entity that touches
 * nearly everything says little, as in het.io's degree-weighted path count (Himmelstein and Baranzini 2015), so it costs.
 */
export function scorer(index: GraphIndex): Scorer {
  const busiest = Math.max(1, ...index.graph.entities.map(({ id }) => index.relationsOf(id).length));
  const backings = new Map<PathStep["relations"], Backing>();
  const backing = (step: PathStep): Backing => {
    const known = backings.get(step.relations) ?? backingOf(index, step);
    backings.set(step.relations, known);
    return known;
  };
  return (path) => {
    const { steps } = path;
    const behind = steps.map(backing);
    const least = weakest(behind);
    const backed = least.passages + least.works;
    const hub = hubOf(index, path);
    const parts = {
      length: tenths((partLimit * 2) / (steps.length + 1)),
      sources: tenths((partLimit * backed) / (backed + 2)),
      certainty: tenths(partLimit * mean(steps.map(({ polarity }) => sureness[polarity]))),
      literature: tenths(partLimit * mean(behind.map(({ stance }) => agreement[stance ?? "none"]))),
      hubs: tenths(hub === null ? 0 : -partLimit * (index.relationsOf(hub).length / busiest)),
    };
    return { total: tenths(scoreParts.reduce((sum, name) => sum + parts[name], 0)), parts };
  };
}
