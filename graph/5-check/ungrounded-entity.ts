import type { Inspection } from "./inspection";

/** An entity without an identifier in any public vocabulary. */
export const ungroundedEntity: Inspection = {
  code: "ungrounded-entity",
  severity: "info",
  *run({ entities, mentions }) {
    const places = new Map(mentions.toReversed().map(({ entity, span }) => [entity, span]));
    for (const { id, label, type, curies, closeMatches } of entities) {
      if (curies.length > 0 || (closeMatches?.length ?? 0) > 0) continue;
      const span = places.get(id);
      if (span)
        yield {
          message: `The ${type} "${label}" has no identifier: add one to its row in the lexicon where a vocabulary has it`,
          span,
        };
    }
  },
};
