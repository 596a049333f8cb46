import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import { type Face, type FaceFiles, faceOf } from "./faces";
import { type Part, readSvg } from "./svg-reader";

/** A CSS pixel in points. */
const point = 0.75;

type Page = InstanceType<typeof PDFDocument>;

const numberOf = ({ attributes }: Part, name: string, otherwise = 0): number => {
  const value = Number.parseFloat(attributes[name] ?? "");
  return Number.isFinite(value) ? value : otherwise;
};

/** Moves and scales as `transform` says. */
function transform(page: Page, { attributes }: Part): void {
  for (const [, kind, list = ""] of (attributes.transform ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list.split(/[\s,]+/).map(Number);
    if (kind === "translate") page.translate(x, y ?? 0);
    if (kind === "scale") page.scale(x, y ?? x);
  }
}

/** Fills and strokes the path that was laid. */
function paint(page: Page, part: Part, opacity: number): void {
  const { fill = "#000000", stroke = "none", "stroke-dasharray": dashes } = part.attributes;
  const isFilled = fill !== "none";
  const isStroked = stroke !== "none";
  if (isStroked) {
    page.lineWidth(numberOf(part, "stroke-width", 1));
    page.lineCap(part.attributes["stroke-linecap"] === "round" ? "round" : "butt");
    page.lineJoin(part.attributes["stroke-linejoin"] === "round" ? "round" : "miter");
    const [dash, space] = (dashes ?? "").split(" ").map(Number);
    if (dash !== undefined && dash > 0) page.dash(dash, { space: space ?? dash });
    else page.undash();
    page.strokeColor(stroke).strokeOpacity(opacity * numberOf(part, "stroke-opacity", 1));
  }
  if (isFilled) page.fillColor(fill).fillOpacity(opacity * numberOf(part, "fill-opacity", 1));
  if (isFilled && isStroked) page.fillAndStroke();
  else if (isFilled) page.fill();
  else if (isStroked) page.stroke();
}

function write(page: Page, part: Part, opacity: number): void {
  const { attributes, text } = part;
  if (text.trim() === "") return;
  const face = faceOf(numberOf(part, "font-weight", 400), attributes["font-style"] === "italic");
  page.font(face, numberOf(part, "font-size", 13)).fillColor(attributes.fill ?? "#000000", opacity);
  const width = page.widthOfString(text);
  const held = numberOf(part, "textLength", width);
  const anchored = attributes["text-anchor"] === "end" ? 1 : attributes["text-anchor"] === "middle" ? 0.5 : 0;
  const look: PDFKit.Mixins.TextOptions & { readonly horizontalScaling: number } = {
    baseline: "alphabetic",
    lineBreak: false,
    horizontalScaling: width > 0 ? (held / width) * 100 : 100,
  };
  page.text(text, numberOf(part, "x") - held * anchored, numberOf(part, "y"), look);
}

/** Draws an element and what is in it. What no drawing of ours holds is passed over. */
function draw(page: Page, part: Part, above: number): void {
  const opacity = above * numberOf(part, "opacity", 1);
  page.save();
  transform(page, part);
  switch (part.name) {
    case "svg":
    case "g":
      for (const one of part.parts) draw(page, one, opacity);
      break;
    case "rect": {
      const isWhole = part.attributes.width === "100%";
      const [width, height] = isWhole
        ? [page.page.width / point, page.page.height / point]
        : [numberOf(part, "width"), numberOf(part, "height")];
      page.roundedRect(numberOf(part, "x"), numberOf(part, "y"), width, height, numberOf(part, "rx"));
      paint(page, part, opacity);
      break;
    }
    case "circle":
      page.circle(numberOf(part, "cx"), numberOf(part, "cy"), numberOf(part, "r"));
      paint(page, part, opacity);
      break;
    case "path":
      page.path(part.attributes.d ?? "");
      paint(page, part, opacity);
      break;
    case "text":
      write(page, part, opacity);
      break;
  }
  page.restore();
}

const textOf = (svg: Part, name: string): string => svg.parts.find((part) => part.name === name)?.text ?? "";

/**
 * A picture of this project as a PDF of one page: lines stay lines, text stays text in embedded letters, and the page is
 * a figure with a description. The same bytes for the same picture.
 */
export async function pdfOf(svg: string, files: FaceFiles): Promise<Uint8Array<ArrayBuffer>> {
  const picture = readSvg(svg);
  const view = picture.parts.find(({ name }) => name === "metadata")?.parts[0]?.attributes;
  const page = new PDFDocument({
    size: [numberOf(picture, "width") * point, numberOf(picture, "height") * point],
    margin: 0,
    pdfVersion: "1.7",
    lang: "en",
    tagged: true,
    displayTitle: true,
    font: "",
    info: {
      Title: textOf(picture, "title"),
      Author: "Etiograph",
      Creator: "Etiograph",
      Subject: textOf(picture, "desc"),
      Keywords: `${view?.article ?? ""}${view?.link ?? ""}`,
      CreationDate: new Date(0),
    },
  });
  const done = toBytes(page);
  for (const [face, file] of Object.entries(files) as [Face, Uint8Array][]) page.registerFont(face, file);
  page.addStructure(
    page.struct("Figure", { alt: textOf(picture, "desc") }, () => {
      page.scale(point);
      draw(page, picture, 1);
    }),
  );
  page.end();
  return done;
}
