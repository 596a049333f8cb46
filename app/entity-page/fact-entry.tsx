import type { Item, Stance } from "@/graph/model/article";
import { headOf, placeName } from "@/lib/evidence-place";
import type { Fact } from "@/lib/fact-groups";
import type { GraphIndex } from "@/lib/graph-index";
import { passagesOf } from "@/lib/sources";
import { relationHref } from "@/lib/view-url";
import { asText, polarityWords, qualifierWords, sentenceOf } from "@/lib/wording";
import { Glyph } from "../glyph";
import { PrintedSources } from "../panels/printed-sources";
import { QuotedText } from "../panels/quoted-text";

interface Props {
  readonly index: GraphIndex;
  readonly fact: Fact;
  readonly articleUrl: string;
  /** The numbers of the works in the list at the page's foot. */
  readonly numbers: ReadonlyMap<string, number>;
}

const said: Readonly<Record<Stance, string>> = {
  conflicts: "Contradicted by",
  qualifies: "Qualified by",
  supports: "Supported by",
};

function Bearings({ item, numbers }: { readonly item: Item; readonly numbers: Props["numbers"] }) {
  const lines = (Object.keys(said) as Stance[]).map((stance) => ({
    stance,
    keys: [...new Set(item.references.filter((use) => use.stance === stance).map(({ key }) => key))],
  }));
  return lines
    .filter(({ keys }) => keys.length > 0)
    .map(({ stance, keys }) => (
      <span key={stance} className="mr-3">
        {said[stance]}{" "}
        {keys.map((key) => (
          <a key={key} href={`#work-${numbers.get(key)}`} className="mr-1 underline">
            [{numbers.get(key)}]
          </a>
        ))}
      </span>
    ));
}

/** A fact with every sentence that states it, word for word, and what stands behind each. */
export function FactEntry({ index, fact: { relation, other }, articleUrl, numbers }: Props) {
  const { article } = index.graph;
  const entity = index.entities.get(other);
  const remarks = [polarityWords[relation.polarity].participle, ...qualifierWords(relation)];
  return (
    <li className="mt-5 break-inside-avoid">
      <h3 className="text-[17px] leading-snug font-semibold">{asText(sentenceOf(index, relation))}</h3>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-soft">
        <span>{remarks.join(", ")}</span>
        {entity !== undefined && (
          <a href={`../${entity.id}/`} className="flex min-h-6 items-center gap-1.5 underline">
            <Glyph type={entity.type} />
            {entity.label}
          </a>
        )}
        <a
          href={`${articleUrl}${relationHref(relation.id)}`}
          className="flex min-h-6 items-center underline"
          data-tools
        >
          On the map
        </a>
      </p>
      {passagesOf(index, relation).map((passage) => (
        <figure key={passage.item.id} className="mt-2.5 border-l-2 border-rule pl-4">
          {passage.evidence.map((evidence) => (
            <blockquote
              key={`${evidence.statement} ${evidence.subject.start} ${evidence.object.start} ${evidence.rule}`}
            >
              <QuotedText article={article} evidence={evidence} />
            </blockquote>
          ))}
          <figcaption className="mt-1 text-sm text-soft">
            {placeName(article, passage)}
            {passage.item.head !== undefined && ` · ${headOf(article, passage)}`}
            <PrintedSources citations={passage.item.citations} />
            <Bearings item={passage.item} numbers={numbers} />
          </figcaption>
        </figure>
      ))}
    </li>
  );
}
