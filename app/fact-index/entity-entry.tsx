import type { Entity } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { sourcesOf } from "@/lib/sources";
import { entityHref, relationHref } from "@/lib/view-url";
import { count, sentenceOf } from "@/lib/wording";

/** Longer lists than this may run on in the next column. */
const mostUnbroken = 12;

/** An entity with the facts it is the subject of, each a sentence that begins with its name. */
export function EntityEntry({ index, entity }: { readonly index: GraphIndex; readonly entity: Entity }) {
  const facts = index.relationsOf(entity.id);
  const told = facts.filter(({ subject }) => subject === entity.id);
  return (
    <li className={`mb-4 ${told.length <= mostUnbroken ? "break-inside-avoid-column" : ""}`}>
      <a
        href={entityHref(entity.id)}
        className={`font-semibold underline decoration-rule ${entity.type === "gene" ? "italic" : ""}`}
      >
        {entity.label}
      </a>{" "}
      <span className="text-sm text-soft">{count(facts.length, "fact")}</span>
      {told.length > 0 && (
        <ul className="text-[15px] leading-snug">
          {told.map((relation) => {
            const { verb, object } = sentenceOf(index, relation);
            const { statements, references } = sourcesOf(index, relation);
            return (
              <li key={relation.id} className="mt-1 pl-4 -indent-4">
                <a href={relationHref(relation.id)} className="no-underline hover:underline">
                  {verb} {object}
                </a>{" "}
                <span className="text-[13px] text-soft">
                  {count(statements, "sentence")}
                  {references > 0 && `, ${count(references, "reference")}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
