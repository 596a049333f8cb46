import { parse } from "yaml";
import type { Irregularity } from "../model/article";

export interface FrontMatter {
  readonly id?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly origin?: { readonly publisher: string; readonly date?: string; readonly url?: string };
  /** Where the text behind it begins. */
  readonly end: number;
  readonly irregularities: readonly Irregularity[];
}

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const longest = 20_000;

/** Reads the YAML block at the head of an article: id, title, subject, source. Absent or unreadable, it changes nothing. */
export function readFrontMatter(text: string): FrontMatter {
  const match = text.startsWith("---") || text.startsWith("\uFEFF---") ? text.slice(0, longest).match(fence) : null;
  if (!match) return { end: text.startsWith("\uFEFF") ? 1 : 0, irregularities: [] };
  const end = match[0].length;
  const broken = (detail: string): FrontMatter => ({
    end,
    irregularities: [{ kind: "front-matter", span: { start: 0, end }, detail }],
  });
  let value: unknown;
  try {
    value = parse(match[1] ?? "");
  } catch (error) {
    return broken(error instanceof Error ? (error.message.split("\n")[0] ?? "unreadable") : "unreadable");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return broken("no keys");
  const field = (key: string) => string(value, key);
  const source =
    "source" in value && typeof value.source === "object" && value.source !== null ? value.source : undefined;
  const publisher = source && string(source, "publisher");
  const date = source && string(source, "date");
  const url = source && string(source, "url");
  const [id, title, subject] = [field("id"), field("title"), field("subject")];
  return {
    end,
    irregularities: [],
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(publisher !== undefined && {
      origin: { publisher, ...(date !== undefined && { date }), ...(url !== undefined && { url }) },
    }),
  };
}

function string(value: object, key: string): string | undefined {
  const found = (value as Record<string, unknown>)[key];
  if (typeof found === "string") return found.trim() || undefined;
  if (typeof found === "number") return String(found);
  return found instanceof Date ? found.toISOString().slice(0, 10) : undefined;
}
