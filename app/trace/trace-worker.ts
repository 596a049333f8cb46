import type { KnowledgeGraph } from "@/graph/model/knowledge-graph";
import { indexGraph } from "@/lib/graph-index";
import { responder, type TraceReply, type TraceRequest } from "@/lib/trace/request";

/** What the page sends: the graph once, then numbered requests. */
export type Sent = { readonly graph: KnowledgeGraph } | { readonly number: number; readonly request: TraceRequest };

/** What comes back, by the request's number. */
export interface Received {
  readonly number: number;
  readonly reply: TraceReply;
}

let respond: ReturnType<typeof responder> | null = null;

addEventListener("message", ({ data }: MessageEvent<Sent>) => {
  if ("graph" in data) respond = responder(indexGraph(data.graph));
  else if (respond !== null) postMessage({ number: data.number, reply: respond(data.request) } satisfies Received);
});
