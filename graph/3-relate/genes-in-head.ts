import type { GroundedItem } from "../2-ground/ground";
import type { Registry } from "../2-ground/registry";
import { impliedRole, ofTypes, type Role } from "./roles/role";

/** Genes that an entry's head names, if only in passing: "F8 gene analysis". */
export const genesInHead = (place: GroundedItem, registry: Registry): readonly Role[] =>
  ofTypes(namesInHead(place, registry), "gene");

/** All that an entry's head names, if only in passing. */
export const namesInHead = ({ head }: GroundedItem, registry: Registry): readonly Role[] =>
  head?.terms.map(({ entity, from, to }) =>
    impliedRole(entity, { start: head.tokens[from]?.start ?? 0, end: head.tokens[to - 1]?.end ?? 0 }, registry),
  ) ?? [];
