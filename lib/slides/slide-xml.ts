import { entityTypes } from "@/graph/model/entity";
import { boundsOf } from "../layout/geometry";
import type { Tag } from "../scene-tags";
import { typography } from "../typography";
import { viewHref } from "../view-url";
import { type BoxShape, boxXml } from "./box-shape";
import { fillXml } from "./color";
import { legendXml, type Numbers } from "./legend";
import { barSign, lineXml, strikeSign } from "./line-shape";
import { markXml } from "./mark";
import { decorativeXml, labelXml, presetXml, shapeXml } from "./shape-xml";
import { type SlideData, slideData } from "./slide-data";
import { creditSize, type SlidePlan } from "./slide-plan";
import { boxOnSlide } from "./slide-scene";
import { transformXml } from "./slide-size";
import { type Paragraph, type TextBody, textBodyXml } from "./text-xml";

/** The relationship of a slide to the address where its view can be opened. */
export const linkId = "rIdView";

type Place = Parameters<typeof transformXml>[0];

/** Text without a frame. */
const textXml = (id: number, name: string, place: Place, body: TextBody, ground = "<a:noFill/>"): string =>
  shapeXml(labelXml({ id, name }), transformXml(place) + presetXml("rect") + ground, textBodyXml(body), true);

/** The title, in the place that the layout keeps for it. */
function titleXml({ title, theme }: SlidePlan, next: Numbers): string {
  const runs = [{ text: title.text, color: theme.ink, size: title.size, bold: true }];
  const body = textBodyXml({ paragraphs: [{ runs }], anchor: "t" });
  return `<p:sp><p:nvSpPr>${labelXml({ id: next(), name: "title" })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(title.place)}</p:spPr>${body}</p:sp>`;
}

/** What the boxes below are, and how many of how many. */
function headsXml({ drawing, theme }: SlidePlan, next: Numbers): string {
  const { scene } = drawing.picture;
  return scene.heads
    .filter(({ drawn }) => drawn > 0)
    .map(({ type, label, x, width, drawn, total }) => {
      const name = drawn === 1 && total > 1 ? entityTypes[type].label : label;
      const size = 13;
      const paragraphs: Paragraph[] = [
        { runs: [{ text: name, color: theme.types[type], size, bold: true }], align: "ctr" },
      ];
      if (drawn > 1)
        paragraphs.push({
          runs: [{ text: drawn === total ? `all ${total}` : `${drawn} of ${total}`, color: theme.soft, size: 9 }],
          align: "ctr",
        });
      const column = boxOnSlide(drawing, { x, y: 0, width, height: 0 });
      const place = { ...column, y: drawing.area.y - 32, height: 30 };
      return textXml(next(), `head ${type}`, place, { paragraphs, wraps: false });
    })
    .join("");
}

/** The ground that the members of an open group stand on. */
const traysXml = ({ drawing, theme }: SlidePlan, next: Numbers): string =>
  drawing.picture.scene.trays
    .map((tray) =>
      shapeXml(
        decorativeXml({ id: next(), name: tray.id }),
        `${transformXml(boxOnSlide(drawing, tray))}${presetXml("rect")}${fillXml(theme.types[tray.type], 0.09)}<a:ln><a:noFill/></a:ln>`,
      ),
    )
    .join("");

/** Lines that recede below those that stand out. */
const order = ["faded", "rest", "near", "focus"] as const;

const linesXml = ({ lines }: SlideData, { theme }: SlidePlan): string =>
  order
    .flatMap((state) => lines.filter((line) => line.state === state))
    .map((line) => lineXml(line, theme))
    .join("");

/** A box; with the bars and strokes of the lines that end at it and the sign at its corner in one group, so that they move with it. */
function boxWithSignsXml(shape: BoxShape, { lines }: SlideData, plan: SlidePlan, next: Numbers): string {
  const { drawing, theme } = plan;
  const arriving = lines.filter(({ to }) => to.shape === shape.label.id);
  const bars = arriving
    .filter(({ edge }) => edge.sign === "inhibits")
    .map((line) => barSign(line, { id: next(), name: `bar ${line.edge.id}` }, theme));
  const strikes = arriving
    .filter(({ edge }) => edge.polarity === "negated")
    .map((line) => strikeSign(line, { id: next(), name: `denied ${line.edge.id}` }, theme));
  const corner = drawing.picture.scene.tags.find(({ of, side }) => of === shape.box.id && side !== null);
  const marks =
    corner?.side == null
      ? []
      : [{ place: boxOnSlide(drawing, corner), xml: markXml(corner.side, boxOnSlide(drawing, corner), theme, next) }];
  const own = boxXml(shape, theme);
  const parts = [...bars, ...strikes, ...marks];
  if (parts.length === 0) return own;
  const place = boundsOf([shape.place, ...parts.map((part) => part.place)]);
  const frame = transformXml(place).replace(
    "</a:xfrm>",
    transformXml(place)
      .replace(/^<a:xfrm>/, "")
      .replace("a:off", "a:chOff")
      .replace("a:ext", "a:chExt"),
  );
  const label = labelXml({ ...shape.label, id: next(), name: `${shape.label.name} with its signs` });
  return `<p:grpSp><p:nvGrpSpPr>${label}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${own}${parts.map(({ xml }) => xml).join("")}</p:grpSp>`;
}

/** Numbers of sums and names of lines, on a ground that keeps them off what they cover. */
function tagsXml(plan: SlidePlan, data: SlideData, next: Numbers): string {
  const { drawing, theme } = plan;
  const { scene, names } = drawing.picture;
  const states = new Map(data.lines.map((line) => [line.edge.id, line.state]));
  const named = new Set(names.map(({ of }) => of));
  const sums = scene.tags.filter(({ of }) => !named.has(of) && states.has(of) && states.get(of) !== "faded");
  const tagXml = (tag: Tag, kind: string, color: string): string => {
    const place = boxOnSlide(drawing, tag);
    const size = typography.size * drawing.scale;
    const mark =
      tag.side === null
        ? ""
        : markXml(
            tag.side,
            {
              ...place,
              width: 10 * drawing.scale,
              height: 10 * drawing.scale,
              y: place.y + place.height / 2 - 5 * drawing.scale,
            },
            theme,
            next,
          );
    if (tag.text === "") return mark;
    const runs = [{ text: tag.text, color, size }];
    const align = tag.side === null ? "ctr" : "r";
    return (
      textXml(
        next(),
        `${kind} ${tag.of}`,
        place,
        { paragraphs: [{ runs, align }], anchor: "ctr", wraps: false },
        fillXml(theme.paper, 0.88),
      ) + mark
    );
  };
  return [
    ...sums.map((tag) => tagXml(tag, "count", theme.soft)),
    ...names.map((tag) => tagXml(tag, "name", theme.ink)),
  ].join("");
}

/** What is said where nothing is drawn. */
function nothingXml({ drawing, theme, title }: SlidePlan, next: Numbers): string {
  if (drawing.picture.scene.boxes.length > 0) return "";
  const runs = [{ text: "Nothing of the article is left in this view.", color: theme.soft, size: 24 }];
  const place = { ...title.place, y: 230, height: 40 };
  return textXml(next(), "nothing", place, { paragraphs: [{ runs, align: "ctr" }], anchor: "ctr" });
}

/** Whose words these are, and the way to the view. */
function creditXml({ credit, theme }: SlidePlan, address: string, next: Numbers): string {
  const look = { color: theme.soft, size: creditSize };
  const link = address === "" ? [] : [{ text: "Open this view", ...look, color: theme.accent, link: linkId }];
  return textXml(next(), "credit", credit.place, {
    paragraphs: [{ runs: [{ text: `${credit.words} `, ...look }, ...link] }],
    wraps: true,
  });
}

/** Where a slide's view can be opened. */
export const linkOf = ({ content: { view } }: SlidePlan, address: string): string =>
  `${address}${viewHref(view) === "?" ? "" : viewHref(view)}`;

/** All shapes of a slide from the ground up, which is the order in which they are read aloud. */
export function shapesXml(plan: SlidePlan, address: string): string {
  let last = 1;
  const next: Numbers = () => ++last;
  const title = titleXml(plan, next);
  const data = slideData(plan, next);
  return [
    title,
    traysXml(plan, next),
    linesXml(data, plan),
    headsXml(plan, next),
    ...data.boxes.map((box) => boxWithSignsXml(box, data, plan, next)),
    tagsXml(plan, data, next),
    ...plan.foot.blocks.map(({ name, place, paragraphs }) => textXml(next(), name, place, { paragraphs })),
    nothingXml(plan, next),
    legendXml(plan, next),
    creditXml(plan, address, next),
  ].join("");
}
