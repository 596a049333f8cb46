import { entityTypes } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import { story } from "@/lib/story";
import { count } from "@/lib/wording";
import { Glyph } from "../glyph";
import { EntityEntry } from "./entity-entry";

/** Every entity and every fact in words: the map's twin, complete without it. */
export function FactIndex({ index }: { readonly index: GraphIndex }) {
  const { entities, relations, article } = index.graph;
  const types = story
    .map((type) => ({ type, members: entities.filter((entity) => entity.type === type) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section
      id="facts"
      aria-labelledby="facts-heading"
      className="mx-auto max-w-[90rem] scroll-mt-4 px-5 pt-12 pb-24 md:px-10"
    >
      <h2 id="facts-heading" className="text-3xl font-semibold">
        All facts
      </h2>
      <p className="mt-2 max-w-[65ch] text-lg text-soft">
        What “{article.title}” says: {count(relations.length, "fact")} about{" "}
        {count(entities.length, "entity", "entities")}. Each opens the sentences that state it.
      </p>
      <nav aria-label="Kinds of entities" className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {types.map(({ type, members }) => (
          <a key={type} href={`#${type}`} className="flex min-h-6 items-center gap-2 underline">
            <Glyph type={type} size={16} />
            {entityTypes[type].plural} <span className="text-soft">{members.length}</span>
          </a>
        ))}
      </nav>
      {types.map(({ type, members }) => (
        <section key={type} id={type} aria-labelledby={`${type}-heading`} className="mt-12 scroll-mt-4">
          <h3
            id={`${type}-heading`}
            className="flex items-center gap-2.5 border-b border-rule pb-2 text-xl font-semibold"
          >
            <Glyph type={type} size={20} />
            {entityTypes[type].plural}
          </h3>
          <ul className="fact-index mt-4 md:columns-2 lg:columns-3">
            {members.map((entity) => (
              <EntityEntry key={entity.id} index={index} entity={entity} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
