import type { ElementDefinition, StylesheetStyle } from "cytoscape";
import type { Emphasis } from "@/lib/emphasis";
import { centreOf } from "@/lib/layout/geometry";
import { type LensSide, lensSides } from "@/lib/lens";
import type { Theme } from "@/lib/palette";
import { markGap, markSide, type Tag } from "@/lib/scene-tags";
import { sideMarks } from "@/lib/side-mark";
import { typography } from "@/lib/typography";
import { svgImage } from "./glyph-image";

/** What the drawing calls the tag of a box or a line. */
export const tagId = (of: string): string => `tag ${of}`;

/** A tag as a node that no pointer meets: part of the drawing, or the name of what is looked at. */
export function tagNode(tag: Tag, kind: "tag" | "name", emphasis: Emphasis | "" = ""): ElementDefinition {
  const { of, text, side, width, height } = tag;
  const shift = side === null ? 0 : markSide + markGap;
  return {
    group: "nodes",
    data: { id: kind === "tag" ? tagId(of) : `name ${of}`, label: text, width, height, labelShift: shift - width },
    position: centreOf(tag),
    classes: `tag ${kind} ${emphasis}${side === null ? "" : ` side-${side}`}`,
  };
}

function markImage(side: LensSide, { sides, paper }: Theme): string {
  const { outline, filled } = sideMarks[side];
  const color = sides[side];
  return svgImage(
    `<path d="${outline}" fill="${paper}" stroke="${color}" stroke-width="2"/><path d="${filled}" fill="${color}"/>`,
  );
}

/** Small numbers and signs on the lines, quiet until they are looked at. */
export const tagLooks = (theme: Theme): StylesheetStyle[] => [
  {
    selector: ".tag",
    style: {
      "background-color": theme.paper,
      "background-opacity": 0.92,
      "border-width": 0,
      "corner-radius": "6",
      color: theme.soft,
      "font-size": typography.size,
      "font-weight": 500,
      "font-style": "normal",
      "text-margin-y": 0.5,
      "text-background-color": theme.paper,
      "text-background-opacity": 0.92,
      events: "no",
    } as StylesheetStyle["style"],
  },
  ...lensSides.map(
    (side): StylesheetStyle => ({
      selector: `.tag.side-${side}`,
      style: {
        "background-image": markImage(side, theme),
        "background-width": markSide,
        "background-height": markSide,
        "background-position-x": "0px",
        "background-opacity": 0,
      },
    }),
  ),
  { selector: ".tag.near, .tag.focus", style: { color: theme.ink, "border-width": 0 } },
];

/** Lines in the colour of their side. */
export const sideLooks = ({ sides }: Theme): StylesheetStyle[] =>
  lensSides.map((side) => ({
    selector: `edge.side-${side}`,
    style: { "line-color": sides[side], "target-arrow-color": sides[side], "mid-target-arrow-color": sides[side] },
  }));
