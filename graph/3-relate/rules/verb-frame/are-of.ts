import type { EntityType } from "../../../model/entity";
import type { Alternatives } from "../../roles/role";

/** Whether all that something most likely stands for is of these types. */
export const areOf = ([likeliest]: Alternatives, ...types: readonly EntityType[]): boolean =>
  likeliest !== undefined &&
  likeliest.length > 0 &&
  likeliest.every(({ type }) => type !== undefined && types.includes(type));
