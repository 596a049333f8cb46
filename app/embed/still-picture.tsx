import type { Still } from "@/lib/embed/still";

interface Props {
  readonly still: Pick<Still, "svg" | "frame">;
  /** The windows that it was built for; none where it was drawn for the window at hand. */
  readonly built?: "wide" | "narrow";
}

/** The picture of a view: its boxes and lines stand in the page by name, `data-box` and `data-line`, in a frame so large. */
export function StillPicture({ still: { svg, frame }, built }: Props) {
  return (
    <div
      className="embed-still"
      data-flow={frame.width < frame.height ? "rows" : "columns"}
      data-frame={`${frame.width} ${frame.height}`}
      data-for={built}
      data-built={built === undefined ? undefined : ""}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
