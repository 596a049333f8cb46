import type { EntityType } from "../model/entity";
import type { Predicate } from "../model/predicate";
import type { Polarity } from "../model/relation";
import type { Annotation } from "./annotation";

/**
 * Reads an annotation that was written by hand as a table, a line each with its cells between tabs:
 * `E id type label synonym; synonym` for an entity, `F subject predicate object polarity required quote` for a fact, where `required` is 1 for
 * what any annotator would mark and 0 for what only some would, and the quote is words of the article that state it. `article` names it.
 */
export function parseAnnotation(article: string, table: string): Annotation {
  const rows = table.split(/\r?\n/).map((line) => line.split("\t"));
  const facts = rows.flatMap(([kind, subject, predicate, object, polarity, required, quote]) =>
    kind === "F" && subject && predicate && object
      ? [
          {
            subject,
            predicate: predicate as Predicate,
            object,
            quote: quote ?? "",
            ...(polarity !== "asserted" && { polarity: polarity as Polarity }),
            ...(required === "0" && { required: false as const }),
          },
        ]
      : [],
  );
  const wanted = new Set(
    facts.filter(({ required }) => required !== false).flatMap((fact) => [fact.subject, fact.object]),
  );
  const entities = rows.flatMap(([kind, id, type, label, synonyms]) =>
    kind === "E" && id && type && label
      ? [
          {
            id,
            type: type as EntityType,
            label,
            synonyms: (synonyms ?? "").split(";").flatMap((name) => name.trim() || []),
            ...(!wanted.has(id) && { required: false as const }),
          },
        ]
      : [],
  );
  return { article, entities, facts };
}
