import type { Referent } from "../../2-ground/naming/referent";
import type { Named } from "../../2-ground/place";
import type { Registry } from "../../2-ground/registry";
import type { EntityId, EntityType } from "../../model/entity";
import type { Span } from "../../model/source";

/** An entity in a part of a sentence. Implied ones are named elsewhere: in the item's head, or where the article introduces its subject. */
export interface Role {
  readonly entity: EntityId;
  /** Undefined for a phrase that the part it plays must give a type. */
  readonly type: EntityType | undefined;
  readonly span: Span;
  readonly implied: boolean;
}

/** Readings of one phrase, likeliest first; the linker takes the first that makes sense. */
export type Alternatives = readonly (readonly Role[])[];

/** A role. Every one is made here, so that all have one shape, whose fields are found at once. */
const newRole = <Type extends EntityType | undefined>(
  entity: EntityId,
  type: Type,
  span: Span,
  implied: boolean,
): Role & { readonly type: Type } => ({ entity, type, span, implied });

/** An entity that the text names at `span`, with the type it has by now. */
export const namedRole = (entity: EntityId, span: Span, registry: Registry): Role =>
  newRole(entity, registry.typeOf(entity), span, false);

/** The same, for an entity that the sentence only means. */
export const impliedRole = (entity: EntityId, span: Span, registry: Registry): Role =>
  newRole(entity, registry.typeOf(entity), span, true);

/** What a phrase stands for, as the text names it. */
export const statedRole = ({ entity, type, span }: Referent): Role => newRole(entity, type, span, false);

/** A disease that the sentence only means. */
export const impliedDisease = ({ entity, span }: Named): Role => newRole(entity, "disease", span, true);

/** The same role read as of another type. */
export const ofType = <Type extends EntityType>({ entity, span, implied }: Role, type: Type) =>
  newRole(entity, type, span, implied);

/** Another entity in the place of a role. */
export const inPlaceOf = ({ span, implied }: Role, entity: EntityId, registry: Registry): Role =>
  newRole(entity, registry.typeOf(entity), span, implied);

/** Roles that a phrase points back to, which name them elsewhere. */
export const imply = (roles: readonly Role[]): readonly Role[] =>
  roles.map(({ entity, type, span }) => newRole(entity, type, span, true));

/** The readings that name anything. */
export const nonEmpty = (alternatives: Alternatives): Alternatives => alternatives.filter((roles) => roles.length > 0);

/** The roles that have one of the types. */
export const ofTypes = (roles: readonly Role[], ...types: readonly (EntityType | undefined)[]): readonly Role[] =>
  roles.length === 0 ? roles : roles.filter(({ type }) => types.includes(type));

/** The readings that name anything of the types, without what else they name. */
export const readingsOfTypes = (
  alternatives: Alternatives,
  ...types: readonly (EntityType | undefined)[]
): Alternatives =>
  alternatives.length === 0 ? alternatives : nonEmpty(alternatives.map((roles) => ofTypes(roles, ...types)));
