import type { Selection, View } from "@/lib/view";

const names: Readonly<Record<Selection["kind"], string>> = {
  entity: "Entity",
  relation: "Fact",
  statement: "Sentence",
  reference: "Reference",
};

interface Props {
  readonly view: View;
  readonly onChange: (change: Partial<View>) => void;
}

/** Where there is room for one column, what is selected and the article take turns in it. */
export function SideTabs({ view: { selection, ask, beside: at }, onChange }: Props) {
  if (selection === null && ask === null) return null;
  const tab = (name: string, pressed: boolean, beside: View["beside"]) => (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onChange({ beside })}
      className={`min-h-9 border-b-2 text-[15px] ${pressed ? "border-accent font-semibold" : "border-transparent text-soft"}`}
    >
      {name}
    </button>
  );
  return (
    <fieldset className="mb-2 flex gap-5" aria-label="What is shown here">
      {tab(selection === null ? "Trace" : names[selection.kind], at === null, null)}
      {tab("Article", at !== null, "article")}
    </fieldset>
  );
}
