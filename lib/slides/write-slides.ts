import JSZip from "jszip";
import PptxGenJS from "pptxgenjs";
import { xmlText } from "../export/xml";
import type { GraphIndex } from "../graph-index";
import { themes } from "../palette";
import type { View } from "../view";
import { notesOf } from "./notes";
import { type Edit, packageEdits } from "./package-parts";
import { oneSlide, slidesByStep } from "./slide-content";
import { type SlideOptions, usualSlides } from "./slide-options";
import { planOf, type SlidePlan } from "./slide-plan";
import { emu, slideSizes } from "./slide-size";
import { linkId, linkOf, shapesXml } from "./slide-xml";

/** The slides of a view, each with everything in its place. */
export function slidePlans(index: GraphIndex, view: View, options: SlideOptions = usualSlides): readonly SlidePlan[] {
  const contents = options.by === "view" ? [oneSlide(index, view)] : slidesByStep(index, view);
  return contents.map((content) => planOf(index, content, options));
}

const layout = "Map";
const font = "Calibri";
const inches = (points: number): number => points / 72;

/** The package without its drawings: slides with their notes, a layout that keeps a place for the title. */
async function emptyPackage(index: GraphIndex, plans: readonly SlidePlan[], options: SlideOptions): Promise<JSZip> {
  const { width, height } = slideSizes[options.ratio];
  const { title } = index.graph.article;
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: options.ratio, width: inches(width), height: inches(height) });
  pptx.layout = options.ratio;
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  pptx.title = title;
  pptx.author = "Etiograph";
  pptx.company = "Etiograph";
  pptx.subject = title;
  const place = { x: inches(30), y: inches(16), w: inches(width - 60), h: inches(48) };
  pptx.defineSlideMaster({
    title: layout,
    background: { color: themes[options.theme].paper.slice(1) },
    objects: [{ placeholder: { options: { name: "title", type: "title", ...place, align: "left" }, text: "" } }],
  });
  for (const _ of plans) pptx.addSlide({ masterName: layout }).addNotes("notes");
  return JSZip.loadAsync((await pptx.write({ outputType: "uint8array" })) as Uint8Array);
}

const paragraphXml = (text: string): string =>
  `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`;

/** What is put on one slide, and into its notes. */
function slideEdits(
  index: GraphIndex,
  plan: SlidePlan,
  number: number,
  address: string,
): Readonly<Record<string, Edit>> {
  const shapes = shapesXml(plan, address);
  const link = `<Relationship Id="${linkId}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(encodeURI(linkOf(plan, address)))}" TargetMode="External"/>`;
  const notes = notesOf(index, plan.content).map(paragraphXml).join("");
  return {
    [`ppt/slides/slide${number}.xml`]: (xml) =>
      xml.replace(/(?<=<\/p:grpSpPr>).*(?=<\/p:spTree>)/s, () => shapes).replace(/<p:cSld name="[^"]*">/, "<p:cSld>"),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: (xml) =>
      address === "" ? xml : xml.replace("</Relationships>", () => `${link}</Relationships>`),
    [`ppt/notesSlides/notesSlide${number}.xml`]: (xml) =>
      xml.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>notes<\/a:t>.*?<\/a:p>/s, () => notes),
  };
}

/** The time of every part, so that the same view makes the same file. */
const date = new Date("2025-01-01T00:00:00Z");

/** A view as a presentation for PowerPoint, in native shapes and connectors. */
export async function pptxOf(
  index: GraphIndex,
  view: View,
  options: SlideOptions = usualSlides,
): Promise<Uint8Array<ArrayBuffer>> {
  const plans = slidePlans(index, view, options);
  const source = await emptyPackage(index, plans, options);
  const { width, height } = slideSizes[options.ratio];
  const isWide = options.ratio === "16:9";
  const paths = Object.keys(source.files).filter((path) => !path.endsWith("/"));
  const edits: Record<string, Edit> = {
    ...packageEdits({
      theme: themes[options.theme],
      size: { cx: emu(width), cy: emu(height), type: isWide ? "" : ' type="screen4x3"' },
      format: isWide ? "Widescreen" : "On-screen Show (4:3)",
      titles: plans.map(({ title }) => title.text),
      subject: index.graph.article.title,
      paths,
    }),
  };
  for (const [i, plan] of plans.entries()) Object.assign(edits, slideEdits(index, plan, i + 1, options.address));
  const result = new JSZip();
  const add = (path: string, xml: string) => result.file(path, xml, { date, createFolders: false });
  for (const path of paths) {
    const xml = (await source.file(path)?.async("string")) ?? "";
    add(path, edits[path]?.(xml) ?? xml);
    if (path === "ppt/theme/theme1.xml") add("ppt/theme/theme2.xml", xml);
  }
  return result.generateAsync({ type: "uint8array", compression: "DEFLATE" }) as Promise<Uint8Array<ArrayBuffer>>;
}
