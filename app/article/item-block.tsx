import { Fragment, memo } from "react";
import type { Item, StatementId } from "@/graph/model/article";
import type { Mention } from "@/graph/model/entity";
import { numberOf } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";
import type { Highlights, WordMark } from "@/lib/highlights";
import { ItemSources } from "./item-sources";
import { Sentence } from "./sentence";

/** What is the same for all items while the article is read. */
export interface Reading {
  readonly index: GraphIndex;
  readonly mentions: ReadonlyMap<StatementId, readonly Mention[]>;
  readonly facts: ReadonlyMap<StatementId, number>;
}

interface Props {
  readonly reading: Reading;
  readonly item: Item;
  readonly highlights: Highlights | null;
  /** The sentence that the keyboard is on, if it is here. */
  readonly current: StatementId | null;
}

const noMentions: readonly Mention[] = [];
const noMarks: readonly WordMark[] = [];

/** A paragraph or list entry of the article, as it reads. */
export const ItemBlock = memo(function ItemBlock({ reading, item, highlights, current }: Props) {
  const { index, mentions, facts } = reading;
  return (
    <div className="mt-4">
      <p className="text-base leading-relaxed">
        {item.entry && <span className="mr-1.5 text-soft tabular-nums">{numberOf(item)}.</span>}
        {item.statements.map((statement) => (
          <Fragment key={statement.id}>
            <Sentence
              index={index}
              item={item}
              statement={statement}
              mentions={mentions.get(statement.id) ?? noMentions}
              marks={highlights?.marks.get(statement.id) ?? noMarks}
              facts={facts.get(statement.id) ?? 0}
              lit={highlights?.lit.has(statement.id) ?? false}
              reachable={statement.id === current}
            />{" "}
          </Fragment>
        ))}
      </p>
      <ItemSources index={index} item={item} reachable={current !== null} />
    </div>
  );
});

/** Whether any of its sentences has something that stands out. */
export const isTouched = ({ statements }: Item, { lit, marks }: Highlights): boolean =>
  statements.some(({ id }) => lit.has(id) || marks.has(id));
