import type { EntityId, EntityType } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "../graph-index";
import { shortLabel } from "../short-label";
import { causal } from "./causal";
import { findPaths } from "./find-paths";
import { type MatrixId, matrices } from "./matrix-kinds";
import { rememberedSteps } from "./path";
import { pathNet } from "./path-net";
import { type PathQuestion, passableBy, plainQuestion } from "./question";
import { scorer } from "./score";
import type { RankedPath } from "./trace";

/** What lies between a row and a column. */
export interface Cell {
  readonly paths: number;
  readonly best: RankedPath;
}

export interface MatrixLine {
  readonly id: EntityId;
  readonly label: string;
  /** Cells that hold a path. */
  readonly filled: number;
  /** The best score of its cells. */
  readonly best: number;
}

export interface Matrix {
  readonly id: MatrixId;
  /** In the order of the article; what has no path is left out. */
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** By row and column, with a space between. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export const cellOf = ({ cells }: Pick<Matrix, "cells">, row: EntityId, column: EntityId): Cell | undefined =>
  cells.get(`${row} ${column}`);

/** The question that a cell of the matrix stands for. */
export const cellQuestion = (id: MatrixId, row: EntityId, column: EntityId): PathQuestion => ({
  ...matrixQuestion(id),
  from: { kind: "entity", id: row },
  to: { kind: "entity", id: column },
});

function matrixQuestion(id: MatrixId): PathQuestion {
  const { rows, columns, along, maxHops } = matrices[id];
  return {
    ...plainQuestion,
    from: { kind: "type", type: rows },
    to: { kind: "type", type: columns },
    along: along === causal ? null : along,
    maxHops,
  };
}

/** Sets one type against another: for each pair how many paths there are, and the best. */
export function matrix(index: GraphIndex, id: MatrixId, among?: ReadonlySet<Relation>): Matrix {
  const question = matrixQuestion(id);
  const net = pathNet(index, passableBy(question, among));
  const score = scorer(index);
  const cells = new Map<string, { paths: number; best: RankedPath }>();
  for (const path of findPaths(net, question, rememberedSteps(net)).paths) {
    const key = `${path.entities[0]} ${path.entities.at(-1)}`;
    const ranked = { ...path, score: score(path) };
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { paths: 1, best: ranked });
    else {
      known.paths++;
      if (ranked.score.total > known.best.score.total) known.best = ranked;
    }
  }
  const cell = (row: EntityId, column: EntityId): Cell | undefined => cellOf({ cells }, row, column);
  const { rows, columns } = matrices[id];
  const idsOf = (type: EntityType): readonly EntityId[] =>
    index.graph.entities.filter((entity) => entity.type === type).map((entity) => entity.id);
  return {
    id,
    cells,
    rows: linesOf(index, idsOf(rows), (row) => idsOf(columns).flatMap((column) => cell(row, column) ?? [])),
    columns: linesOf(index, idsOf(columns), (column) => idsOf(rows).flatMap((row) => cell(row, column) ?? [])),
  };
}

function linesOf(index: GraphIndex, ids: readonly EntityId[], cellsOf: (id: EntityId) => readonly Cell[]) {
  return ids.flatMap((id): MatrixLine[] => {
    const entity = index.entities.get(id);
    const cells = cellsOf(id);
    if (entity === undefined || cells.length === 0) return [];
    const best = Math.max(...cells.map((cell) => cell.best.score.total));
    return [{ id, label: shortLabel(entity), filled: cells.length, best }];
  });
}
