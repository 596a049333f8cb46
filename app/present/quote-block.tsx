import { bibliography } from "@/lib/bibliography";
import type { Quote } from "@/lib/deck/quote";

/** So many works are named; the rest are counted. */
const mostWorks = 3;

/** The beginning of a title. */
const brief = (title: string): string => (title.length <= 36 ? title : `${title.slice(0, 34).trimEnd()}…`);

/** "Oliveira JB 2007 supports". */
function worksOf({ literature }: Quote): readonly string[] {
  const named = literature.slice(0, mostWorks).map(({ reference, stance }) => {
    const { authors, year, title } = bibliography(reference);
    const name = authors === "" ? brief(title) : authors;
    return `${[name, year].filter(Boolean).join(" ")} ${stance}`;
  });
  const more = literature.length - named.length;
  return more > 0 ? [...named, `${more} more`] : named;
}

/** The article's words at a stop, and what they are backed by, large enough for a hall. */
export function QuoteBlock({ quote }: { readonly quote: Quote }) {
  const sources = [quote.place, ...new Set(quote.printed), ...worksOf(quote)];
  return (
    <figure className="min-w-0 flex-1">
      <blockquote className="stop-quote">{quote.words}</blockquote>
      <figcaption className="stop-source mt-1 text-soft">{sources.join(" · ")}</figcaption>
    </figure>
  );
}
