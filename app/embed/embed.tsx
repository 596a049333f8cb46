"use client";

import { type ReactNode, useCallback, useRef } from "react";
import type { Caption } from "@/lib/embed/still";
import { CaptionText } from "./caption-text";
import { Credit } from "./credit";
import { EmbedStage } from "./embed-stage";
import { StepBar } from "./step-bar";
import { StillPicture } from "./still-picture";
import { useDrawing } from "./use-drawing";
import { useEmbedQuery } from "./use-embed-query";
import { useLife } from "./use-life";
import { useParent } from "./use-parent";

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
  const [query, show] = useEmbedQuery(built.query);
  const life = useLife(stage, graphUrl);
  const { drawing, failed } = useDrawing({ graphUrl, query, stage, held: life.takeover?.frame ?? null });
  const shown = query ?? built.query;
  const stops = drawing?.stops ?? [];
  const at = drawing?.at ?? 0;
  const step = useCallback(
    (to: number) => {
      const stop = stops[Math.max(0, Math.min(stops.length - 1, to))];
      if (stop !== undefined) show(stop.query);
    },
    [stops, show],
  );
  useParent({ stage, query: shown, at, steps: stops.length, alive: life.takeover !== null, step, show });
  const title = drawing?.title ?? built.title;
  const caption = drawing?.still.caption ?? built.caption;
  return (
    <main className="embed">
      <h1 data-part="title" className="flex min-h-10 items-center gap-x-2 text-[15px] leading-tight">
        {title !== "" && <span className="shrink-0 font-semibold">{title}</span>}
        <span className={`min-w-0 truncate ${title === "" ? "font-semibold" : "text-soft"}`}>{article.title}</span>
      </h1>
      <EmbedStage
        ref={stage}
        life={life}
        query={shown}
        waits={query !== null && drawing === null && !failed}
        failed={failed}
        onShow={show}
      >
        {drawing === null ? children : <StillPicture still={drawing.still} />}
      </EmbedStage>
      <StepBar stops={stops} at={at} waits={query !== null && drawing === null} onStep={step} />
      {legend}
      <CaptionText caption={caption} />
      <Credit article={article} href={`${articleUrl}${shown === "?" ? "" : shown}`} />
    </main>
  );
}
