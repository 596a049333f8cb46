import { xmlText } from "../export/xml";

/** What is said of a shape: its number on the slide, its name in the selection pane, and its words for a screen reader. */
export interface Label {
  readonly id: number;
  readonly name: string;
  readonly says?: string;
}

/** A label as the format writes it. */
export function labelXml({ id, name, says }: Label): string {
  const alt = says === undefined ? "" : ` descr="${xmlText(says)}"`;
  return `<p:cNvPr id="${id}" name="${xmlText(name)}"${alt}/>`;
}

/** What stands there for the eye only. */
export const decorativeXml = ({ id, name }: Label): string =>
  `<p:cNvPr id="${id}" name="${xmlText(name)}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>`;

/** A shape of its parts, in the order that the format asks for. */
export const shapeXml = (label: string, properties: string, text = "", isTextBox = false): string =>
  `<p:sp><p:nvSpPr>${label}<p:cNvSpPr${isTextBox ? ' txBox="1"' : ""}/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${text}</p:sp>`;

/** A shape of the format's own list. */
export const presetXml = (preset: string, adjustments: Readonly<Record<string, number>> = {}): string => {
  const guides = Object.entries(adjustments).map(
    ([name, value]) => `<a:gd name="${name}" fmla="val ${Math.round(value)}"/>`,
  );
  return `<a:prstGeom prst="${preset}"><a:avLst>${guides.join("")}</a:avLst></a:prstGeom>`;
};
