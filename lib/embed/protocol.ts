/**
 * What an embed and the page around it say to each other by `postMessage`. Every message carries `etiograph: 1`, the
 * version of this protocol; whatever is not exactly one of these is nobody's business here and is passed over.
 */
export const protocolVersion = 1;

/** What the page asks of the embed. */
export type Command =
  | { readonly type: "step"; readonly to: "next" | "previous" | number }
  /** A view as links carry it: "entity=nras&hops=1". */
  | { readonly type: "view"; readonly view: string }
  /** From now on, keys that no control of the embed uses are handed over. */
  | { readonly type: "keys" };

/** What the embed tells the page. */
export type Report =
  /** How high it would like to be at its present width. */
  | { readonly type: "height"; readonly height: number }
  /** What it shows: the view's link, and at which of how many stops it is, from 0; none where it has no controls. */
  | { readonly type: "state"; readonly view: string; readonly step: number; readonly steps: number }
  /** A key that it has no use for, as its event named it. */
  | {
      readonly type: "key";
      readonly key: string;
      readonly code: string;
      readonly keyCode: number;
      readonly shift: boolean;
    };

export type Message<Body> = Body & { readonly etiograph: typeof protocolVersion };

export const message = <Body extends Command | Report>(body: Body): Message<Body> => ({
  etiograph: protocolVersion,
  ...body,
});

const longest = 4000;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= longest;

/** The own plain values of a message of this version; null for anything else. */
function bodyOf(data: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof data !== "object" || data === null) return null;
  const body = data as Readonly<Record<string, unknown>>;
  return body.etiograph === protocolVersion ? body : null;
}

/** A message as a command; null for whatever else a page may post. */
export function readCommand(data: unknown): Command | null {
  const body = bodyOf(data);
  if (body?.type === "keys") return { type: "keys" };
  if (body?.type === "view" && isText(body.view)) return { type: "view", view: body.view };
  if (body?.type !== "step") return null;
  const { to } = body;
  return to === "next" || to === "previous" || isCount(to) ? { type: "step", to } : null;
}

/** A message as a report; null for whatever else a frame may post. */
export function readReport(data: unknown): Report | null {
  const body = bodyOf(data);
  if (body === null) return null;
  const { type, height, view, step, steps, key, code, keyCode, shift } = body;
  if (type === "height" && isCount(height)) return { type, height };
  if (type === "state" && isText(view) && isCount(step) && isCount(steps)) return { type, view, step, steps };
  if (type === "key" && isText(key) && isText(code) && isCount(keyCode))
    return { type, key, code, keyCode, shift: shift === true };
  return null;
}
