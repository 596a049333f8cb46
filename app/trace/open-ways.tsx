import type { GraphIndex } from "@/lib/graph-index";
import type { Action } from "@/lib/trace/action";
import { emptyTrace } from "@/lib/trace/ask";
import { defaultView } from "@/lib/view";
import { viewHref } from "@/lib/view-url";
import { count } from "@/lib/wording";
import { PathNames } from "./path-names";

const few = 8;

/** The ways from a gene to a symptom that pass nothing the treatments act on; each opens its trace. */
export function OpenWays({ index, ways }: { readonly index: GraphIndex; readonly ways: Action["ways"] }) {
  const { all, met, open } = ways;
  if (all === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="font-semibold">Ways from a gene to a symptom</h3>
      <p className="mt-1 text-[15px]">
        {met} of {count(all, "way")} pass what is acted on; {all - met === 0 ? "none stays" : `${all - met} stay`} open
        {open.length > few ? ". The best of those:" : "."}
      </p>
      <ol className="mt-1">
        {open.slice(0, few).map((path) => {
          const [from, to] = [path.entities[0] ?? "", path.entities.at(-1) ?? ""];
          const ask = {
            kind: "paths" as const,
            trace: {
              ...emptyTrace,
              from: { kind: "entity" as const, id: from },
              to: { kind: "entity" as const, id: to },
              path: path.id,
            },
          };
          return (
            <li key={path.id} className="border-b border-rule py-1.5 text-[15px]">
              <a href={viewHref({ ...defaultView, ask })} className="no-underline hover:underline">
                <PathNames index={index} path={path} />
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
