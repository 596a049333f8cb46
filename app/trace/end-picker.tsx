import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { EntityType } from "@/graph/model/entity";
import type { End } from "@/lib/trace/question";
import { Glyph } from "../glyph";
import { ChoiceList } from "./choice-list";
import { filterChoices } from "./filter-choices";

/** Something to choose: an end, what it is called, and what stands beside its name. */
export interface Choice {
  readonly key: string;
  readonly end: End;
  readonly type: EntityType;
  readonly label: string;
  /** Other names it answers to. */
  readonly names: readonly string[];
  /** "41 paths". */
  readonly remark: string;
}

interface Props {
  readonly label: string;
  readonly chosen: Choice | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (end: End | null) => void;
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** A field that is typed in, with a list of what fits: one end of a trace. */
export function EndPicker({ label, chosen, choices, onChoose }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = useMemo(() => (query === null ? [] : filterChoices(choices, query)), [choices, query]);
  const open = query !== null;
  const active = found[Math.min(at, found.length - 1)];
  const stand = (next: number): void => {
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const choose = (choice: Choice): void => {
    setQuery(null);
    onChoose(choice.end);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!open) setQuery("");
      else if (found.length > 0) stand(Math.max(0, Math.min(found.length - 1, at + move)));
    } else if (event.key === "Enter" && open && active !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setQuery(null);
    }
  };
  return (
    <div className="relative min-w-0 flex-1">
      <label className="mb-1 block text-sm text-soft" htmlFor={id}>
        {label}
      </label>
      <div className="flex items-center gap-2 rounded-md border border-rule bg-paper pl-2.5 focus-within:border-ink">
        {chosen !== null && !open && <Glyph type={chosen.type} />}
        <input
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && active !== undefined ? `${id}-${active.key}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Anything in the article"
          value={query ?? chosen?.label ?? ""}
          onFocus={(event) => event.target.select()}
          onClick={() => open || setQuery("")}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(0);
          }}
          onBlur={() => setQuery(null)}
          onKeyDown={onKeyDown}
          className="min-h-9 min-w-0 flex-1 bg-transparent text-ellipsis outline-none placeholder:text-soft"
        />
        {chosen !== null && <ClearButton label={label} onClear={() => onChoose(null)} />}
      </div>
      {open && (
        <ChoiceList
          list={list}
          id={`${id}-list`}
          label={label}
          choices={found}
          empty={choices.length === 0 ? "Nothing can be reached" : "Nothing fits"}
          active={active}
          idOf={({ key }) => `${id}-${key}`}
          onChoose={choose}
        />
      )}
    </div>
  );
}

function ClearButton({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <button
      type="button"
      aria-label={`Clear ${label.toLowerCase()}`}
      onClick={onClear}
      className="grid size-8 place-items-center text-soft hover:text-ink"
    >
      <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10" className="stroke-current" strokeWidth="1.6">
        <path d="M1 1l8 8M9 1l-8 8" />
      </svg>
    </button>
  );
}
