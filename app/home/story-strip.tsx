import { entityTypes } from "@/graph/model/entity";
import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { story } from "@/lib/story";
import { Glyph } from "../glyph";

/** How many entities of each type an article names, in the order of the story. */
export function StoryStrip({ graph }: { readonly graph: KnowledgeGraph }) {
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4 lg:grid-cols-8">
      {story.map((type) => (
        <li key={type} className="flex items-center gap-2.5">
          <Glyph type={type} size={20} />
          <span className="leading-tight">
            <span className="block text-lg font-semibold tabular-nums">
              {graph.entities.filter((entity) => entity.type === type).length}
            </span>
            <span className="text-sm text-soft">{entityTypes[type].plural.toLowerCase()}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
