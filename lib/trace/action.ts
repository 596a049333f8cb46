import type { EntityId, EntityType } from "@/graph/model/entity";
import type { Predicate } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { causal } from "./causal";
import { findPaths } from "./find-paths";
import { actsBy, holdsOf } from "./holds";
import { type PathStep, rememberedSteps } from "./path";
import { pathNet } from "./path-net";
import { type PathQuestion, passableBy, plainQuestion } from "./question";
import { type Reached, reach } from "./reach";
import { scorer } from "./score";
import type { RankedPath } from "./trace";

/** What some treatments do, according to the article. */
export interface Action {
  /** Where they take hold: a step for each treatment and target. */
  readonly holds: readonly PathStep[];
  /** The symptoms behind those, with what the treatments do to them. */
  readonly downstream: readonly Reached[];
  /** The ways from a gene to a symptom: all, those that pass what is acted on, and the best that pass none of it. */
  readonly ways: { readonly all: number; readonly met: number; readonly open: readonly RankedPath[] };
  readonly watch: Readonly<Record<Watch, readonly Relation[]>>;
}

/** What to watch for with a treatment. */
export const watches = ["has_side_effect", "monitored_by", "avoid_with"] as const satisfies readonly Predicate[];
export type Watch = (typeof watches)[number];

const story: PathQuestion = {
  ...plainQuestion,
  from: { kind: "type", type: "gene" },
  to: { kind: "type", type: "symptom" },
};
/** How far behind its targets a treatment is followed. */
const farthest = 4;
/** The open ways that are worth reading. */
const mostOpen = 50;

const isOfType = (index: GraphIndex, id: EntityId, type: EntityType): boolean => index.entities.get(id)?.type === type;

/** Works out where treatments act. Ids that are no treatment of the article act on nothing. */
export function actionOf(index: GraphIndex, treatments: readonly EntityId[], among?: ReadonlySet<Relation>): Action {
  const known = treatments.filter((id) => isOfType(index, id, "treatment"));
  const net = pathNet(index, passableBy({ along: [...actsBy, ...causal], sure: false, denied: false }, among));
  const holds = holdsOf(index, known, among);
  const targets = new Set(holds.map(({ to }) => to));
  return {
    holds,
    downstream: reach(net, known, "down", farthest).filter(({ id }) => isOfType(index, id, "symptom")),
    ways: waysAround(index, targets, among),
    watch: {
      has_side_effect: watchOf(index, known, "has_side_effect", among),
      monitored_by: watchOf(index, known, "monitored_by", among),
      avoid_with: watchOf(index, known, "avoid_with", among),
    },
  };
}

function waysAround(index: GraphIndex, targets: ReadonlySet<EntityId>, among?: ReadonlySet<Relation>): Action["ways"] {
  const net = pathNet(index, passableBy(story, among));
  const { paths } = findPaths(net, story, rememberedSteps(net));
  const open = paths.filter(({ entities }) => !entities.some((id) => targets.has(id)));
  const score = scorer(index);
  const ranked = open
    .map((path) => ({ ...path, score: score(path) }))
    .sort((a, b) => b.score.total - a.score.total || (a.id < b.id ? -1 : 1));
  return { all: paths.length, met: paths.length - open.length, open: ranked.slice(0, mostOpen) };
}

const watchOf = (
  index: GraphIndex,
  treatments: readonly EntityId[],
  watch: Watch,
  among?: ReadonlySet<Relation>,
): readonly Relation[] =>
  [...new Set(treatments.flatMap((id) => index.relationsOf(id)))].filter(
    (relation) => relation.predicate === watch && (among?.has(relation) ?? true),
  );
