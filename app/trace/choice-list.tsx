import type { RefObject } from "react";
import { Glyph } from "../glyph";
import type { Choice } from "./end-picker";

interface Props {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What is said where there is nothing to choose. */
  readonly empty: string;
  /** What the keys stand on. */
  readonly active: Choice | undefined;
  readonly idOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** What can be chosen, under the field that is typed in; the field keeps the focus and the keys. */
export function ChoiceList({ list, id, label, choices, empty, active, idOf, onChoose }: Props) {
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 rounded-md border border-rule bg-card shadow-xl">
      <div ref={list} id={id} role="listbox" aria-label={label} tabIndex={-1} className="max-h-72 overflow-y-auto py-1">
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={choice.key}
            id={idOf(choice)}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice)}
            className="flex min-h-8 cursor-pointer items-center gap-2 px-2.5 py-1 text-[15px] leading-tight hover:bg-paper aria-selected:bg-paper aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
          >
            <Glyph type={choice.type} />
            <span className={`min-w-0 flex-1 ${choice.end.kind === "type" ? "font-semibold" : ""}`}>
              {choice.label}
            </span>
            <span className="shrink-0 text-[13px] text-soft tabular-nums">{choice.remark}</span>
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p role="status" className="px-2.5 py-2 text-[15px] text-soft">
          {empty}
        </p>
      )}
    </div>
  );
}
