import { useMemo } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { shortLabel } from "@/lib/short-label";
import { lookAlikes } from "@/lib/trace/differential";
import { entityHref } from "@/lib/view-url";
import { Glyph } from "../glyph";
import { FactSentence } from "../panels/fact-sentence";

/** What may be taken for the article's disease, and which test tells them apart. */
export function AlikeView({ index }: { readonly index: GraphIndex }) {
  const { subject } = index.graph;
  const found = useMemo(() => lookAlikes(index, subject), [index, subject]);
  const own = index.entities.get(subject);
  if (own === undefined || found.length === 0)
    return <p className="mt-5 text-soft">The article names nothing that resembles its subject.</p>;
  return (
    <>
      <p className="mt-4 text-[15px] text-soft">
        What may be taken for {shortLabel(own)}, and what the article offers to tell it apart. Not medical advice.
      </p>
      {found.map(({ disease, because, tests, only, shared }) => {
        const entity = index.entities.get(disease);
        if (entity === undefined) return null;
        return (
          <section key={disease} className="mt-5 border-t border-rule pt-4">
            <h3 className="flex items-center gap-2 font-semibold">
              <Glyph type="disease" />
              <a href={entityHref(disease)} className="decoration-rule underline hover:decoration-current">
                {shortLabel(entity)}
              </a>
            </h3>
            <Facts index={index} title="Tests that tell" facts={tests} empty="The article names no test." />
            <Facts index={index} title="Why it comes to mind" facts={because} />
            <Facts index={index} title={`Said of it and not of ${shortLabel(own)}`} facts={only} />
            {shared.length > 0 && (
              <p className="mt-2 text-sm text-soft">
                Shared: {shared.map((id) => index.entities.get(id)?.label ?? id).join(", ")}
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

interface FactsProps {
  readonly index: GraphIndex;
  readonly title: string;
  readonly facts: ReturnType<typeof lookAlikes>[number]["tests"];
  readonly empty?: string;
}

function Facts({ index, title, facts, empty }: FactsProps) {
  if (facts.length === 0) return empty === undefined ? null : <p className="mt-2 text-sm text-soft">{empty}</p>;
  return (
    <>
      <h4 className="mt-2 text-sm text-soft">{title}</h4>
      <ul>
        {facts.map((relation) => (
          <FactSentence key={relation.id} index={index} relation={relation} />
        ))}
      </ul>
    </>
  );
}
