import type { StatementId } from "@/graph/model/article";
import type { Entity } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import type { GraphIndex } from "@/lib/graph-index";
import { passagesOf } from "@/lib/sources";
import { entityHref } from "@/lib/view-url";
import { count, polarityWords, qualifierWords, verbOf } from "@/lib/wording";
import { Glyph } from "../glyph";
import { Later } from "./later";
import { PanelTools } from "./panel-tools";
import { PassageBlock } from "./passage-block";

function End({ entity }: { readonly entity: Entity }) {
  return (
    <a
      href={entityHref(entity.id)}
      className={`decoration-rule underline hover:decoration-current ${entity.type === "gene" ? "italic" : ""}`}
    >
      {entity.label}
    </a>
  );
}

interface Props {
  readonly index: GraphIndex;
  readonly relation: Relation;
  readonly onShow: (statement: StatementId) => void;
}

/** Where the article says it. */
function Passages({ index, relation, onShow }: Props) {
  return passagesOf(index, relation).map((passage, position) => (
    <PassageBlock key={passage.item.id} index={index} passage={passage} open={position === 0} onShow={onShow} />
  ));
}

/** One fact: how sure the article is of it, where it says so, and what the literature says of those places. */
export function RelationPanel({ index, relation, onShow }: Props) {
  const [subject, object] = [index.entities.get(relation.subject), index.entities.get(relation.object)];
  if (subject === undefined || object === undefined) return null;
  const qualifiers = qualifierWords(relation);
  return (
    <>
      <header className="pt-6 pr-8">
        <p className="flex items-center gap-2 text-sm text-soft">
          <Glyph type={subject.type} size={16} />
          <Glyph type={object.type} size={16} />
          Fact
        </p>
        <h2 id="panel-heading" tabIndex={-1} className="mt-1 text-[1.375rem] leading-snug font-semibold outline-none">
          <End entity={subject} /> <span className="font-normal">{verbOf(relation.predicate, relation.polarity)}</span>{" "}
          <End entity={object} />
        </h2>
        <p className="mt-3 text-[15px]">
          The article <strong className="font-semibold">{polarityWords[relation.polarity].verb}</strong> this link in{" "}
          {count(relation.evidence.length, "sentence")}
          {qualifiers.length > 0 && (
            <>
              ; qualified as <em>{qualifiers.join(", ")}</em>
            </>
          )}
          .
        </p>
      </header>
      <PanelTools onShow={() => onShow(relation.evidence[0].statement)} />
      <p className="mt-5 flex gap-5 text-[13px] text-soft" aria-hidden="true">
        <span className="border-b-2 border-ink">subject</span>
        <span className="border-b-[3px] border-double border-ink">object</span>
      </p>
      <Later>
        <Passages index={index} relation={relation} onShow={onShow} />
      </Later>
    </>
  );
}
