import type { GraphIndex } from "@/lib/graph-index";
import { readLens } from "@/lib/lens";
import { type Lens, lenses } from "@/lib/view";

interface Props {
  readonly index: GraphIndex;
  readonly lens: Lens | null;
  /** What the filter leaves out is told beside it, and needs the room. */
  readonly crowded: boolean;
  readonly onLens: (lens: Lens | null) => void;
}

/** From which width on there is room for a row. */
const roomy = {
  row: { usual: "@min-[76rem]:flex", crowded: "@min-[104rem]:flex" },
  list: { usual: "@min-[76rem]:hidden", crowded: "@min-[104rem]:hidden" },
} as const;

/** Questions put to all facts at a click: a row where there is room, a list where there is not. */
export function LensSwitch({ index, lens, crowded, onLens }: Props) {
  const room = crowded ? "crowded" : "usual";
  const readings = lenses.map((name) => readLens(index, name)).filter(({ facts }) => facts.size > 0);
  return (
    <>
      <fieldset className={`hidden shrink-0 items-center ${roomy.row[room]}`}>
        <legend className="sr-only">Lenses</legend>
        {readings.map((reading) => (
          <button
            key={reading.lens}
            type="button"
            aria-pressed={lens === reading.lens}
            title={reading.meaning}
            onClick={() => onLens(lens === reading.lens ? null : reading.lens)}
            className="min-h-8 rounded-full px-2.5 whitespace-nowrap text-soft hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {reading.title} <span className="text-[13px] tabular-nums">{reading.facts.size}</span>
          </button>
        ))}
      </fieldset>
      <label className={`flex min-w-0 items-center max-md:min-w-40 max-md:flex-1 ${roomy.list[room]}`}>
        <span className="sr-only">Lens</span>
        <select
          value={lens ?? ""}
          onChange={({ target }) => onLens(lenses.find((name) => name === target.value) ?? null)}
          className="min-h-8 w-full md:max-w-52 rounded-md border border-rule bg-card px-2 max-md:px-1 text-ink"
        >
          <option value="">All facts {index.graph.relations.length}</option>
          {readings.map((reading) => (
            <option key={reading.lens} value={reading.lens}>
              {reading.title} {reading.facts.size}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
