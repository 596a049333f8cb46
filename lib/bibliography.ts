import type { Reference } from "@/graph/model/knowledge-graph";
import { type Work, workOf } from "./work";

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

function authorsOf({ authors }: Work): string {
  const names = authors.map(({ family, given, literal }) => literal || [family, given].filter(Boolean).join(" "));
  const [first, second] = names;
  if (first === undefined) return "";
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

function linksOf({ doi, pmid, url }: Work): Bibliography["links"] {
  const links = [];
  if (doi !== "") links.push({ label: "DOI", url: `https://doi.org/${doi}`, id: doi });
  if (pmid !== "") links.push({ label: "PubMed", url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, id: pmid });
  if (links.length === 0 && /^https?:\/\//.test(url)) links.push({ label: "Web page", url });
  return links;
}

function detailsOf({ volume, issue, page }: Work): string {
  const number = volume + (issue === "" ? "" : `(${issue})`);
  return [number, page].filter(Boolean).join(": ");
}

/** A work of the literature for people to read: what is missing is left out. */
export function bibliography(reference: Reference): Bibliography {
  const work = workOf(reference);
  return {
    authors: authorsOf(work),
    year: work.year,
    title: work.title,
    container: work.container,
    details: detailsOf(work),
    links: linksOf(work),
    shows: work.shows,
    limits: work.limits,
  };
}

/** A reference in one line: "Oliveira JB et al. (2007). Title. Journal 104: 8953. https://doi.org/…". */
export function shortReference(reference: Reference): string {
  const { authors, year, title, container, details, links } = bibliography(reference);
  const who = [authors, year === "" ? "" : `(${year})`].filter(Boolean).join(" ");
  const where = [container, details].filter(Boolean).join(" ");
  const parts = [who, title, where].filter(Boolean).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
  return [...parts, links[0]?.url ?? ""].filter(Boolean).join(" ");
}

/** A reference as the foot of a slide has room for: "Oliveira JB et al. (2007). Journal 104: 8953". Without authors, its title. */
export function footnote(reference: Reference): string {
  const { authors, year, title, container, details } = bibliography(reference);
  const who = [authors === "" ? title : authors, year === "" ? "" : `(${year})`].filter(Boolean).join(" ");
  return [who, [container === title ? "" : container, details].filter(Boolean).join(" ")].filter(Boolean).join(". ");
}
