import { useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { alone } from "@/lib/picture/alone";
import { pictureOf } from "@/lib/picture/picture-of";
import { pngWithView } from "@/lib/picture/remembered-view";
import { svgOf } from "@/lib/picture/svg";
import type { View } from "@/lib/view";
import { frameOf } from "../map/window";
import { useTheme } from "../use-theme";
import { loadFaces } from "./load-faces";
import { rasterize } from "./rasterize";
import { saveFile } from "./save-file";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onSaid: (said: string) => void;
}

const scales = [1, 2, 4] as const;
/** The room of a picture where no map stands on the page. */
const usualSize = { width: 1440, height: 800 };

/** The map as it stands on the page, drawn into the same room. */
function frameOnPage() {
  const map = document.querySelector("#map")?.getBoundingClientRect();
  return frameOf(map === undefined || map.width === 0 ? usualSize : { width: map.width, height: map.height });
}

/** The view as a picture, with its legend and its references or without. */
export function PictureOptions({ index, view, onSaid }: Props) {
  const theme = useTheme();
  const [bare, setBare] = useState(false);
  const [transparent, setTransparent] = useState(false);
  const [single, setSingle] = useState(false);
  const singled = alone(view);
  const draw = (): string => {
    const address = window.location.origin + window.location.pathname;
    return svgOf(pictureOf(index, (single && singled) || view, frameOnPage()), { theme, bare, transparent, address });
  };
  const { id } = index.graph.article;
  const saveSvg = (): void => {
    saveFile(`${id}.svg`, draw(), "image/svg+xml");
    onSaid("SVG saved");
  };
  const savePng = async (scale: number): Promise<void> => {
    const svg = draw();
    const png = await rasterize(svg, scale, await loadFaces());
    saveFile(`${id}@${scale}x.png`, pngWithView(png, svg), "image/png");
    onSaid(`PNG at ${scale}× saved`);
  };
  const savePdf = async (): Promise<void> => {
    const [{ pdfOf }, files] = await Promise.all([import("@/lib/picture/pdf"), loadFaces()]);
    saveFile(`${id}.pdf`, await pdfOf(draw(), files), "application/pdf");
    onSaid("PDF saved");
  };
  /** Says that it works, and where it fails what does not. */
  const trying = (name: string, save: () => Promise<void>) => (): void => {
    onSaid(`Drawing the ${name}…`);
    save().catch(() => onSaid(`The ${name} could not be drawn here; SVG works everywhere, at any size`));
  };
  const button = "min-h-9 rounded-md border border-rule px-3 hover:border-current";
  const check = (name: string, checked: boolean, onChange: (checked: boolean) => void) => (
    <label className="flex min-h-8 items-center gap-2 text-[15px]">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 accent-accent"
      />
      {name}
    </label>
  );
  return (
    <section className="mt-4">
      <h3 className="font-semibold">The picture</h3>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {check("Only the drawing: no legend, references or credit", bare, setBare)}
        {check("No ground", transparent, setTransparent)}
        {singled !== null && check("Only what is selected or traced", single, setSingle)}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className={button} onClick={saveSvg}>
          SVG
        </button>
        <button type="button" className={button} onClick={trying("PDF", savePdf)}>
          PDF
        </button>
        {scales.map((scale) => (
          <button key={scale} type="button" className={button} onClick={trying("PNG", () => savePng(scale))}>
            PNG {scale}×
          </button>
        ))}
      </div>
    </section>
  );
}
