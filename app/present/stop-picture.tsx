import { useMemo, useRef } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { pictureOf } from "@/lib/picture/picture-of";
import { svgOf } from "@/lib/picture/svg";
import type { View } from "@/lib/view";
import { viewHref } from "@/lib/view-url";
import { type Size, useSize } from "../use-size";
import { useTheme } from "../use-theme";

/** The width that a story in columns is drawn in; the picture then fills its stage at whatever scale. */
const width = { columns: 1240, rows: 400 };

/** Stages narrower than this are told from top to bottom. */
const narrow = 560;

const frameFor = (stage: Size) => {
  if (stage.width < narrow) return { width: width.rows, height: width.rows + 1 };
  return { width: width.columns, height: (width.columns * stage.height) / stage.width };
};

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
}

/** The picture of a stop, as large as its stage: a drawing of our own, in which every name is escaped. */
export function StopPicture({ index, view }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const theme = useTheme();
  const svg = useMemo(
    () =>
      size === null || size.width === 0 || size.height === 0
        ? ""
        : svgOf(pictureOf(index, view, frameFor(size)), { theme, bare: true, transparent: true, address: "" }),
    [index, view, size, theme],
  );
  return (
    <div ref={stage} className="h-[62vh] shrink-0 max-md:h-[50vh]">
      <div
        key={viewHref(view)}
        className="stop-picture size-full [&>svg]:size-full"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
  );
}
