import { entityTypeNames } from "@/graph/model/entity";
import { predicateNames } from "@/graph/model/predicate";
import { oneOf } from "../one-of";
import { type Ask, askKinds, emptyAsks, emptyTrace, type Trace } from "./ask";
import { directions } from "./direction";
import { type End, hopLimits, ranks } from "./question";

const typeMark = "type.";

const words = (text: string | null): readonly string[] =>
  [...new Set((text ?? "").split(" ").filter((word) => word !== ""))].sort();

function readEnd(text: string | null): End | null {
  if (text === null || text === "") return null;
  if (!text.startsWith(typeMark)) return { kind: "entity", id: text };
  const type = oneOf(entityTypeNames, text.slice(typeMark.length));
  return type === undefined ? null : { kind: "type", type };
}

const endText = (end: End): string => (end.kind === "type" ? typeMark + end.type : end.id);

function wholeNumber(text: string | null, least: number, most: number): number | null {
  const number = text === null || text === "" ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}

function readTrace(params: URLSearchParams): Trace {
  const along = words(params.get("along")).flatMap((word) => oneOf(predicateNames, word) ?? []);
  const path = params.get("path") || null;
  return {
    from: readEnd(params.get("from")),
    to: readEnd(params.get("to")),
    via: words(params.get("via")),
    avoid: words(params.get("avoid")),
    along: along.length === 0 ? null : along,
    maxHops: wholeNumber(params.get("max"), hopLimits.least, hopLimits.most) ?? emptyTrace.maxHops,
    sure: params.get("sure") === "1",
    denied: params.get("denied") === "1",
    rank: oneOf(ranks, params.get("rank")) ?? emptyTrace.rank,
    kind: params.get("kind") || null,
    shown: words(params.get("shown")),
    path,
    step: path === null ? null : wholeNumber(params.get("step"), 1, hopLimits.most),
    solo: params.get("solo") === "1",
  };
}

function writeTrace(params: URLSearchParams, trace: Trace): void {
  const set = (name: string, value: string | number | null | false): void => {
    if (value !== null && value !== false && value !== "") params.set(name, String(value));
  };
  set("from", trace.from && endText(trace.from));
  set("to", trace.to && endText(trace.to));
  set("via", trace.via.join(" "));
  set("avoid", trace.avoid.join(" "));
  set("along", trace.along === null ? null : [...trace.along].sort().join(" "));
  set("max", trace.maxHops !== emptyTrace.maxHops && trace.maxHops);
  set("sure", trace.sure && "1");
  set("denied", trace.denied && "1");
  set("rank", trace.rank !== emptyTrace.rank && trace.rank);
  set("kind", trace.kind);
  set("shown", trace.shown.join(" "));
  set("path", trace.path);
  set("step", trace.path === null ? null : trace.step);
  set("solo", trace.solo && "1");
}

/** What a link asks; a name of an end is enough. Bad values mean the default. */
export function readAsk(params: URLSearchParams): Ask | null {
  const trace = readTrace(params);
  const named = oneOf(askKinds, params.get("ask"));
  const kind = named ?? (trace.from !== null || trace.to !== null ? "paths" : undefined);
  switch (kind) {
    case undefined:
      return null;
    case "paths":
      return { kind, trace };
    case "act":
      return { kind, treatments: words(params.get("of")) };
    case "around":
      return {
        kind,
        of: params.get("of") || null,
        direction: oneOf(directions, params.get("way")) ?? "down",
      };
    case "alike":
      return emptyAsks.alike;
  }
}

/** Adds what is asked to a link; defaults are left out. */
export function writeAsk(params: URLSearchParams, ask: Ask): void {
  if (ask.kind !== "paths" || (ask.trace.from === null && ask.trace.to === null)) params.set("ask", ask.kind);
  if (ask.kind === "paths") writeTrace(params, ask.trace);
  if (ask.kind === "act" && ask.treatments.length > 0) params.set("of", ask.treatments.join(" "));
  if (ask.kind === "around") {
    if (ask.of !== null) params.set("of", ask.of);
    if (ask.direction !== "down") params.set("way", ask.direction);
  }
}
