import type { EntityId } from "@/graph/model/entity";
import { entitySources, worksByStance } from "@/lib/entity-sources";
import type { GraphIndex } from "@/lib/graph-index";
import { count } from "@/lib/wording";

/** How much the article says of an entity and, apart from it, how much literature stands beside that. */
export function EntitySummary({ index, id }: { readonly index: GraphIndex; readonly id: EntityId }) {
  const { naming, stating, printed, uses } = entitySources(index, id);
  const facts = index.relationsOf(id).length;
  const { works, summary } = worksByStance(uses);
  return (
    <div className="mt-5 text-sm text-soft">
      <p>
        The article names it in {count(naming, "sentence")} and states {count(facts, "fact")} about it, in{" "}
        {count(stating, "sentence")}; it prints {count(printed, "source label")} there.
      </p>
      {works > 0 && (
        <p className="mt-1">
          Literature beside those passages: {count(works, "work")}, {summary}.
        </p>
      )}
    </div>
  );
}
