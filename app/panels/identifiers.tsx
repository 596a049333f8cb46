import { identify } from "@/lib/vocabulary";

function Identifier({ curie }: { readonly curie: string }) {
  const { url, vocabulary } = identify(curie);
  if (url === undefined) return <span className="text-soft">{curie}</span>;
  return (
    <a href={url} rel="noreferrer" target="_blank" title={vocabulary} className="text-accent underline">
      {curie}
    </a>
  );
}

interface Props {
  readonly curies: readonly string[];
  readonly close: readonly string[];
}

/** Identifiers in public vocabularies, each linked to its page. */
export function Identifiers({ curies, close }: Props) {
  if (curies.length + close.length === 0) return null;
  return (
    <ul aria-label="Identifiers" className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums">
      {curies.map((curie) => (
        <li key={curie}>
          <Identifier curie={curie} />
        </li>
      ))}
      {close.map((curie) => (
        <li key={curie} className="text-soft">
          close to <Identifier curie={curie} />
        </li>
      ))}
    </ul>
  );
}
