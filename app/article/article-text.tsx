import { type RefObject, useMemo, useRef, useState } from "react";
import type { StatementId } from "@/graph/model/article";
import { itemOf } from "@/graph/model/locate";
import { slice } from "@/graph/model/source";
import { sectionName } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";
import type { Highlights } from "@/lib/highlights";
import { factCounts } from "@/lib/rests-on";
import { mentionsBySentence } from "@/lib/sentence-text";
import type { Selection } from "@/lib/view";
import { ItemBlock, isTouched, type Reading } from "./item-block";
import { MentionHint } from "./mention-hint";
import { useScrollTo } from "./use-scroll-to";
import { useSentenceEvents } from "./use-sentence-events";

interface Props {
  readonly index: GraphIndex;
  readonly highlights: Highlights;
  /** The sentence to bring into sight. */
  readonly stop: StatementId | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onPoint: (selection: Selection | null) => void;
  readonly onSelect: (selection: Selection) => void;
}

/** The whole article. One stop on the way of the Tab key: arrows go from sentence to sentence. */
export function ArticleText({ index, highlights, stop, scroller, onPoint, onSelect }: Props) {
  const { article, mentions } = index.graph;
  const text = useRef<HTMLDivElement>(null);
  const first = useMemo(() => [...index.places.keys()][0] ?? null, [index]);
  const [reached, setReached] = useState<StatementId | null>(null);
  const current = reached ?? stop ?? first;
  const reading = useMemo<Reading>(
    () => ({ index, mentions: mentionsBySentence(mentions), facts: factCounts(index) }),
    [index, mentions],
  );
  const { hint, ...events } = useSentenceEvents({ text, onPoint, onSelect, onReach: setReached });
  useScrollTo(scroller, stop);
  return (
    <div ref={text} {...events} className="relative" aria-describedby="sentence-keys">
      <p id="sentence-keys" className="sr-only">
        Arrow keys go from sentence to sentence. The number behind a sentence tells how many facts were read in it and
        opens it.
      </p>
      {article.sections.map((section, position) => (
        <section key={section.items[0]?.id ?? position} data-section={position} className="mt-8 first-of-type:mt-2">
          <h3 className="text-xl font-semibold">{sectionName(article, section)}</h3>
          {section.items.map((item, order) => {
            const opensGroup = item.group !== undefined && item.group.start !== section.items[order - 1]?.group?.start;
            return (
              <div key={item.id}>
                {opensGroup && item.group !== undefined && (
                  <h4 className="mt-6 font-semibold text-soft">{slice(article.source, item.group)}</h4>
                )}
                <ItemBlock
                  reading={reading}
                  item={item}
                  highlights={isTouched(item, highlights) ? highlights : null}
                  current={current !== null && itemOf(current) === item.id ? current : null}
                />
              </div>
            );
          })}
        </section>
      ))}
      {hint !== null && <MentionHint index={index} hint={hint} />}
    </div>
  );
}
