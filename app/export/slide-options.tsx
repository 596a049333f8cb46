import { useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { type SlideOptions as Options, slideKinds } from "@/lib/slides/slide-options";
import { type Ratio, ratios } from "@/lib/slides/slide-size";
import type { View } from "@/lib/view";
import { useTheme } from "../use-theme";
import { saveFile } from "./save-file";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onSaid: (said: string) => void;
}

const kindNames: Readonly<Record<Options["by"], string>> = { view: "One slide", step: "A slide for each step" };
const mime = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** The view as slides of native shapes, whose boxes take their lines along when they are moved. */
export function SlideOptions({ index, view, onSaid }: Props) {
  const theme = useTheme();
  const [ratio, setRatio] = useState<Ratio>("16:9");
  const [by, setBy] = useState<Options["by"]>("view");
  const save = async (): Promise<void> => {
    onSaid("Drawing the slides…");
    const { pptxOf } = await import("@/lib/slides/write-slides");
    const address = window.location.origin + window.location.pathname;
    saveFile(`${index.graph.article.id}.pptx`, await pptxOf(index, view, { ratio, theme, by, address }), mime);
    onSaid("PowerPoint saved");
  };
  const choice = <Value extends string>(
    legend: string,
    name: string,
    values: readonly Value[],
    chosen: Value,
    label: (value: Value) => string,
    onChoose: (value: Value) => void,
  ) => (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="sr-only">{legend}</legend>
      {values.map((value) => (
        <label key={value} className="flex min-h-8 items-center gap-2 text-[15px]">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            className="size-4 accent-accent"
          />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <section className="mt-4">
      <h3 className="font-semibold">Slides</h3>
      <div className="mt-1 flex flex-wrap gap-x-10">
        {choice("How many slides", "slides", slideKinds, by, (value) => kindNames[value], setBy)}
        {choice("Their proportions", "ratio", ratios, ratio, String, setRatio)}
      </div>
      <button
        type="button"
        className="mt-2 min-h-9 rounded-md border border-rule px-3 hover:border-current"
        onClick={() => save().catch(() => onSaid("The slides could not be drawn here"))}
      >
        PowerPoint
      </button>
      <p className="mt-1 text-sm leading-snug text-soft">
        Shapes and connectors to edit; a moved box takes its lines along. The quotes are in the speaker notes.
      </p>
    </section>
  );
}
