import type { GraphIndex } from "@/lib/graph-index";
import { type Hit, markedRuns } from "@/lib/search";
import { Glyph } from "../glyph";

interface Props {
  readonly id: string;
  readonly index: GraphIndex;
  readonly hit: Hit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One thing found: what it is, why it was found, and the words that match. */
export function HitOption({ id, index, hit, active, onPoint, onChoose }: Props) {
  const { entry, reason, words } = hit;
  const type = entry.kind === "entity" ? index.entities.get(entry.id)?.type : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the field above has the focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      onPointerMove={active ? undefined : onPoint}
      onClick={onChoose}
      className="flex min-h-9 cursor-pointer scroll-my-10 items-baseline gap-2.5 border-l-4 border-transparent py-1.5 pr-5 pl-4 text-[15px] leading-snug aria-selected:border-accent aria-selected:bg-paper"
    >
      {type !== undefined && (
        <span className="translate-y-[0.15em]">
          <Glyph type={type} size={16} />
        </span>
      )}
      <span className={`min-w-0 flex-1 ${type === "gene" ? "italic" : ""}`}>
        {markedRuns(entry.label, words).map(({ start, text, marked }) =>
          marked ? (
            <mark key={start} className="bg-transparent font-semibold text-ink">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {reason !== null && <span className="block text-[13px] text-soft not-italic">{reason}</span>}
      </span>
      <span className="max-w-[40%] shrink-0 text-right text-[13px] text-soft">{entry.remark}</span>
    </div>
  );
}
