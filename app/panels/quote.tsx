import type { Article } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { type Implied, implied } from "@/lib/passage";
import { QuotedText } from "./quoted-text";

const places: Readonly<Record<Implied["place"], string>> = {
  head: "in the item’s head",
  statement: "elsewhere in the same item",
  article: "elsewhere in the article",
};

/** A sentence that states the fact, where its ends are named if not in it, and the rule that read it. */
export function Quote({ article, evidence }: { readonly article: Article; readonly evidence: Evidence }) {
  return (
    <figure className="mt-3">
      <blockquote className="text-[17px] leading-relaxed">
        <QuotedText article={article} evidence={evidence} />
      </blockquote>
      <figcaption className="mt-1 text-[13px] text-soft">
        {implied(article, evidence).map(({ role, text, place }) => (
          <p key={role}>
            {role === "subject" ? "Subject" : "Object"} named {places[place]}: “{text}”
          </p>
        ))}
        <p>
          Sentence {evidence.statement}, read by the rule {evidence.rule}
        </p>
      </figcaption>
    </figure>
  );
}
