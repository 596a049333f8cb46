import type { Entity } from "@/graph/model/entity";
import { numbered } from "@/lib/entity-facts";
import { factGroups } from "@/lib/fact-groups";
import type { GraphIndex } from "@/lib/graph-index";
import { kindOf } from "@/lib/kind-of";
import { entityHref } from "@/lib/view-url";
import { Glyph } from "../glyph";
import { EntitySummary } from "../panels/entity-summary";
import { Identifiers } from "../panels/identifiers";
import { FactEntry } from "./fact-entry";
import { WorkEntry } from "./work-entry";

interface Props {
  readonly index: GraphIndex;
  readonly entity: Entity;
  readonly articleUrl: string;
}

/** Everything that the article says of an entity, on a page that reads and prints without scripts. */
export function EntityPage({ index, entity, articleUrl }: Props) {
  const works = numbered(index, entity.id);
  const numbers = new Map(works.map(({ id }, position) => [id, position + 1]));
  return (
    <main className="mx-auto max-w-3xl px-5 pt-8 pb-24 md:pt-14">
      <p className="flex items-center gap-2 text-soft">
        <Glyph type={entity.type} size={18} />
        {kindOf(entity)}
      </p>
      <h1
        className={`mt-1 text-4xl leading-tight font-semibold text-balance ${entity.type === "gene" ? "italic" : ""}`}
      >
        {entity.label}
      </h1>
      {entity.synonyms.length > 0 && <p className="mt-2 text-lg text-soft">Also {entity.synonyms.join(", ")}</p>}
      <Identifiers curies={entity.curies} close={entity.closeMatches ?? []} />
      <EntitySummary index={index} id={entity.id} />
      <p data-tools className="mt-5 flex flex-wrap gap-x-6 gap-y-2">
        <a href={`${articleUrl}${entityHref(entity.id)}`} className="min-h-6 font-semibold text-accent underline">
          Show on the map
        </a>
        <a href={articleUrl} className="min-h-6 underline">
          {index.graph.article.title}
        </a>
      </p>
      {factGroups(index, entity.id).map(({ title, facts }) => (
        <section key={title} className="mt-10">
          <h2 className="border-b border-rule pb-1.5 text-xl font-semibold">{title}</h2>
          <ul>
            {facts.map((fact) => (
              <FactEntry key={fact.relation.id} index={index} fact={fact} articleUrl={articleUrl} numbers={numbers} />
            ))}
          </ul>
        </section>
      ))}
      {works.length > 0 && (
        <section className="mt-14">
          <h2 className="border-b border-rule pb-1.5 text-xl font-semibold">Literature beside these passages</h2>
          <p className="mt-2 text-[15px] text-soft">
            Read and judged by people; not the article’s own sources. A number above says which of these works bear on
            the passage, and how.
          </p>
          <ol className="mt-3">
            {works.map((work, position) => (
              <WorkEntry key={work.id} reference={work} number={position + 1} />
            ))}
          </ol>
        </section>
      )}
    </main>
  );
}
