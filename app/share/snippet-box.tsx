import { useId, useState } from "react";
import { embedUrl, type Shared, snippets } from "@/lib/embed/snippets";

interface Kind {
  readonly name: string;
  readonly write: (shared: Shared) => string;
  readonly note: string;
}

const kinds: readonly Kind[] = [
  { name: "HTML", write: snippets.iframe, note: "A plain frame, for any page that takes HTML." },
  {
    name: "Element",
    write: snippets.element,
    note: "One small script, then an element that keeps its room and can be stepped by yours.",
  },
  {
    name: "reveal.js",
    write: snippets.reveal,
    note: "A slide: the deck’s own keys step through the view, then go on.",
  },
  {
    name: "Markdown",
    write: snippets.markdown,
    note: "A picture that leads here, for a README or an issue. The picture is that of the article or of the entity.",
  },
  {
    name: "Notion, oEmbed",
    write: embedUrl,
    note: "Paste it as an embed. Where only pages are asked for, the links of the article and of its entities bring their own.",
  },
];

interface Props {
  readonly shared: Shared;
  readonly onCopy: (text: string, name: string) => void;
}

/** What an author pastes, by where it goes. */
export function SnippetBox({ shared, onCopy }: Props) {
  const [name, setName] = useState(kinds[0]?.name);
  const note = useId();
  const kind = kinds.find((one) => one.name === name) ?? kinds[0];
  if (kind === undefined) return null;
  const text = kind.write(shared);
  return (
    <section className="mt-5">
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1 font-semibold">To paste into</legend>
        {kinds.map((one) => (
          <label
            key={one.name}
            className="flex min-h-8 cursor-pointer items-center rounded-full border border-rule px-3 text-[15px] has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="snippet"
              className="sr-only"
              checked={one === kind}
              onChange={() => setName(one.name)}
            />
            {one.name}
          </label>
        ))}
      </fieldset>
      <p id={note} className="mt-2 text-sm text-soft">
        {kind.note}
      </p>
      <textarea
        readOnly
        aria-label={`Snippet: ${kind.name}`}
        aria-describedby={note}
        value={text}
        rows={5}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
        className="mt-1.5 block w-full resize-y rounded-md border border-rule bg-paper p-2.5 font-mono text-[13px] leading-snug text-ink"
      />
      <button
        type="button"
        onClick={() => onCopy(text, kind.name)}
        className="mt-2 min-h-9 rounded-md bg-ink px-4 font-semibold text-paper"
      >
        Copy
      </button>
    </section>
  );
}
