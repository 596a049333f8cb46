import { useCallback, useMemo, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { questionOf } from "@/lib/trace/ask";
import { type Lit, lit } from "@/lib/trace/lit";
import type { PathsReply } from "@/lib/trace/request";
import type { View } from "@/lib/view";
import { isNarrowed, visibleRelations } from "@/lib/visible";
import { useReply } from "./use-reply";

/** So many paths are listed at first, and more at a time. */
const page = 100;

export interface Traced {
  /** Ids of the facts that the filter lets through; null for all. */
  readonly among: readonly string[] | null;
  readonly reply: PathsReply | null;
  readonly listMore: () => void;
  /** What stands out on the map; null where nothing is traced. */
  readonly lit: Lit | null;
}

/** What is asked by the link, answered; `pointed` is the path under the pointer. */
export function useTrace(index: GraphIndex | null, view: View, pointed: string | null): Traced {
  const { ask, filter, lens } = view;
  const among = useMemo(
    () =>
      index === null || ask === null || !isNarrowed({ filter, lens })
        ? null
        : visibleRelations(index, { filter, lens }).map(({ id }) => id),
    [index, ask, filter, lens],
  );
  const trace = ask?.kind === "paths" ? ask.trace : null;
  const question = trace === null ? null : questionOf(trace);
  const key = JSON.stringify([question, trace?.kind]);
  const [more, setMore] = useState({ key, pages: 1 });
  const pages = more.key === key ? more.pages : 1;
  const listMore = useCallback(() => setMore({ key, pages: pages + 1 }), [key, pages]);
  const keep = trace === null ? [] : [...trace.shown, ...(trace.path === null ? [] : [trace.path])];
  const reply = useReply<"paths">(
    index,
    trace === null || question === null
      ? null
      : { ask: "paths", among, question, kind: trace.kind, keep, most: page * pages },
  );
  const shown = useMemo(() => {
    if (index === null) return null;
    if (trace === null) return lit(index, { ask }, []);
    const listed = reply?.state === "found" ? reply.paths.slice(0, reply.listed).map(({ id }) => id) : [];
    if (pointed === null || trace.path !== null) return lit(index, { ask }, listed);
    return lit(index, { ask: { kind: "paths", trace: { ...trace, path: pointed } } }, listed);
  }, [index, ask, trace, reply, pointed]);
  return { among, reply, listMore, lit: shown };
}
