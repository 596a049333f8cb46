import type { RefObject } from "react";
import { sectionName } from "@/lib/evidence-place";
import type { GraphIndex } from "@/lib/graph-index";

interface Props {
  readonly index: GraphIndex;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Brings a section of the article into sight. */
export function SectionMenu({ index, scroller }: Props) {
  const { article } = index.graph;
  const go = (position: string): void => {
    const column = scroller.current;
    const section = column?.querySelector(`[data-section="${CSS.escape(position)}"]`);
    const head = column?.querySelector("[data-column-head]");
    if (column === null || section == null || head == null) return;
    column.scrollTop += section.getBoundingClientRect().top - head.getBoundingClientRect().bottom - 8;
  };
  return (
    <select
      aria-label="Go to a section"
      value=""
      onChange={(event) => go(event.target.value)}
      className="-ml-1 h-7 max-w-48 rounded bg-card text-sm text-soft"
    >
      <option value="">Sections</option>
      {article.sections.map((section, position) => (
        <option key={section.items[0]?.id ?? sectionName(article, section)} value={position}>
          {sectionName(article, section)}
        </option>
      ))}
    </select>
  );
}
