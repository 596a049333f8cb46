import type { Reference } from "@/graph/model/knowledge-graph";

/** A reference as a line of literature, with the addresses where it can be read. */
export interface Bibliography {
  readonly authors: string;
  readonly year: string;
  readonly title: string;
  readonly container: string;
  /** Volume, issue and pages: "104(21): 8953-8958". */
  readonly details: string;
  readonly links: readonly { readonly label: string; readonly url: string; readonly id?: string }[];
  /** What it shows, and where it limits that, in our words. */
  readonly shows: string;
  readonly limits: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

function authorsOf(value: unknown): string {
  const people = Array.isArray(value) ? value.filter(isRecord) : [];
  const names = people.map(
    (person) => text(person.literal) || [text(person.family), text(person.given)].filter(Boolean).join(" "),
  );
  const [first, second] = names;
  if (first === undefined) return "";
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

function yearOf(value: unknown): string {
  const parts = isRecord(value) ? value["date-parts"] : undefined;
  const date: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return Array.isArray(date) ? text(date[0]) : "";
}

function linksOf(reference: Reference): Bibliography["links"] {
  const [doi, pubmed, url] = [text(reference.DOI), text(reference.PMID), text(reference.URL)];
  const links = [];
  if (doi !== "") links.push({ label: "DOI", url: `https://doi.org/${doi}`, id: doi });
  if (pubmed !== "") links.push({ label: "PubMed", url: `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`, id: pubmed });
  if (links.length === 0 && /^https?:\/\//.test(url)) links.push({ label: "Web page", url });
  return links;
}

function detailsOf({ volume, issue, page }: Reference): string {
  const number = text(volume) + (text(issue) === "" ? "" : `(${text(issue)})`);
  return [number, text(page)].filter(Boolean).join(": ");
}

/** Reads CSL-JSON leniently: what is missing is left out. */
export const bibliography = (reference: Reference): Bibliography => ({
  authors: authorsOf(reference.author),
  year: yearOf(reference.issued),
  title: reference.title,
  container: text(reference["container-title"]),
  details: detailsOf(reference),
  links: linksOf(reference),
  shows: text(reference.abstract),
  limits: text(reference.note),
});

/** A reference in one line: "Oliveira JB et al. (2007). Title. Journal 104: 8953. https://doi.org/…". */
export function shortReference(reference: Reference): string {
  const { authors, year, title, container, details, links } = bibliography(reference);
  const who = [authors, year === "" ? "" : `(${year})`].filter(Boolean).join(" ");
  const where = [container, details].filter(Boolean).join(" ");
  const parts = [who, title, where].filter(Boolean).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
  return [...parts, links[0]?.url ?? ""].filter(Boolean).join(" ");
}
