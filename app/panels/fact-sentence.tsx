import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "@/lib/graph-index";
import { relationHref } from "@/lib/view-url";
import { polarityWords, qualifierWords, sentenceOf } from "@/lib/wording";
import { Glyph } from "../glyph";

/** A fact as a whole sentence, which opens it. */
export function FactSentence({ index, relation }: { readonly index: GraphIndex; readonly relation: Relation }) {
  const { subject, verb, object } = sentenceOf(index, relation);
  const [from, to] = [index.entities.get(relation.subject), index.entities.get(relation.object)];
  const remarks = [
    ...(relation.polarity === "asserted" ? [] : [polarityWords[relation.polarity].participle]),
    ...qualifierWords(relation),
  ];
  return (
    <li>
      <a href={relationHref(relation.id)} className="group -mx-2 block rounded px-2 py-1.5 no-underline hover:bg-paper">
        <span className="mr-2 inline-flex translate-y-0.5 gap-1">
          {from !== undefined && <Glyph type={from.type} />}
          {to !== undefined && <Glyph type={to.type} />}
        </span>
        <span className="group-hover:underline">
          {subject} <span className="text-soft">{verb}</span> {object}
        </span>
        {remarks.length > 0 && <span className="text-sm text-soft italic"> {remarks.join(", ")}</span>}
      </a>
    </li>
  );
}
