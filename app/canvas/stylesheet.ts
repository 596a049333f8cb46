import type { StylesheetStyle } from "cytoscape";
import { entityTypeNames } from "@/graph/model/entity";
import { type Theme, type ThemeName, themes } from "@/lib/palette";
import { typography } from "@/lib/typography";
import { glyphImage } from "./glyph-image";
import { groups } from "./group-looks";
import { sideLooks, tagLooks } from "./tag-looks";

export const mapFont = "Source Sans 3 Variable";

/** At rest nothing is seen of it here: the ground shows that. */
const boxes = (theme: Theme): StylesheetStyle[] => [
  {
    selector: "node",
    style: {
      shape: "round-rectangle",
      "corner-radius": "5",
      width: "data(width)",
      height: "data(height)",
      "background-color": theme.card,
      "border-width": 1,
      "border-color": theme.rule,
      label: "data(label)",
      color: theme.ink,
      "font-family": `"${mapFont}"`,
      "font-size": typography.size,
      "font-weight": 500,
      "line-height": typography.line / typography.size,
      "text-wrap": "wrap",
      "text-max-width": "1000px",
      "text-halign": "right",
      "text-valign": "center",
      "text-justification": "left",
      "text-margin-x": "data(labelShift)",
      "text-margin-y": 1,
      "background-width": typography.glyph,
      "background-height": typography.glyph,
      "background-position-x": typography.inset,
      "background-position-y": "50%",
      "background-clip": "none",
      "overlay-opacity": 0,
      "active-bg-opacity": 0,
      opacity: 0,
    } as unknown as StylesheetStyle["style"],
  },
  ...entityTypeNames.map(
    (type): StylesheetStyle => ({
      selector: `.${type}`,
      style: {
        "background-image": glyphImage(type, theme.types[type]),
        "border-color": theme.types[type],
        "border-opacity": 0.45,
      },
    }),
  ),
  { selector: ".gene", style: { "font-style": "italic" } },
  {
    selector: ".apart",
    style: {
      "background-color": theme.types.disease,
      "background-image": glyphImage("disease", theme.card),
      color: theme.card,
      "font-weight": 600,
      "border-opacity": 1,
    },
  },
  ...groups(theme),
  { selector: "node.near", style: { opacity: 1, "border-width": 1.5, "border-opacity": 1 } },
  {
    selector: "node.focus",
    style: { opacity: 1, "border-width": 2.5, "border-color": theme.accent, "border-opacity": 1 },
  },
];

const strokes = (theme: Theme): StylesheetStyle[] => [
  {
    selector: "edge",
    style: {
      "curve-style": "unbundled-bezier",
      "edge-distances": "endpoints",
      "control-point-weights": "data(weights)",
      "control-point-distances": "data(distances)",
      "source-endpoint": "data(sourceEnd)",
      "target-endpoint": "data(targetEnd)",
      "line-color": theme.ink,
      "target-arrow-color": theme.ink,
      "mid-target-arrow-color": theme.ink,
      "target-arrow-shape": "triangle",
      "arrow-scale": 0.75,
      width: "data(weight)",
      opacity: 0,
      "overlay-opacity": 0,
    } as unknown as StylesheetStyle["style"],
  },
];

const meanings = (theme: Theme): StylesheetStyle[] => [
  { selector: ".inhibits", style: { "target-arrow-shape": "tee" } },
  { selector: "edge.none", style: { "target-arrow-shape": "circle", "arrow-scale": 0.5 } },
  { selector: ".uncertain", style: { "line-style": "dashed", "line-dash-pattern": [5, 4] } },
  {
    selector: ".negated",
    style: {
      "line-color": theme.denied,
      "line-style": "dashed",
      "line-dash-pattern": [1.5, 4],
      "target-arrow-color": theme.denied,
      "target-arrow-fill": "hollow",
      "mid-target-arrow-shape": "tee",
      "mid-target-arrow-color": theme.denied,
      "arrow-scale": 0.9,
    },
  },
  { selector: ".negated.inhibits", style: { "target-arrow-shape": "square", "arrow-scale": 0.7 } },
];

const strengths = (theme: Theme): StylesheetStyle[] => [
  { selector: "edge.near", style: { opacity: 0.85, "z-index": 2 } },
  { selector: "edge.near[weight < 1.5]", style: { width: 1.5 } },
  {
    selector: "edge.focus",
    style: {
      opacity: 1,
      width: 2.4,
      "line-color": theme.accent,
      "target-arrow-color": theme.accent,
      "mid-target-arrow-color": theme.accent,
      "z-index": 3,
      "arrow-scale": 1,
    },
  },
  {
    selector: "edge.focus.negated",
    style: {
      "line-color": theme.denied,
      "target-arrow-color": theme.denied,
      "mid-target-arrow-color": theme.denied,
    },
  },
];

const sheet = (theme: Theme): StylesheetStyle[] => [
  ...boxes(theme),
  ...strokes(theme),
  ...meanings(theme),
  ...sideLooks(theme),
  ...strengths(theme),
  ...tagLooks(theme),
  { selector: ".hidden", style: { display: "none" } },
];

/** One constant sheet a theme: a fresh array would restyle the whole drawing at every render. */
export const stylesheets: Readonly<Record<ThemeName, StylesheetStyle[]>> = {
  light: sheet(themes.light),
  dark: sheet(themes.dark),
};
