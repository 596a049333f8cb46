import type { EntityId } from "@/graph/model/entity";
import { predicates, type Sign } from "@/graph/model/predicate";
import type { Polarity, Relation } from "@/graph/model/relation";
import type { LensSide } from "./lens";
import { type Line, lineOf } from "./line";
import { jointSide, type SideOf } from "./sides";
import { count } from "./wording";

/** One fact as a line, or all facts between a closed group and another box. */
export interface SceneLine extends Line {
  /** That of the fact where there is one. */
  readonly id: string;
  readonly relations: readonly string[];
  readonly sign: Sign;
  readonly polarity: Polarity;
  /** It touches a form of the subject, or joins two groups: drawn only where it is asked for. */
  readonly quiet: boolean;
  /** The side of the lens that all its facts are on. */
  readonly side: LensSide | null;
}

/** Where no more lines than this are left, none needs to be kept back. */
export const fewLines = { columns: 80, rows: 40 };

const agreed = <Value>(values: readonly Value[]): Value | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

/** Denied facts are never summed with others: a sum would assert them. */
function sum(id: string, lines: readonly SceneLine[]): SceneLine {
  const [first] = lines as [SceneLine];
  if (lines.length === 1) return first;
  const oneWay = lines.every(({ from }) => from === first.from);
  const label = agreed(lines.map((line) => line.label));
  return {
    id,
    from: first.from,
    to: first.to,
    label: label !== undefined && oneWay ? `${label} (${lines.length})` : count(lines.length, "fact"),
    relations: lines.flatMap(({ relations }) => relations),
    sign: (oneWay ? agreed(lines.map((line) => line.sign)) : undefined) ?? "none",
    polarity: agreed(lines.map((line) => line.polarity)) ?? "asserted",
    quiet: lines.every((line) => line.quiet),
    side: jointSide(lines.map((line) => line.side)),
  };
}

/** Names what is summed between two boxes: denied facts stay by themselves. */
export const bundleOf = (from: string, to: string, polarity: Polarity): string =>
  `${[from, to].sort().join(" ")}${polarity === "negated" ? " denied" : ""}`;

/** Facts as lines between boxes; what happens inside one box is not drawn. */
export function sceneLines(
  relations: readonly Relation[],
  boxOf: ReadonlyMap<EntityId, string>,
  forms: readonly EntityId[],
  sideOf: SideOf = () => null,
  few = fewLines.columns,
): readonly SceneLine[] {
  const bundles = new Map<string, SceneLine[]>();
  const entities = new Set(boxOf.keys());
  const inGroup = (box: string): boolean => !entities.has(box);
  for (const relation of relations) {
    const line = lineOf(relation);
    const [from, to] = [boxOf.get(line.from), boxOf.get(line.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = inGroup(from) || inGroup(to) ? bundleOf(from, to, relation.polarity) : relation.id;
    const single: SceneLine = {
      id: relation.id,
      from,
      to,
      label: line.label,
      relations: [relation.id],
      sign: predicates[relation.predicate].sign,
      polarity: relation.polarity,
      quiet: [relation.subject, relation.object].some((id) => forms.includes(id)) || (inGroup(from) && inGroup(to)),
      side: sideOf(relation.id),
    };
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [single]);
    else bundle.push(single);
  }
  const lines = [...bundles].map(([key, own]) => sum(key, own));
  return lines.length > few ? lines : lines.map((line) => ({ ...line, quiet: false }));
}
