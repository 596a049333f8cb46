import { headOf, placeName } from "@/lib/evidence-place";
import type { GraphIndex, Place } from "@/lib/graph-index";
import { factsIn } from "@/lib/rests-on";
import { sentenceText } from "@/lib/sentence-text";
import { count } from "@/lib/wording";
import { SentenceStretches } from "../article/sentence-stretches";
import { FactSentence } from "./fact-sentence";
import { Literature } from "./literature";
import { PanelTools } from "./panel-tools";
import { PrintedSources } from "./printed-sources";

interface Props {
  readonly index: GraphIndex;
  readonly place: Place;
  readonly onShow: () => void;
}

/** One sentence of the article: what it names, what was read from it, what stands behind it. */
export function StatementPanel({ index, place, onShow }: Props) {
  const { article, mentions } = index.graph;
  const { item, statement } = place;
  const named = mentions.filter((mention) => mention.statement === statement.id);
  const facts = factsIn(index, new Set([statement.id]));
  const head = headOf(article, place);
  return (
    <>
      <header className="pt-6 pr-8">
        <p className="text-sm text-soft">Sentence of the article</p>
        <h2 id="panel-heading" tabIndex={-1} className="mt-1 text-xl leading-snug font-semibold outline-none">
          {placeName(article, place)}
        </h2>
        {head !== null && <p className="text-[15px] text-soft">{head}</p>}
      </header>
      <blockquote className="mt-4 text-[17px] leading-relaxed">
        “<SentenceStretches index={index} stretches={sentenceText(article, place, named, [])} />”
      </blockquote>
      <PanelTools onShow={onShow} />
      <section className="mt-6">
        <h3 className="text-[15px] font-semibold">What it says</h3>
        {facts.length === 0 ? (
          <p className="mt-1 text-[15px] text-soft">No fact was read in this sentence.</p>
        ) : (
          <>
            <p className="mt-0.5 text-sm text-soft">
              {count(facts.length, "fact")} {facts.length === 1 ? "rests" : "rest"} on this sentence.
            </p>
            <ul className="mt-1">
              {facts.map((relation) => (
                <FactSentence key={relation.id} index={index} relation={relation} />
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="mt-6 border-t border-rule pt-4">
        <h3 className="sr-only">Sources</h3>
        <PrintedSources citations={item.citations} />
        {item.references.length > 0 && <Literature index={index} uses={item.references} open={true} />}
        {item.citations.length + item.references.length === 0 && (
          <p className="mt-3 text-sm text-soft">
            The article prints no source here, and no literature was laid beside it.
          </p>
        )}
      </section>
    </>
  );
}
