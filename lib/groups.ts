import type { EntityId, EntityType } from "@/graph/model/entity";
import type { GraphIndex } from "./graph-index";
import { kindName, kindOf, kindsOf } from "./group-names";
import { story } from "./story";

/** Entities of one kind that share a box until it is opened. */
export interface Group {
  /** `treatment.drug`: it appears in links, and no entity has a name with a dot. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  /** Others of its kind have boxes of their own. */
  readonly more: boolean;
  /** The best supported first. */
  readonly members: readonly EntityId[];
}

export const groupId = (type: EntityType, kind: string): string => `${type}.${kind}`;

/** "20 more drugs", "1 lifestyle measure". */
export const groupLabel = ({ type, kind, more }: Pick<Group, "type" | "kind" | "more">, count: number): string =>
  `${count}${more ? " more" : ""} ${kindName(type, kind, count)}`;

/** What is left of `ranked` beside `alone`, gathered by kind, in the order of the story. */
export function gather(index: GraphIndex, ranked: readonly EntityId[], alone: ReadonlySet<EntityId>): readonly Group[] {
  const byKind = new Map<string, EntityId[]>();
  const withOwn = new Set<string>();
  for (const id of ranked) {
    const entity = index.entities.get(id);
    if (entity === undefined) continue;
    const key = groupId(entity.type, kindOf(entity));
    if (alone.has(id)) withOwn.add(key);
    else byKind.set(key, [...(byKind.get(key) ?? []), id]);
  }
  return story.flatMap((type) =>
    kindsOf(type).flatMap((kind) => {
      const id = groupId(type, kind);
      const members = byKind.get(id);
      return members === undefined ? [] : [{ id, type, kind, more: withOwn.has(id), members }];
    }),
  );
}
