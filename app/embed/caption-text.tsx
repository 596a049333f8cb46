import type { Caption } from "@/lib/embed/still";

/** What stands out, in words, with the works that bear on it. */
export function CaptionText({ caption: { facts, works } }: { readonly caption: Caption }) {
  if (facts.length === 0) return null;
  return (
    <section
      data-part="caption"
      data-scrolls
      aria-label="What stands out, and the literature on it"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is scrolled by keys
      tabIndex={0}
      className="max-h-[20%] shrink-0 overflow-y-auto border-t border-rule py-1.5 text-[13px] leading-snug"
    >
      <p>
        {facts.map(({ sentence, cites }) => (
          <span key={sentence}>
            {sentence}.{cites !== "" && <span className="text-soft"> [{cites}]</span>}{" "}
          </span>
        ))}
      </p>
      {works.length > 0 && (
        <ol className="mt-1 list-decimal pl-5 text-xs text-soft">
          {works.map((work) => (
            <li key={work}>{work}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
