import type { Entity } from "@/graph/model/entity";
import { predicateNames } from "@/graph/model/predicate";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "@/lib/graph-index";
import { sourcesOf } from "@/lib/sources";
import { entityHref, relationHref } from "@/lib/view-url";
import { count, sentenceOf } from "@/lib/wording";

function remark(index: GraphIndex, relation: Relation): string {
  const { statements, references } = sourcesOf(index, relation);
  const sentences = count(statements, "sentence");
  return references === 0 ? sentences : `${sentences}, ${count(references, "reference")}`;
}

/** An entity with the facts it is the subject of, each a sentence that begins with its name. Looks are in the stylesheet, as there are hundreds. */
export function EntityEntry({ index, entity }: { readonly index: GraphIndex; readonly entity: Entity }) {
  const facts = index.relationsOf(entity.id);
  const told = predicateNames.flatMap((name) =>
    facts.filter(({ subject, predicate }) => subject === entity.id && predicate === name),
  );
  return (
    <li>
      <a href={entityHref(entity.id)}>{entity.label}</a>{" "}
      <small>
        <a
          href={`entity/${entity.id}/`}
          aria-label={`${count(facts.length, "fact")} about ${entity.label}, with quotes`}
        >
          {count(facts.length, "fact")}
        </a>
      </small>
      {told.length > 0 && (
        <ul>
          {told.map((relation) => {
            const { verb, object } = sentenceOf(index, relation);
            return (
              <li key={relation.id}>
                <a href={relationHref(relation.id)}>
                  <span>{verb}</span> {object}
                </a>{" "}
                <small>{remark(index, relation)}</small>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
