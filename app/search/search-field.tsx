import type { KeyboardEvent } from "react";

interface Props {
  readonly query: string;
  /** The id of the hit that the keys stand on. */
  readonly active: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The field that is typed in; it keeps the focus while the keys walk through what was found. */
export function SearchField({ query, active, onQuery, onKeyDown }: Props) {
  return (
    <input
      role="combobox"
      aria-label="Search the article"
      aria-expanded={active !== undefined}
      aria-controls="search-hits"
      aria-autocomplete="list"
      aria-activedescendant={active}
      // biome-ignore lint/a11y/noAutofocus: a dialog for typing starts in its field
      autoFocus
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      placeholder="A name, an identifier, words of a sentence"
      value={query}
      onChange={({ target }) => onQuery(target.value)}
      onKeyDown={onKeyDown}
      className="min-h-14 min-w-0 flex-1 bg-transparent px-5 text-lg outline-none placeholder:text-soft"
    />
  );
}
