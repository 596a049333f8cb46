import { useMemo, useState } from "react";
import { viewExtract, wholeGraph } from "@/lib/export/extract";
import type { Format } from "@/lib/export/format";
import { formats } from "@/lib/export/formats";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";
import { count } from "@/lib/wording";
import { Dialog } from "../dialog";
import { PictureOptions } from "./picture-options";
import { ReopenField } from "./reopen-field";
import { saveFile } from "./save-file";
import { SlideOptions } from "./slide-options";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onOpen: (view: View) => void;
  readonly onClose: () => void;
}

const kinds = [
  { kind: "graph", title: "The graph" },
  { kind: "references", title: "The literature on it" },
] as const satisfies readonly { kind: Format["kind"]; title: string }[];

/** Takes away the whole graph, or what is shown of it, in forms that other tools open. */
export function ExportDialog({ index, view, onOpen, onClose }: Props) {
  const [whole, setWhole] = useState(false);
  const [said, setSaid] = useState("");
  const shown = useMemo(() => viewExtract(index, view), [index, view]);
  const all = useMemo(() => wholeGraph(index), [index]);
  const extract = whole ? all : shown;
  const save = (format: Format): void => {
    const files = format.write(extract);
    for (const { suffix, text } of files) saveFile(`${index.graph.article.id}${suffix}`, text, format.mime);
    setSaid(`${format.name}: ${count(files.length, "file")} saved`);
  };
  const scope = (name: string, wanted: boolean, facts: number) => (
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="radio"
        name="scope"
        checked={whole === wanted}
        onChange={() => setWhole(wanted)}
        className="size-4 accent-accent"
      />
      {name} <span className="text-soft tabular-nums">{count(facts, "fact")}</span>
    </label>
  );
  return (
    <Dialog id="export-heading" heading="Take it away" width="w-[min(38rem,100vw-2rem)]" onClose={onClose}>
      {(close) => (
        <>
          <PictureOptions index={index} view={view} onSaid={setSaid} />
          <SlideOptions index={index} view={view} onSaid={setSaid} />
          <fieldset className="mt-5 border-t border-rule pt-3 flex flex-wrap gap-x-6">
            <legend className="sr-only">How much of it</legend>
            {scope("What is shown", false, shown.relations.length)}
            {scope("Everything", true, all.relations.length)}
          </fieldset>
          {kinds.map(({ kind, title }) => (
            <section key={kind} className="mt-4">
              <h3 className="font-semibold">{title}</h3>
              <ul className="mt-1 grid gap-x-4 md:grid-cols-2">
                {formats
                  .filter((format) => format.kind === kind)
                  .map((format) => (
                    <FormatOption key={format.id} format={format} onSave={save} />
                  ))}
              </ul>
            </section>
          ))}
          <p className="mt-4 text-sm text-soft">
            Each fact goes with its polarity, its qualifiers, the sentences that state it and their sources. It is what
            the article says, not medical advice.
          </p>
          <ReopenField
            article={index.graph.article.id}
            onSaid={setSaid}
            onOpen={(opened) => {
              onOpen(opened);
              close();
            }}
          />
          <p role="status" className="mt-2 min-h-5 text-sm">
            {said}
          </p>
        </>
      )}
    </Dialog>
  );
}

function FormatOption({ format, onSave }: { readonly format: Format; readonly onSave: (format: Format) => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={() => onSave(format)}
        className="-mx-2 block w-full rounded-md px-2 py-1.5 text-left hover:bg-paper"
      >
        <span className="font-semibold">{format.name}</span>
        <span className="block text-sm leading-snug text-soft">{format.use}</span>
      </button>
    </li>
  );
}
