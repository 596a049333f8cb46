import type { StylesheetStyle } from "cytoscape";
import { type EntityType, entityTypeNames } from "@/graph/model/entity";
import { chevronSize, chevrons } from "@/lib/glyph";
import type { Theme } from "@/lib/palette";
import { typography } from "@/lib/typography";
import { glyphImage, image } from "./glyph-image";

/** A group wears its type's sign and one that says whether it is open; its members stand on its colour. */
function groupLooks(type: EntityType, theme: Theme): StylesheetStyle[] {
  const looks = (["closed", "open"] as const).map((state) => ({
    selector: `.group.${type}.${state}`,
    style: {
      "background-image": [glyphImage(type, theme.types[type]), image(chevrons[state], theme.soft)],
      "background-width": [typography.glyph, chevronSize.side],
      "background-height": [typography.glyph, chevronSize.side],
      "background-position-x": [`${typography.inset}px`, "100%"],
      "background-offset-x": ["0px", `-${chevronSize.right}px`],
      "background-position-y": ["50%", "50%"],
      "background-clip": ["none", "none"],
      "background-image-opacity": [1, 1],
    } as unknown as StylesheetStyle["style"],
  }));
  return looks;
}

/** Groups look like a stack, and their members stand on a tray. */
export const groups = (theme: Theme): StylesheetStyle[] => [
  ...entityTypeNames.flatMap((type) => groupLooks(type, theme)),
  {
    selector: ".group",
    style: {
      ghost: "yes",
      "ghost-offset-x": 0,
      "ghost-offset-y": 4,
      "ghost-opacity": 1,
      "border-opacity": 0.75,
      "font-weight": 500,
      "font-style": "normal",
    } as StylesheetStyle["style"],
  },
];
