import { useEffect, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import type { TraceReply, TraceRequest } from "@/lib/trace/request";
import type { Received, Sent } from "./trace-worker";

type Ask = (request: TraceRequest, answered: (reply: TraceReply) => void) => () => void;

const offices = new WeakMap<GraphIndex, Ask>();

/** One worker for a graph; what is asked while it is busy waits, what is no longer wanted is forgotten. */
function officeOf(index: GraphIndex): Ask {
  const known = offices.get(index);
  if (known !== undefined) return known;
  const worker = new Worker(new URL("./trace-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (reply: TraceReply) => void>();
  let last = 0;
  const send = (message: Sent): void => worker.postMessage(message);
  worker.addEventListener("message", ({ data }: MessageEvent<Received>) => {
    waiting.get(data.number)?.(data.reply);
    waiting.delete(data.number);
  });
  send({ graph: index.graph });
  const ask: Ask = (request, answered) => {
    const number = ++last;
    waiting.set(number, answered);
    send({ number, request });
    return () => {
      waiting.delete(number);
    };
  };
  offices.set(index, ask);
  return ask;
}

type Kind = TraceRequest["ask"];
type RequestOf<Asked extends Kind> = Extract<TraceRequest, { readonly ask: Asked }>;
type ReplyTo<Asked extends Kind> = Extract<TraceReply, { readonly ask: Asked }>["reply"];

/** The newest answer to what is asked, worked out beside the page; the one before stands until then. */
export function useReply<Asked extends Kind>(
  index: GraphIndex | null,
  request: RequestOf<Asked> | null,
): ReplyTo<Asked> | null {
  const [reply, setReply] = useState<TraceReply["reply"] | null>(null);
  const key = request === null ? null : JSON.stringify(request);
  useEffect(() => {
    if (index === null || key === null) {
      setReply(null);
      return;
    }
    return officeOf(index)(JSON.parse(key) as TraceRequest, (answer) => setReply(answer.reply));
  }, [index, key]);
  return key === null ? null : (reply as ReplyTo<Asked> | null);
}
