import type { GraphIndex } from "@/lib/graph-index";
import { themes } from "@/lib/palette";
import { lineKeys } from "@/lib/picture/svg-foot";
import type { View } from "@/lib/view";
import { articlePath, basePath } from "../site-url";
import { builtStill } from "./built-still";
import { Embed } from "./embed";
import { StillPicture } from "./still-picture";

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  /** What the view is of; empty for the article as a whole. */
  readonly title: string;
}

/** A view to be set into another page, as it stands before any script runs. */
export function EmbedPage({ index, view, title }: Props) {
  const { article } = index.graph;
  const { query, wide, narrow } = builtStill(index, view);
  const source = [article.origin?.publisher, article.origin?.date].filter(Boolean).join(", ");
  return (
    <Embed
      article={{ id: article.id, title: article.title, source }}
      graphUrl={`${basePath}/${article.id}/graph.json`}
      articleUrl={basePath + articlePath(article.id)}
      built={{ title, query, caption: wide.caption }}
      legend={<Legend />}
    >
      <StillPicture still={wide} built="wide" />
      {narrow !== null && <StillPicture still={narrow} built="narrow" />}
    </Embed>
  );
}

/** The samples of the legend in the page's own colours. */
const inks = { ...themes.light, ink: "currentColor", denied: "var(--denied)", paper: "var(--paper)" };

/** What the lines mean, in the samples that pictures have. */
function Legend() {
  return (
    <ul
      aria-label="What the lines mean"
      data-part="legend"
      className="flex flex-wrap gap-x-4 py-1 text-[13px] leading-6 text-soft"
    >
      {lineKeys(inks).map(([name, svg]) => (
        <li key={name} className="embed-key">
          <svg
            aria-hidden="true"
            width="32"
            height="12"
            viewBox="-1 -6 32 12"
            className="text-ink"
            dangerouslySetInnerHTML={{ __html: svg }}
          />
          {name}
        </li>
      ))}
    </ul>
  );
}
