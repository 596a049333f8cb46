import type { Entity } from "@/graph/model/entity";
import { type Ask, emptyTrace } from "@/lib/trace/ask";
import { defaultView } from "@/lib/view";
import { viewHref } from "@/lib/view-url";

/** What can be asked with an entity in hand. */
function questionsOf({ id, type }: Entity): readonly (readonly [name: string, ask: Ask])[] {
  const end = { kind: "entity", id } as const;
  return [
    ["Trace from here", { kind: "paths", trace: { ...emptyTrace, from: end } }],
    ["Trace to here", { kind: "paths", trace: { ...emptyTrace, to: end } }],
    ["Up & down", { kind: "around", of: id, direction: "down" }],
    ...(type === "treatment" ? [["Where it acts", { kind: "act", treatments: [id] }] as const] : []),
  ];
}

/** Links that ask the whole graph about an entity. */
export function EntityQuestions({ entity }: { readonly entity: Entity }) {
  return (
    <p data-tools className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {questionsOf(entity).map(([name, ask]) => (
        <a key={name} href={viewHref({ ...defaultView, ask })} className="inline-flex min-h-6 items-center underline">
          {name}
        </a>
      ))}
    </p>
  );
}
