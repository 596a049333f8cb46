import type { Entity } from "@/graph/model/entity";
import { factGroups } from "@/lib/fact-groups";
import type { GraphIndex } from "@/lib/graph-index";
import { kindOf } from "@/lib/kind-of";
import { Glyph } from "../glyph";
import { EntityQuestions } from "./entity-questions";
import { EntitySummary } from "./entity-summary";
import { FactLine } from "./fact-line";
import { Identifiers } from "./identifiers";
import { Later } from "./later";
import { PanelTools } from "./panel-tools";

const fewNames = 5;

function Names({ synonyms }: { readonly synonyms: readonly string[] }) {
  if (synonyms.length === 0) return null;
  const rest = synonyms.slice(fewNames);
  return (
    <div className="mt-2 text-[15px] text-soft">
      <p>Also {synonyms.slice(0, fewNames).join(", ")}</p>
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm">{rest.length} more names</summary>
          <p>{rest.join(", ")}</p>
        </details>
      )}
    </div>
  );
}

interface Props {
  readonly index: GraphIndex;
  readonly entity: Entity;
  readonly onShow: () => void;
}

/** What the article says of an entity, grouped as one would ask. */
function Facts({ index, entity }: Omit<Props, "onShow">) {
  return factGroups(index, entity.id).map(({ title, facts: lines }) => (
    <section key={title} className="mt-5">
      <h3 className="text-[15px] font-semibold">{title}</h3>
      <ul className="mt-1">
        {lines.map(({ relation, other }) => (
          <FactLine key={relation.id} index={index} relation={relation} other={other} />
        ))}
      </ul>
    </section>
  ));
}

/** An entity: what it is, and what the article says of it. */
export function EntityPanel({ index, entity, onShow }: Props) {
  const isNamed = index.graph.mentions.some((mention) => mention.entity === entity.id);
  return (
    <>
      <header className="pt-6 pr-8">
        <p className="flex items-center gap-2 text-sm text-soft">
          <Glyph type={entity.type} size={16} />
          {kindOf(entity)}
        </p>
        <h2
          id="panel-heading"
          tabIndex={-1}
          className={`mt-1 text-2xl leading-tight font-semibold text-balance outline-none ${entity.type === "gene" ? "italic" : ""}`}
        >
          {entity.label}
        </h2>
        <Names synonyms={entity.synonyms} />
        <Identifiers curies={entity.curies} close={entity.closeMatches ?? []} />
      </header>
      <PanelTools onShow={isNamed ? onShow : undefined} pageUrl={`entity/${entity.id}/`} />
      <EntityQuestions entity={entity} />
      <Later>
        <EntitySummary index={index} id={entity.id} />
        <Facts index={index} entity={entity} />
      </Later>
    </>
  );
}
