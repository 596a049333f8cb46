import { parse } from "yaml";
import type { Irregularity } from "../model/article";

/** What an article says of itself in the YAML block at its head. */
interface FrontMatter {
  readonly id?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly origin?: { readonly publisher: string; readonly date?: string; readonly url?: string };
  /** Where the text behind it begins. */
  readonly end: number;
  readonly irregularities: readonly Irregularity[];
}

const byteOrderMark = "\uFEFF";
const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const longest = 20_000;

/** Reads the YAML block at the head of an article: id, title, subject, source. Absent or unreadable, it changes nothing. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const match = text.startsWith("---", start) ? text.slice(0, longest).match(fence) : null;
  if (!match) return { end: start, irregularities: [] };
  const end = match[0].length;
  const value = parsed(match[1] ?? "");
  if (typeof value === "string")
    return { end, irregularities: [{ kind: "front-matter", span: { start: 0, end }, detail: value }] };
  const [id, title, subject] = [field(value, "id"), field(value, "title"), field(value, "subject")];
  const origin = originIn(value);
  return {
    end,
    irregularities: [],
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(origin && { origin }),
  };
}

/** The keys of a YAML block, or what is wrong with it. */
function parsed(yaml: string): object | string {
  try {
    const value: unknown = parse(yaml);
    return isObject(value) && !Array.isArray(value) ? value : "no keys";
  } catch (error) {
    return (error instanceof Error ? error.message.split("\n")[0] : undefined) ?? "unreadable";
  }
}

function originIn(value: object): FrontMatter["origin"] {
  const source = "source" in value && isObject(value.source) ? value.source : undefined;
  if (!source) return undefined;
  const publisher = field(source, "publisher");
  if (publisher === undefined) return undefined;
  const [date, url] = [field(source, "date"), field(source, "url")];
  return { publisher, ...(date !== undefined && { date }), ...(url !== undefined && { url }) };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A field as text; YAML may have read a number or a date. */
function field(value: object, key: string): string | undefined {
  const found = (value as Record<string, unknown>)[key];
  if (typeof found === "string") return found.trim() || undefined;
  if (typeof found === "number") return String(found);
  return found instanceof Date ? found.toISOString().slice(0, 10) : undefined;
}
