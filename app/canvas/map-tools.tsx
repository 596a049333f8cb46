import type { Core } from "cytoscape";
import type { ReactNode } from "react";
import type { Scene } from "@/lib/scene";
import type { View } from "@/lib/view";
import { PresentButton } from "../present/present-button";
import { fitAll, zoomIn, zoomOut } from "./zoom";

function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  done.catch(() => {});
}

const toolLook =
  "grid size-9 place-items-center text-lg leading-none text-ink hover:bg-paper focus-visible:outline-offset-[-2px]";

interface ToolProps {
  readonly name: string;
  /** What does the same while the map has the keyboard. */
  readonly shortcut?: string;
  readonly onUse: () => void;
  readonly children: ReactNode;
}

function Tool({ name, shortcut, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={shortcut === undefined ? name : `${name} (${shortcut})`}
      className={toolLook}
      onClick={onUse}
    >
      {children}
    </button>
  );
}

const Icon = ({ path }: { readonly path: string }) => (
  <svg
    aria-hidden="true"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <path d={path} />
  </svg>
);

const steps = [1, 2, 3] as const;

interface Props {
  readonly scene: Scene;
  readonly hops: View["hops"] | null;
  readonly covered: boolean;
  readonly onUse: (deed: (cy: Core) => void) => void;
  readonly onHops: (hops: View["hops"]) => void;
  /** Left out where there is nowhere to present. */
  readonly onPresent?: (() => void) | undefined;
}

/** How far around the chosen entity the map shows; pressed again, the whole map. */
function Steps({ hops, onHops }: Pick<Props, "hops" | "onHops">) {
  return (
    <fieldset className="flex items-center rounded-md border border-rule bg-card px-1 text-sm">
      <legend className="sr-only">Show only what lies near</legend>
      {steps.map((number) => (
        <button
          key={number}
          type="button"
          aria-pressed={hops === number}
          aria-label={`Only what is within ${number} ${number === 1 ? "step" : "steps"}`}
          aria-keyshortcuts={number === 1 ? "f" : undefined}
          title={`Only what is within ${number} ${number === 1 ? "step" : "steps"}${number === 1 ? " (F)" : ""}`}
          className="grid h-9 min-w-8 place-items-center rounded-sm hover:bg-paper focus-visible:outline-offset-[-2px] aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:underline"
          onClick={() => onHops(hops === number ? 0 : number)}
        >
          {number}
        </button>
      ))}
      <span aria-hidden="true" className="pr-2 pl-0.5 text-soft">
        steps
      </span>
    </fieldset>
  );
}

/** Nearer, further, all of it, the whole screen; and how much of it. */
export function MapTools({ scene, hops, covered, onUse, onHops, onPresent }: Props) {
  return (
    <div
      className={`absolute left-3 flex gap-2 ${covered ? "bottom-3 max-md:top-12.5 max-md:bottom-auto" : "bottom-3"}`}
    >
      <div className="flex overflow-hidden rounded-md border border-rule bg-card">
        <Tool name="Zoom out" shortcut="-" onUse={() => onUse(zoomOut)}>
          −
        </Tool>
        <Tool name="Zoom in" shortcut="+" onUse={() => onUse(zoomIn)}>
          +
        </Tool>
        <Tool name="Fit the whole map" shortcut="0" onUse={() => onUse((cy) => fitAll(cy, scene))}>
          <Icon path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </Tool>
        {document.fullscreenEnabled && (
          <Tool name="Full screen" onUse={toggleFullScreen}>
            <Icon path="M9.5 6.5L14 2M10 2h4v4M6.5 9.5L2 14M6 14H2v-4" />
          </Tool>
        )}
        {onPresent !== undefined && <PresentButton className={toolLook} named={false} onPresent={onPresent} />}
      </div>
      {hops !== null && <Steps hops={hops} onHops={onHops} />}
    </div>
  );
}
