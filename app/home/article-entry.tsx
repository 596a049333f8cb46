import Link from "next/link";
import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { shortLabel } from "@/lib/short-label";
import { count } from "@/lib/wording";
import { StoryStrip } from "./story-strip";

/** An article with its subject and its measures. */
export function ArticleEntry({ id, graph }: { readonly id: string; readonly graph: KnowledgeGraph }) {
  const { article, entities, relations, references, subject } = graph;
  const statements = article.sections.flatMap(({ items }) => items.flatMap((item) => item.statements)).length;
  const entity = entities.find((one) => one.id === subject);
  return (
    <li className="border-t border-rule py-8">
      <h3 className="text-2xl leading-tight font-semibold text-balance">
        <Link
          href={`/${id}/`}
          prefetch={false}
          className="decoration-rule decoration-2 underline hover:decoration-accent"
        >
          {article.title}
        </Link>
      </h3>
      <p className="mt-2 text-soft">
        {entity !== undefined && <>Subject: {shortLabel(entity)}. </>}
        {count(entities.length, "entity", "entities")}, {count(relations.length, "fact")},{" "}
        {count(statements, "sentence")} read; {count(references.length, "reference")} to the literature.
      </p>
      <div className="mt-6">
        <StoryStrip graph={graph} />
      </div>
    </li>
  );
}
