import type { Article, StatementId } from "@/graph/model/article";
import type { Evidence } from "@/graph/model/relation";
import { type Implied, implied } from "@/lib/passage";
import { selectionHref } from "@/lib/view-url";
import { QuotedText } from "./quoted-text";

const places: Readonly<Record<Implied["place"], string>> = {
  head: "in the item’s head",
  statement: "elsewhere in the same item",
  article: "elsewhere in the article",
};

interface Props {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly onShow?: ((statement: StatementId) => void) | undefined;
}

/** A sentence that states the fact, where its ends are named if not in it, and the rule that read it. */
export function Quote({ article, evidence, onShow }: Props) {
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
          <a
            href={selectionHref({ kind: "statement", id: evidence.statement })}
            className="decoration-rule underline hover:decoration-current"
          >
            Sentence {evidence.statement}
          </a>
          , read by the rule {evidence.rule}
          {onShow !== undefined && (
            <>
              {" · "}
              <button type="button" className="min-h-6 underline" onClick={() => onShow(evidence.statement)}>
                Show in the article
              </button>
            </>
          )}
        </p>
      </figcaption>
    </figure>
  );
}
