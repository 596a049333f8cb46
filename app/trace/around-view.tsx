import { useMemo } from "react";
import type { EntityId } from "@/graph/model/entity";
import type { GraphIndex } from "@/lib/graph-index";
import type { Direction } from "@/lib/trace/direction";
import { directions } from "@/lib/trace/direction";
import type { Effect } from "@/lib/trace/effect";
import { pathNet } from "@/lib/trace/path-net";
import { hopLimits, passableBy, plainQuestion } from "@/lib/trace/question";
import { reach } from "@/lib/trace/reach";
import { choiceOf, startChoices } from "./choices";
import { EndPicker } from "./end-picker";
import { EntityLinks } from "./entity-links";

interface Props {
  readonly index: GraphIndex;
  readonly of: EntityId | null;
  readonly direction: Direction;
  readonly among: readonly string[] | null;
  readonly onChange: (change: { readonly of?: EntityId | null; readonly direction?: Direction }) => void;
}

const names: Readonly<Record<Direction, string>> = { down: "Downstream", up: "Upstream" };

const titles: Readonly<Record<Direction, Readonly<Record<Effect, string>>>> = {
  down: { raises: "It raises", lowers: "It lowers", unknown: "It leads to, with an unknown sign" },
  up: { raises: "Raised by", lowers: "Lowered by", unknown: "Reached from, with an unknown sign" },
};

/** What an entity leads to, or what leads to it, by sign and distance. */
export function AroundView({ index, of, direction, among, onChange }: Props) {
  const choices = useMemo(() => startChoices(index).filter(({ end }) => end.kind === "entity"), [index]);
  const reached = useMemo(() => {
    if (of === null || !index.entities.has(of)) return [];
    const facts = among === null ? undefined : new Set(among.flatMap((id) => index.relations.get(id) ?? []));
    return reach(pathNet(index, passableBy(plainQuestion, facts)), [of], direction, hopLimits.most);
  }, [index, of, direction, among]);
  return (
    <>
      <div className="mt-4">
        <EndPicker
          label="Of"
          chosen={of === null ? null : choiceOf(index, { kind: "entity", id: of }, "")}
          choices={choices}
          onChoose={(end) => onChange({ of: end?.kind === "entity" ? end.id : null })}
        />
      </div>
      <fieldset className="mt-3 flex gap-1">
        <legend className="sr-only">Which way</legend>
        {directions.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === direction}
            onClick={() => onChange({ direction: name })}
            className="min-h-8 rounded-md px-3 text-[15px] text-soft hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {names[name]}
          </button>
        ))}
      </fieldset>
      {of === null ? (
        <p className="mt-5 text-soft">
          Choose what to start from to see all that it leads to, or all that leads to it.
        </p>
      ) : (
        <>
          <p className="mt-4 text-sm text-soft" role="status">
            {reached.length === 0
              ? `Nothing lies ${names[direction].toLowerCase()}.`
              : `${reached.length} ${names[direction].toLowerCase()}, the nearest first, along causes and effects. According to this article.`}
          </p>
          {(["raises", "lowers", "unknown"] as const).map((effect) => (
            <EntityLinks
              key={effect}
              index={index}
              title={titles[direction][effect]}
              entries={reached.filter((one) => one.effect === effect)}
            />
          ))}
        </>
      )}
    </>
  );
}
