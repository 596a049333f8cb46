import { type GraphIndex, indexGraph } from "../graph-index";

/** Names that would break out of a careless file. */
export const nasty = [
  `a "quoted" <b>&amp;</b> 'x'`,
  "=cmd|' /C calc'!A0",
  "tab\there\nand | bars",
  "αβγ δ₂",
  "שלום עולם",
  "x".repeat(200),
  "\u0000\ud800 lone",
  "]]>-->",
  "\\{}%$#_~^",
] as const;

/** For tests: a graph whose title, entities and references have such names. */
export const hostileGraph = ({ graph }: GraphIndex): GraphIndex =>
  indexGraph({
    ...graph,
    article: { ...graph.article, title: `<script>alert("1")</script> & \u0007` },
    entities: graph.entities.map((entity, i) => ({
      ...entity,
      label: nasty[i % nasty.length] ?? "",
      synonyms: [nasty[(i + 1) % nasty.length] ?? ""],
    })),
    references: graph.references.map((reference, i) => ({ ...reference, title: nasty[i % nasty.length] ?? "" })),
  });
