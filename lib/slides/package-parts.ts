import { xmlText } from "../export/xml";
import type { Theme } from "../palette";
import { colorXml } from "./color";

/** What a part of the package becomes. */
export type Edit = (xml: string) => string;

const swap =
  (from: string | RegExp, to: string): Edit =>
  (xml) =>
    xml.replace(from, () => to);

const all =
  (...edits: readonly Edit[]): Edit =>
  (xml) =>
    edits.reduce((text, edit) => edit(text), xml);

/** The list of the notes' master stands before that of the slides. */
const presentationEdit = (size: { readonly cx: number; readonly cy: number; readonly type: string }): Edit =>
  all(
    (xml) => {
      const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? "";
      return xml.replace(notes, "").replace("<p:sldIdLst>", () => `${notes}<p:sldIdLst>`);
    },
    swap(/<p:sldSz[^>]*\/>/, `<p:sldSz cx="${size.cx}" cy="${size.cy}"${size.type}/>`),
    swap(/<p:notesSz[^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>'),
  );

/** The colours that a speaker is offered: those of the map. */
function themeEdit(theme: Theme): Edit {
  const { ink, paper, soft, rule, accent, types } = theme;
  const { gene, pathway, mechanism, symptom, test, treatment } = types;
  const named: readonly (readonly [name: string, color: string])[] = [
    ["dk1", ink],
    ["lt1", paper],
    ["dk2", soft],
    ["lt2", rule],
    ["accent1", gene],
    ["accent2", treatment],
    ["accent3", mechanism],
    ["accent4", symptom],
    ["accent5", pathway],
    ["accent6", test],
    ["hlink", accent],
    ["folHlink", accent],
  ];
  const scheme = named.map(([name, color]) => `<a:${name}>${colorXml(color)}</a:${name}>`).join("");
  return all(
    swap(/<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s, `<a:clrScheme name="Etiograph">${scheme}</a:clrScheme>`),
    swap('name="Office Theme"', 'name="Etiograph"'),
  );
}

/** Always the same, so that the same view makes the same file. */
const date = "2025-01-01T00:00:00Z";

const coreEdit = (subject: string): Edit =>
  all(
    swap(/<dcterms:created[^>]*>[^<]*/, `<dcterms:created xsi:type="dcterms:W3CDTF">${date}`),
    swap(/<dcterms:modified[^>]*>[^<]*/, `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}`),
    swap(
      "</dc:creator>",
      `</dc:creator><dc:description>${xmlText(subject)}</dc:description><dc:language>en-US</dc:language>`,
    ),
  );

/** The titles as they stand on the slides. */
const appEdit = (titles: readonly string[], format: string): Edit =>
  all(
    (xml) => titles.reduce((text, title, i) => text.replace(`>Slide ${i + 1}<`, () => `>${xmlText(title)}<`), xml),
    swap(/<PresentationFormat>[^<]*/, `<PresentationFormat>${format}`),
  );

/** The place for the title, without a prompt of its own. */
const layoutEdit: Edit = (xml) =>
  xml.replace(/<p:ph\s+idx="\d+"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/g, '<p:ph type="title"/>');

/** Only parts that are there, and the theme of the notes, which have one of their own. */
const typesEdit =
  (paths: readonly string[]): Edit =>
  (xml) =>
    xml
      .replace(/ ?<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) =>
        paths.includes(path) ? override : "",
      )
      .replace(
        "</Types>",
        '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
      );

/** New slides stand on the ground of the others. */
const masterEdit = swap("<p:cSld>", '<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>');

export interface Package {
  readonly theme: Theme;
  readonly size: { readonly cx: number; readonly cy: number; readonly type: string };
  readonly format: string;
  readonly titles: readonly string[];
  readonly subject: string;
  /** Of the parts that are there. */
  readonly paths: readonly string[];
}

/** What is mended in the package's parts, by path. */
export const packageEdits = ({
  theme,
  size,
  format,
  titles,
  subject,
  paths,
}: Package): Readonly<Record<string, Edit>> => ({
  "ppt/presentation.xml": presentationEdit(size),
  "ppt/theme/theme1.xml": themeEdit(theme),
  "docProps/core.xml": coreEdit(subject),
  "docProps/app.xml": appEdit(titles, format),
  "ppt/slideMasters/slideMaster1.xml": masterEdit,
  "ppt/slideLayouts/slideLayout2.xml": layoutEdit,
  "ppt/notesMasters/_rels/notesMaster1.xml.rels": swap("theme1.xml", "theme2.xml"),
  "[Content_Types].xml": typesEdit(paths),
});
