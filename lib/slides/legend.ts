import type { Sign } from "@/graph/model/predicate";
import type { Polarity } from "@/graph/model/relation";
import { textWidth } from "../layout/text-width";
import { lensSides, readLens } from "../lens";
import { fillXml } from "./color";
import { endXml, strokeXml } from "./line-shape";
import { markXml } from "./mark";
import { decorativeXml, labelXml, presetXml, shapeXml } from "./shape-xml";
import type { SlidePlan } from "./slide-plan";
import { transformXml } from "./slide-size";
import { textBodyXml } from "./text-xml";

/** Numbers for the shapes of a slide, each once. */
export type Numbers = () => number;

interface Key {
  readonly name: string;
  readonly sign: Sign;
  readonly polarity: Polarity;
}

const keys: readonly Key[] = [
  { name: "stimulates", sign: "stimulates", polarity: "asserted" },
  { name: "inhibits", sign: "inhibits", polarity: "asserted" },
  { name: "neither", sign: "none", polarity: "asserted" },
  { name: "uncertain", sign: "stimulates", polarity: "uncertain" },
  { name: "denied", sign: "stimulates", polarity: "negated" },
];

const size = 11;
const sample = 30;
const step = 22;

function sampleXml({ sign, polarity, name }: Key, x: number, y: number, plan: SlidePlan, next: Numbers): string {
  const { ink, denied } = plan.theme;
  const color = polarity === "negated" ? denied : ink;
  const dash = ({ asserted: "solid", uncertain: "dash", negated: "sysDot" } as const)[polarity];
  const stroke = { color, opacity: 1, width: 1.5 };
  const part = (place: { x: number; y: number; width: number; height: number }, inner: string): string =>
    shapeXml(decorativeXml({ id: next(), name: `key ${name}` }), transformXml(place) + inner);
  const line = part(
    { x, y, width: sample, height: 0 },
    presetXml("line") + strokeXml({ ...stroke, dash }, endXml({ sign, polarity })),
  );
  const bar =
    sign === "inhibits"
      ? part(
          { x: x + sample, y: y - 5, width: 2, height: 10 },
          `${presetXml("rect")}${fillXml(color)}<a:ln><a:noFill/></a:ln>`,
        )
      : "";
  const strike =
    polarity === "negated"
      ? part({ x: x + 11, y: y - 5, width: 4, height: 10 }, presetXml("line") + strokeXml({ ...stroke, dash: "solid" }))
      : "";
  return line + bar + strike;
}

/** Which signs and doubts the drawing holds. */
function keysOf({ drawing: { picture } }: SlidePlan): readonly Key[] {
  const drawn = picture.scene.edges.filter(({ id }) => picture.emphases.get(id) !== "hidden");
  return keys.filter(({ sign, polarity }) =>
    polarity === "asserted"
      ? drawn.some((edge) => edge.sign === sign)
      : drawn.some((edge) => edge.polarity === polarity),
  );
}

/** What the lines mean that are on the slide, and the signs of a lens. */
export function legendXml(plan: SlidePlan, next: Numbers): string {
  const { legend, theme, drawing } = plan;
  const middle = legend.y + legend.height / 2;
  let x = legend.x;
  const parts: string[] = [];
  const named = (name: string): void => {
    const width = textWidth(name, size) * 1.05 + 4;
    const body = textBodyXml({
      paragraphs: [{ runs: [{ text: name, color: theme.soft, size }] }],
      anchor: "ctr",
      wraps: false,
    });
    const place = { x, y: legend.y, width, height: legend.height };
    parts.push(
      shapeXml(
        labelXml({ id: next(), name: `legend ${name}` }),
        `${transformXml(place)}${presetXml("rect")}<a:noFill/>`,
        body,
        true,
      ),
    );
    x += width + step;
  };
  for (const key of keysOf(plan)) {
    parts.push(sampleXml(key, x, middle, plan, next));
    x += sample + 8;
    named(key.name);
  }
  const { lens } = drawing.picture.view;
  if (lens === null) return parts.join("");
  const { sides } = readLens(drawing.picture.index, lens);
  for (const side of lensSides) {
    if (!drawing.picture.scene.tags.some((tag) => tag.side === side)) continue;
    parts.push(markXml(side, { x, y: middle - 5, width: 10, height: 10 }, theme, next));
    x += 14;
    named(sides[side]);
  }
  return parts.join("");
}
