import type { EntityId } from "@/graph/model/entity";

/** What is being read: one entity, or one relation. */
export type Selection =
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "relation"; readonly id: string };

/** Everything about the explorer that a link must carry, and nothing else. */
export interface View {
  readonly selection: Selection | null;
}

export const defaultView: View = { selection: null };
