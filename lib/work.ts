import type { Reference } from "@/graph/model/knowledge-graph";

/** A work of the literature part by part; what is missing is empty. */
export interface Work {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string; readonly literal: string }[];
  readonly container: string;
  readonly year: string;
  readonly volume: string;
  readonly issue: string;
  readonly page: string;
  readonly doi: string;
  readonly pmid: string;
  readonly url: string;
  /** What it shows, and where it limits that, in our words. */
  readonly shows: string;
  readonly limits: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

function yearOf(issued: unknown): string {
  const parts = isRecord(issued) ? issued["date-parts"] : undefined;
  const date: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return Array.isArray(date) ? text(date[0]) : "";
}

/** Reads CSL-JSON leniently. */
export const workOf = (reference: Reference): Work => ({
  id: reference.id,
  type: reference.type,
  title: reference.title,
  authors: (Array.isArray(reference.author) ? reference.author.filter(isRecord) : []).map((person) => ({
    family: text(person.family),
    given: text(person.given),
    literal: text(person.literal),
  })),
  container: text(reference["container-title"]),
  year: yearOf(reference.issued),
  volume: text(reference.volume),
  issue: text(reference.issue),
  page: text(reference.page),
  doi: text(reference.DOI),
  pmid: text(reference.PMID),
  url: text(reference.URL),
  shows: text(reference.abstract),
  limits: text(reference.note),
});
