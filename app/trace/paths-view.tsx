import type { StatementId } from "@/graph/model/article";
import type { GraphIndex } from "@/lib/graph-index";
import type { Trace } from "@/lib/trace/ask";
import type { PathsReply } from "@/lib/trace/request";
import { count } from "@/lib/wording";
import { KindList } from "./kind-list";
import { NoPathNote } from "./no-path-note";
import { PathFields } from "./path-fields";
import { PathLimits } from "./path-limits";
import { PathList } from "./path-list";
import { PathReader } from "./path-reader";
import { useReply } from "./use-reply";

interface Props {
  readonly index: GraphIndex;
  readonly trace: Trace;
  /** Ids of the facts that the filter lets through; null for all. */
  readonly among: readonly string[] | null;
  /** Null until both ends are named and the answer is there. */
  readonly reply: PathsReply | null;
  readonly onMore: () => void;
  readonly takesFocus: boolean;
  readonly onTrace: (trace: Trace) => void;
  readonly onPoint: (path: string | null) => void;
  readonly onShow: (statement: StatementId) => void;
  readonly onUnfilter: () => void;
  readonly onPresent: () => void;
}

/** How one thing ends in another: the question, the kinds of path, the paths, and one of them in words. */
export function PathsView(props: Props) {
  const { index, trace, among, reply, onTrace } = props;
  const { from, via, avoid, along, maxHops, sure, denied } = trace;
  const reached = useReply<"destinations">(
    index,
    from === null
      ? null
      : { ask: "destinations", among, question: { from, via: [...via], avoid, along, maxHops, sure, denied } },
  );
  return (
    <>
      {trace.path === null && (
        <>
          <PathFields index={index} trace={trace} reached={reached} onTrace={onTrace} />
          <PathLimits index={index} trace={trace} onTrace={onTrace} />
        </>
      )}
      <Answered {...props} reply={trace.from === null || trace.to === null ? null : reply} />
    </>
  );
}

function Answered({ index, trace, reply, onMore, takesFocus, onTrace, onPoint, onShow, onUnfilter, onPresent }: Props) {
  if (reply === null) {
    if (trace.from !== null && trace.to !== null) return null;
    return (
      <p className="mt-5 text-soft">
        Name two ends to see every way from one to the other, each step with the sentence that states it. Whole types
        will do, such as any gene to any symptom.
      </p>
    );
  }
  if (reply.state === "none")
    return <NoPathNote index={index} trace={trace} reason={reply.reason} onTrace={onTrace} onUnfilter={onUnfilter} />;
  const read = reply.paths.find(({ id }) => id === trace.path);
  const others = count(reply.total, "path");
  if (read !== undefined)
    return (
      <PathReader
        key={read.id}
        index={index}
        trace={trace}
        path={read}
        others={`All ${others}`}
        takesFocus={takesFocus}
        onTrace={onTrace}
        onShow={onShow}
        onPresent={onPresent}
      />
    );
  const listed = reply.paths.slice(0, reply.listed);
  return (
    <>
      <div className="mt-5 flex items-center justify-between gap-3 border-t border-rule pt-3">
        <h3 className="font-semibold" aria-live="polite">
          {reply.cut ? `The first ${others}` : others}
        </h3>
        <label className="flex items-center gap-2 text-sm text-soft">
          Order
          <select
            value={trace.rank}
            onChange={({ target }) => onTrace({ ...trace, rank: target.value === "length" ? "length" : "score" })}
            className="min-h-8 rounded-md border border-rule bg-card px-2 text-ink"
          >
            <option value="score">Best first</option>
            <option value="length">Shortest first</option>
          </select>
        </label>
      </div>
      {trace.path !== null && (
        <p className="mt-2 text-sm text-soft">
          The path of this link is not among them.{" "}
          <button
            type="button"
            className="min-h-6 text-ink underline"
            onClick={() => onTrace({ ...trace, path: null, step: null })}
          >
            Change the question
          </button>
        </p>
      )}
      <KindList
        types={reply.types}
        total={reply.total}
        chosen={trace.kind}
        onChoose={(kind) => onTrace({ ...trace, kind })}
      />
      <PathList index={index} trace={trace} paths={listed} onTrace={onTrace} onPoint={onPoint} />
      {listed.length < reply.ofKind && (
        <p className="mt-3 text-sm text-soft">
          {listed.length} of {reply.ofKind} are listed.{" "}
          <button type="button" className="min-h-6 text-ink underline" onClick={onMore}>
            List more
          </button>
        </p>
      )}
    </>
  );
}
