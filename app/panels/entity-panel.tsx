import { type Entity, entityTypes } from "@/graph/model/entity";
import { factGroups } from "@/lib/fact-groups";
import type { GraphIndex } from "@/lib/graph-index";
import { count } from "@/lib/wording";
import { Glyph } from "../glyph";
import { FactLine } from "./fact-line";
import { Identifiers } from "./identifiers";

/** "Treatment, drug". */
function kindOf({ type, subtype }: Entity): string {
  const kind = entityTypes[type];
  const subtypes: Readonly<Record<string, string>> = kind.subtypes;
  const name = subtype === undefined ? undefined : subtypes[subtype];
  return name === undefined ? kind.label : `${kind.label} · ${name.toLowerCase()}`;
}

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

/** An entity: what it is, and what the article says of it. */
export function EntityPanel({ index, entity }: { readonly index: GraphIndex; readonly entity: Entity }) {
  const groups = factGroups(index, entity.id);
  const facts = index.relationsOf(entity.id);
  const statements = facts.reduce((sum, { evidence }) => sum + evidence.length, 0);
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
      <p className="mt-6 text-sm text-soft">
        The article states {count(facts.length, "fact")} about it, in {count(statements, "sentence")}.
      </p>
      {groups.map(({ title, facts: lines }) => (
        <section key={title} className="mt-5">
          <h3 className="text-[15px] font-semibold">{title}</h3>
          <ul className="mt-1">
            {lines.map(({ relation, other }) => (
              <FactLine key={relation.id} index={index} relation={relation} other={other} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
