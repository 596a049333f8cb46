import type { Entity } from "@/graph/model/entity";
import { predicates } from "@/graph/model/predicate";
import { placeName } from "@/lib/evidence-place";
import type { Example } from "@/lib/example";
import type { GraphIndex } from "@/lib/graph-index";
import { shortLabel } from "@/lib/short-label";
import { relationHref } from "@/lib/view-url";
import { Glyph } from "../glyph";
import { QuotedText } from "../panels/quoted-text";
import { articlePath, basePath } from "../site-url";

function End({ entity }: { readonly entity: Entity }) {
  return (
    <span
      className={`flex items-center gap-2 rounded-md border border-current bg-card px-3 py-1.5 font-medium text-ink ${entity.type === "gene" ? "italic" : ""}`}
    >
      <Glyph type={entity.type} size={16} />
      {shortLabel(entity)}
    </span>
  );
}

function Line({ label, inhibits }: { readonly label: string; readonly inhibits: boolean }) {
  return (
    <span className="relative flex h-9 min-w-16 flex-1 items-center">
      <svg aria-hidden="true" className="w-full" height="12" stroke="currentColor" strokeWidth="1.6" fill="none">
        <line x1="0" y1="6" x2="100%" y2="6" />
        <svg x="100%" overflow="visible">
          <title>{label}</title>
          {inhibits ? <path d="M-1 0v12" /> : <path d="M-1 6l-8-4v8z" fill="currentColor" stroke="none" />}
        </svg>
      </svg>
      <span className="absolute inset-x-0 -top-1.5 text-center text-sm">{label}</span>
    </span>
  );
}

interface Props {
  readonly index: GraphIndex;
  readonly example: Example;
}

/** A sentence of an article, and the line that it becomes. */
export function ExampleFigure({ index, example: { relation, evidence } }: Props) {
  const [subject, object] = [index.entities.get(relation.subject), index.entities.get(relation.object)];
  const place = index.places.get(evidence.statement);
  if (subject === undefined || object === undefined || place === undefined) return null;
  const { article } = index.graph;
  return (
    <figure className="mt-10 max-w-2xl">
      <blockquote className="text-xl leading-relaxed">
        <QuotedText article={article} evidence={evidence} />
      </blockquote>
      <div className="mt-5 flex items-center gap-2.5">
        <End entity={subject} />
        <Line
          label={predicates[relation.predicate].label}
          inhibits={predicates[relation.predicate].sign === "inhibits"}
        />
        <End entity={object} />
      </div>
      <figcaption className="mt-4 text-sm text-soft">
        A sentence ({placeName(article, place)}) and the line it becomes.{" "}
        <a href={basePath + articlePath(article.id) + relationHref(relation.id)} className="text-ink underline">
          See it on the map
        </a>
      </figcaption>
    </figure>
  );
}
