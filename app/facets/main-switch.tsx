import type { View } from "@/lib/view";

const names: Readonly<Record<View["main"], string>> = { map: "Map", table: "Table" };

interface Props {
  readonly main: View["main"];
  readonly onMain: (main: View["main"]) => void;
}

/** The facts as a drawing or as rows. */
export function MainSwitch({ main, onMain }: Props) {
  return (
    <fieldset className="flex shrink-0 rounded-md border border-rule bg-card p-0.5">
      <legend className="sr-only">Show the facts as</legend>
      {(["map", "table"] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={main === name}
          onClick={() => onMain(name)}
          className="min-h-7 rounded-sm px-3 max-md:px-2.5 text-soft hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper"
        >
          {names[name]}
        </button>
      ))}
    </fieldset>
  );
}
