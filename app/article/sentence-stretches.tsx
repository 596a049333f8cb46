import type { GraphIndex } from "@/lib/graph-index";
import type { WordMark } from "@/lib/highlights";
import type { Piece, Stretch } from "@/lib/sentence-text";
import { entityHref } from "@/lib/view-url";

const looks: Readonly<Record<WordMark["role"], string>> = {
  subject: "border-b-2 border-current",
  object: "border-b-[3px] border-double border-current",
  named: "border-b-2 border-current",
};

function Words({ piece: { text, roles, strong } }: { readonly piece: Piece }) {
  const [role] = roles;
  const words =
    role === undefined ? (
      text
    ) : (
      <mark data-role={roles.join(" ")} className={`bg-transparent font-semibold text-current ${looks[role]}`}>
        {text}
        {role !== "named" && <span className="sr-only"> ({roles.join(" and ")})</span>}
      </mark>
    );
  return strong ? <strong className="font-semibold">{words}</strong> : words;
}

interface Props {
  readonly index: GraphIndex;
  readonly stretches: readonly Stretch[];
  /** Its links are on the way of the Tab key. */
  readonly reachable?: boolean;
}

/** A sentence with every entity that it names in the colour of its type, underlined, and leading to it. */
export function SentenceStretches({ index, stretches, reachable = true }: Props) {
  return stretches.map(({ start, entity, pieces }) => {
    const words = pieces.map((piece) => <Words key={piece.start} piece={piece} />);
    const known = entity === null ? undefined : index.entities.get(entity);
    if (known === undefined) return words;
    return (
      <a
        key={start}
        href={entityHref(known.id)}
        className="mention"
        data-type={known.type}
        data-entity={known.id}
        tabIndex={reachable ? undefined : -1}
      >
        {words}
      </a>
    );
  });
}
