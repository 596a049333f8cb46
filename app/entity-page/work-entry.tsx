import type { Reference } from "@/graph/model/knowledge-graph";
import { bibliography } from "@/lib/bibliography";

/** A work of the literature as a line in a numbered list. */
export function WorkEntry({ reference, number }: { readonly reference: Reference; readonly number: number }) {
  const { authors, year, title, container, details, links } = bibliography(reference);
  return (
    <li id={`work-${number}`} className="mt-2 flex scroll-mt-4 gap-3 text-[15px] target:bg-card">
      <span className="w-8 shrink-0 text-right text-soft tabular-nums">[{number}]</span>
      <p>
        {[authors, year].filter(Boolean).join(" ")}
        {authors + year === "" ? "" : ". "}
        {title}
        {container !== "" && (
          <>
            . <cite>{container}</cite>
          </>
        )}
        {details !== "" && ` ${details}`}.{" "}
        {links.map(({ label, url, id }) => (
          <a key={url} href={url} rel="noreferrer" className="mr-3 text-accent underline">
            {id === undefined ? label : `${label} ${id}`}
          </a>
        ))}
      </p>
    </li>
  );
}
