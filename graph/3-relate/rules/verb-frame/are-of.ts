import type { EntityType } from "../../../model/entity";
import type { Alternatives } from "../../roles/role";

/** Whether the likeliest reading names only things of some types. */
export const areOf = ([likeliest]: Alternatives, ...types: readonly EntityType[]): boolean =>
  likeliest !== undefined &&
  likeliest.length > 0 &&
  likeliest.every(({ type }) => type !== undefined && types.includes(type));
