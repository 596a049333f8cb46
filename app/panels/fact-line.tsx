import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "@/lib/graph-index";
import { relationHref } from "@/lib/view-url";
import { asText, count, polarityWords, qualifierWords, sentenceOf } from "@/lib/wording";
import { Glyph } from "../glyph";

interface Props {
  readonly index: GraphIndex;
  readonly relation: Relation;
  /** The end that the line names; the other is the panel's own. */
  readonly other: string;
}

/** A fact in one line, which opens it. */
export function FactLine({ index, relation, other }: Props) {
  const entity = index.entities.get(other);
  if (entity === undefined) return null;
  const remarks = [
    ...(relation.polarity === "asserted" ? [] : [polarityWords[relation.polarity].participle]),
    ...qualifierWords(relation),
  ];
  return (
    <li>
      <a
        href={relationHref(relation.id)}
        className="group -mx-2 flex items-baseline gap-2.5 rounded px-2 py-1.5 no-underline hover:bg-paper"
      >
        <span className="translate-y-0.5">
          <Glyph type={entity.type} />
        </span>
        <span className="min-w-0 flex-1">
          <span
            className={`group-hover:underline ${relation.polarity === "negated" ? "text-soft line-through decoration-1" : ""}`}
          >
            {entity.label}
          </span>
          {remarks.length > 0 && <span className="text-sm text-soft italic"> {remarks.join(", ")}</span>}
          <span className="sr-only">: {asText(sentenceOf(index, relation))}, stated in</span>
        </span>
        <span className="shrink-0 text-sm text-soft tabular-nums">
          {relation.evidence.length}
          <span className="sr-only"> {count(relation.evidence.length, "sentence").replace(/^\d+ /, "")}</span>
        </span>
      </a>
    </li>
  );
}
