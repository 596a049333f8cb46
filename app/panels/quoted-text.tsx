import type { Article } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { passage, type Segment } from "@/lib/passage";

const marks = {
  subject: "border-b-2 border-current",
  object: "border-b-[3px] border-double border-current",
} as const;

function Run({ segment: { text, roles } }: { readonly segment: Segment }) {
  const role = roles[0];
  if (role === undefined) return text;
  return (
    <mark data-role={roles.join(" ")} className={`bg-transparent font-semibold text-ink ${marks[role]}`}>
      {text}
      <span className="sr-only"> ({roles.join(" and ")})</span>
    </mark>
  );
}

/** A sentence of the article in quotation marks, word for word, with both ends of the fact marked in it. */
export function QuotedText({ article, evidence }: { readonly article: Article; readonly evidence: Evidence }) {
  const segments = passage(article, evidence);
  return (
    <>
      “
      {segments.map((segment) => (
        <Run key={segment.start} segment={segment} />
      ))}
      ”
    </>
  );
}
