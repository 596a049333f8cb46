import { type EntityType, entityTypes } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { findPaths } from "./find-paths";
import { type NoPath, noPath } from "./no-path";
import { type Path, rememberedSteps } from "./path";
import { type PathNet, pathNet } from "./path-net";
import { type PathQuestion, passableBy } from "./question";
import { type Score, type Scorer, scorer } from "./score";

export interface RankedPath extends Path {
  readonly score: Score;
}

/** Paths that run through the same types: `gene.pathway.mechanism.symptom`. */
export interface PathType {
  readonly id: string;
  readonly types: readonly EntityType[];
  readonly paths: number;
  /** The score of its best. */
  readonly best: number;
}

export type Answer =
  | {
      readonly state: "found";
      /** All of them, in the order asked for. */
      readonly paths: readonly RankedPath[];
      readonly types: readonly PathType[];
      /** There are more, longer ones. */
      readonly cut: boolean;
    }
  | { readonly state: "none"; readonly reason: NoPath };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orders = {
  score: (a: RankedPath, b: RankedPath) => b.score.total - a.score.total || a.steps.length - b.steps.length,
  length: (a: RankedPath, b: RankedPath) => a.steps.length - b.steps.length || b.score.total - a.score.total,
} as const;

/** The types that a path runs through, as an id that links carry. */
export const pathTypeOf = (index: GraphIndex, { entities }: Pick<Path, "entities">): string =>
  entities.map((id) => index.entities.get(id)?.type ?? "").join(".");

/** Asks one article again and again: what is the same for all questions, or for two that follow each other, is kept. */
export interface Tracer {
  answer(question: PathQuestion, among?: ReadonlySet<Relation>): Answer;
}

export function tracer(index: GraphIndex): Tracer {
  const score = scorer(index);
  let last: { readonly key: string; readonly among: ReadonlySet<Relation> | undefined; readonly net: PathNet } | null =
    null;
  function netFor(question: PathQuestion, among?: ReadonlySet<Relation>): PathNet {
    const key = JSON.stringify([question.along, question.sure, question.denied]);
    if (last === null || last.key !== key || last.among !== among)
      last = { key, among, net: pathNet(index, passableBy(question, among)) };
    return last.net;
  }
  return { answer: (question, among) => answerOf(netFor(question, among), question, score, among) };
}

function answerOf(net: PathNet, question: PathQuestion, score: Scorer, among?: ReadonlySet<Relation>): Answer {
  const { paths, cut } = findPaths(net, question, rememberedSteps(net));
  if (paths.length === 0) return { state: "none", reason: noPath(net.index, question, among) };
  const order = orders[question.rank];
  const ranked = paths
    .map((path) => ({ ...path, score: score(path) }))
    .sort((a, b) => order(a, b) || byText(a.id, b.id));
  return { state: "found", paths: ranked, types: pathTypes(net.index, ranked), cut };
}

/** The kinds of path, that with the best path first. */
function pathTypes(index: GraphIndex, paths: readonly RankedPath[]): readonly PathType[] {
  const kinds = new Map<string, { paths: number; best: number }>();
  for (const path of paths) {
    const id = pathTypeOf(index, path);
    const known = kinds.get(id) ?? { paths: 0, best: Number.NEGATIVE_INFINITY };
    kinds.set(id, { paths: known.paths + 1, best: Math.max(known.best, path.score.total) });
  }
  return [...kinds]
    .map(([id, kind]) => ({ id, ...kind, types: id.split(".").filter(isType) }))
    .sort((a, b) => b.best - a.best || a.types.length - b.types.length || byText(a.id, b.id));
}

const isType = (word: string): word is EntityType => Object.hasOwn(entityTypes, word);
