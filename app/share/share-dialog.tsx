import { useMemo, useState } from "react";
import { deckOf } from "@/lib/deck/deck";
import { type EmbedFrame, usualFrame, writeFrame } from "@/lib/embed/embed-frame";
import { embedUrl, linkOf, type Shared } from "@/lib/embed/snippets";
import { viewTitle } from "@/lib/embed/view-title";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";
import { writeView } from "@/lib/view-url";
import { Dialog } from "../dialog";
import { FrameOptions } from "./frame-options";
import { SnippetBox } from "./snippet-box";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly onClose: () => void;
}

/** The view with its frame, as what is pasted needs it. */
function sharedOf(index: GraphIndex, view: View, frame: EmbedFrame, steps: number): Shared {
  const { article } = index.graph;
  const site = new URL("..", window.location.href).href.replace(/[?#].*$/, "");
  const of = viewTitle(index, view);
  const entity = view.selection?.kind === "entity" ? `entity/${view.selection.id}/` : "";
  return {
    site,
    article: article.id,
    title: of === "" ? article.title : `${of} · ${article.title}`,
    view: writeView(view).toString(),
    frame: writeFrame(frame),
    steps,
    picture: `${site}${article.id}/${entity}card.png`,
  };
}

/** Passes the view on: as a link, or set into somebody's page, as it will look there. */
export function ShareDialog({ index, view, onClose }: Props) {
  const [frame, setFrame] = useState(usualFrame);
  const [said, setSaid] = useState("");
  const steps = useMemo(() => deckOf(index, view).length, [index, view]);
  const shared = sharedOf(index, view, frame, steps);
  const link = linkOf(shared);
  const copy = (text: string, name: string): void => {
    const refused = "The browser does not let this page copy; select the text instead";
    if (navigator.clipboard === undefined) setSaid(refused);
    else
      navigator.clipboard.writeText(text).then(
        () => setSaid(`${name} copied`),
        () => setSaid(refused),
      );
  };
  return (
    <Dialog id="share-heading" heading="Share this view" width="w-[min(66rem,100vw-2rem)]" onClose={onClose}>
      {() => (
        <>
          <div className="mt-3 flex gap-2">
            <input
              readOnly
              aria-label="Link to this view"
              value={link}
              onFocus={({ target }) => target.select()}
              className="min-h-9 min-w-0 flex-1 rounded-md border border-rule bg-paper px-2.5 text-[15px] text-ink"
            />
            <button
              type="button"
              onClick={() => copy(link, "Link")}
              className="min-h-9 shrink-0 rounded-md border border-rule px-3 hover:border-current"
            >
              Copy link
            </button>
          </div>
          <div className="mt-5 grid gap-6 border-t border-rule pt-4 md:grid-cols-[17rem_minmax(0,1fr)]">
            <FrameOptions frame={frame} onFrame={setFrame} />
            <Preview url={embedUrl(shared)} theme={frame.theme} />
          </div>
          <SnippetBox shared={shared} onCopy={copy} />
          <p role="status" className="mt-2 min-h-5 text-sm">
            {said}
          </p>
        </>
      )}
    </Dialog>
  );
}

/** The embed itself, as a page around would show it. */
function Preview({ url, theme }: { readonly url: string; readonly theme: EmbedFrame["theme"] }) {
  return (
    <iframe
      key={theme}
      src={url}
      title="Preview of the embed"
      className="h-[26rem] w-full rounded-md border border-rule max-md:h-80"
    />
  );
}
