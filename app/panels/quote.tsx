import type { Article } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { type Implied, implied, passage, type Segment } from "@/lib/passage";

const marks = { subject: "border-b-2 border-current", object: "border-b-[3px] border-double border-current" } as const;

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

const places: Readonly<Record<Implied["place"], string>> = {
  head: "in the item’s head",
  statement: "earlier in the same item",
  article: "elsewhere in the article",
};

/** A sentence of the article, word for word, with the two ends of the fact marked in it. */
export function Quote({ article, evidence }: { readonly article: Article; readonly evidence: Evidence }) {
  return (
    <figure className="mt-3">
      <blockquote className="text-[17px] leading-relaxed">
        “
        {passage(article, evidence).map((segment, position) => (
          <Run key={position} segment={segment} />
        ))}
        ”
      </blockquote>
      <figcaption className="mt-1 text-[13px] text-soft">
        {implied(article, evidence).map(({ role, text, place }) => (
          <p key={role}>
            {role === "subject" ? "Subject" : "Object"} named {places[place]}: “{text}”
          </p>
        ))}
        <p>
          Statement {evidence.statement}, read by the rule {evidence.rule}
        </p>
      </figcaption>
    </figure>
  );
}
