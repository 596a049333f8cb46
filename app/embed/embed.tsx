"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { openingOf } from "@/lib/deck/opening";
import type { Caption } from "@/lib/embed/still";
import { isOpen } from "@/lib/trace/ask";
import type { View } from "@/lib/view";
import { readView, viewHref } from "@/lib/view-url";
import { CaptionText } from "./caption-text";
import { Credit } from "./credit";
import { EmbedStage } from "./embed-stage";
import { StepBar } from "./step-bar";
import { StillPicture } from "./still-picture";
import { useDrawer, useWalk } from "./use-drawer";
import { useDrawing } from "./use-drawing";
import { useControls, useEmbedQuery } from "./use-embed-query";
import { useLife } from "./use-life";
import { useParent } from "./use-parent";
import { useSteps } from "./use-steps";

export interface EmbedProps {
  readonly article: { readonly id: string; readonly title: string; readonly source: string };
  readonly graphUrl: string;
  readonly articleUrl: string;
  /** The view that the page was built with. */
  readonly built: { readonly title: string; readonly query: string; readonly caption: Caption };
  readonly legend: ReactNode;
  /** Its stills. */
  readonly children: ReactNode;
}

/** A view in its frame: still until it is touched, then the live map in the same place. */
export function Embed({ article, graphUrl, articleUrl, built, legend, children }: EmbedProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [asked, show] = useEmbedQuery(built.query);
  const steps = useControls() !== "none";
  const base = asked ?? built.query;
  const answers = isQuestion(base);
  const life = useLife(stage, graphUrl, answers);
  const alive = life.takeover !== null;
  const [explored, explore] = useState<string | null>(null);
  const [woken, setWoken] = useState(false);
  const walks = steps && (woken || hasStop(base));
  const { drawer, failed } = useDrawer(graphUrl, asked !== null || walks || alive, answers);
  const { stops, at } = useWalk(drawer, base, walks);
  const shown = explored ?? stops[at]?.query ?? (steps ? openingQuery(base) : base);
  const isBuilt = shown === built.query;
  const ready = !hasStop(base) || !steps || stops.length > 0;
  const held = life.takeover?.frame ?? null;
  const drawing = useDrawing({ drawer: ready ? drawer : null, query: isBuilt ? null : shown, stage, held });
  useAsked(!isBuilt && drawing === null);
  // What a reader looks up between two steps is not where the author goes on.
  useEffect(() => {
    if (!alive || !steps) explore(null);
  }, [alive, steps]);
  const { step, wake } = useSteps({ stops, at, show, onWake: setWoken });
  useParent({ stage, query: shown, at, steps: stops.length, alive, step, show, wake });
  const title = isBuilt ? built.title : (drawing?.title ?? "");
  return (
    <main className="embed">
      <h1 data-part="title" className="flex min-h-10 shrink-0 items-center gap-x-2 text-[15px] leading-tight">
        {title !== "" && <span className="max-w-[60%] shrink-0 truncate font-semibold">{title}</span>}
        <span className={`min-w-0 truncate ${title === "" ? "font-semibold" : "text-soft"}`}>{article.title}</span>
      </h1>
      <EmbedStage ref={stage} life={life} query={shown} failed={failed} onShow={steps ? explore : show}>
        {drawing === null ? children : <StillPicture still={drawing.still} />}
      </EmbedStage>
      <StepBar stops={stops} at={at} waits={steps && stops.length === 0 && !failed} onStep={step} onNear={wake} />
      {legend}
      <CaptionText caption={isBuilt ? built.caption : (drawing?.still.caption ?? nothing)} />
      <Credit article={article} href={`${articleUrl}${shown === "?" ? "" : shown}`} />
    </main>
  );
}

const viewAt = (query: string): View => readView(new URLSearchParams(query));
/** Whether a link names a stop of its presentation, which takes the graph to be found. */
const hasStop = (query: string): boolean => viewAt(query).stop !== null;
/** Whether a link asks what only a search of the graph can answer. */
const isQuestion = (query: string): boolean => {
  const { ask } = viewAt(query);
  return ask?.kind === "paths" && isOpen(ask.trace);
};
const openingQuery = (query: string): string => viewHref(openingOf(viewAt(query)));

const nothing: Caption = { facts: [], works: [] };

/** Whether the page waits for a view that it was not built with: the style sheet then hides the one that it was. */
function useAsked(waits: boolean): void {
  useEffect(() => {
    if (waits) document.documentElement.dataset.asked = "";
    else delete document.documentElement.dataset.asked;
  }, [waits]);
}
