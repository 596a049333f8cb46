import { useMemo } from "react";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import type { Action, Watch } from "@/lib/trace/action";
import type { Effect } from "@/lib/trace/effect";
import { FactSentence } from "../panels/fact-sentence";
import { startChoices } from "./choices";
import { EndPicker } from "./end-picker";
import { EntityLinks } from "./entity-links";
import { OpenWays } from "./open-ways";
import { useReply } from "./use-reply";

interface Props {
  readonly index: GraphIndex;
  readonly treatments: readonly EntityId[];
  readonly among: readonly string[] | null;
  readonly onTreatments: (treatments: readonly EntityId[]) => void;
}

const watchTitles: Readonly<Record<Watch, string>> = {
  has_side_effect: "Side effects",
  monitored_by: "What to monitor",
  avoid_with: "What to avoid with it",
};

const effectTitles: Readonly<Record<Effect, string>> = {
  lowers: "Symptoms behind those, lowered",
  raises: "Symptoms behind those, raised",
  unknown: "Symptoms behind those, sign unknown",
};

/** Where treatments act, according to the article, and what stays open. */
export function ActView({ index, treatments, among, onTreatments }: Props) {
  const choices = useMemo(
    () =>
      startChoices(index).filter(
        ({ end, type }) => type === "treatment" && end.kind === "entity" && !treatments.includes(end.id),
      ),
    [index, treatments],
  );
  const action = useReply<"action">(index, treatments.length === 0 ? null : { ask: "action", among, treatments });
  return (
    <>
      <div className="mt-4">
        <EndPicker
          label={treatments.length === 0 ? "Treatment" : "Another treatment"}
          chosen={null}
          choices={choices}
          onChoose={(end) => end?.kind === "entity" && onTreatments([...treatments, end.id].sort())}
        />
      </div>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {treatments.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-label={`Take off ${index.entities.get(id)?.label ?? id}`}
              onClick={() => onTreatments(treatments.filter((other) => other !== id))}
              className="min-h-8 rounded-full border border-rule px-3 text-[15px] hover:border-current"
            >
              {index.entities.get(id)?.label ?? id} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {treatments.length === 0 ? (
        <p className="mt-5 text-soft">
          Choose one or more treatments to see what they act on, which symptoms lie behind that, and which ways from
          gene to symptom they leave open.
        </p>
      ) : (
        action !== null && <Acts index={index} action={action} />
      )}
    </>
  );
}

function Acts({ index, action }: { readonly index: GraphIndex; readonly action: Action }) {
  const facts = action.holds.flatMap(({ relations }) => relations);
  return (
    <>
      <p className="mt-4 border-t border-rule pt-3 text-sm text-soft">According to this article; not medical advice.</p>
      <section className="mt-3">
        <h3 className="font-semibold">
          {facts.length === 0 ? "The article names nothing that it acts on" : "What it acts on"}{" "}
          {facts.length > 0 && <span className="font-normal text-soft tabular-nums">{action.holds.length}</span>}
        </h3>
        <ul className="mt-1">
          {facts.map((relation) => (
            <FactSentence key={relation.id} index={index} relation={relation} />
          ))}
        </ul>
      </section>
      {(["lowers", "raises", "unknown"] as const).map((effect) => (
        <EntityLinks
          key={effect}
          index={index}
          title={effectTitles[effect]}
          entries={action.downstream.filter((one) => one.effect === effect)}
        />
      ))}
      <OpenWays index={index} ways={action.ways} />
      {(Object.keys(watchTitles) as Watch[]).map((watch) =>
        action.watch[watch].length === 0 ? null : (
          <section key={watch} className="mt-5">
            <h3 className="font-semibold">{watchTitles[watch]}</h3>
            <ul className="mt-1">
              {action.watch[watch].map((relation) => (
                <FactSentence key={relation.id} index={index} relation={relation} />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}
