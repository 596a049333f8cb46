import { xmlText } from "../export/xml";
import { fillXml } from "./color";

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly color: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The relationship of the slide that holds the address it leads to. */
  readonly link?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: "l" | "ctr" | "r";
  /** Room above, in points. */
  readonly above?: number;
  /** A list's number. */
  readonly hanging?: number;
}

const hundredths = (points: number): number => Math.round(points * 100);

/** The first letter that has a direction runs from right to left. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** Line breaks and tabs would be markup of their own. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The look of a run, in the element of this name. */
function lookXml(name: "a:rPr" | "a:endParaRPr", { size, color, bold, italic, link }: Omit<Run, "text">): string {
  const marks = `${bold ? ' b="1"' : ""}${italic ? ' i="1"' : ""}`;
  const leads = link === undefined ? "" : `<a:hlinkClick r:id="${link}"/>`;
  return `<${name} lang="en-US" sz="${hundredths(size)}"${marks} dirty="0">${fillXml(color)}${leads}</${name}>`;
}

const runXml = ({ text, ...look }: Run): string =>
  `<a:r>${lookXml("a:rPr", look)}<a:t>${xmlText(oneLine(text))}</a:t></a:r>`;

/** A line that a run begins with a break is set on a line of its own. */
function runsXml(runs: readonly Run[]): string {
  return runs
    .map(
      (run, i) =>
        (run.text.startsWith("\n") && i > 0 ? `<a:br>${lookXml("a:rPr", run)}</a:br>` : "") +
        runXml({ ...run, text: run.text.replace(/^\n/, "") }),
    )
    .join("");
}

function paragraphXml({ runs, align = "l", above = 0, hanging = 0 }: Paragraph): string {
  const rtl = isRightToLeft(runs.map(({ text }) => text).join(""));
  const indents = hanging === 0 ? "" : ` marL="${hanging * 12_700}" indent="${-hanging * 12_700}"`;
  const side = rtl && align === "l" ? "r" : align;
  const look = `<a:pPr${indents} algn="${side}"${rtl ? ' rtl="1"' : ""}><a:spcBef><a:spcPts val="${hundredths(above)}"/></a:spcBef><a:buNone/></a:pPr>`;
  return `<a:p>${look}${runsXml(runs)}</a:p>`;
}

/** Insets and how text stands in its shape. */
export interface TextBody {
  readonly paragraphs: readonly Paragraph[];
  readonly inset?: { readonly x: number; readonly y: number };
  readonly anchor?: "t" | "ctr" | "b";
  readonly wraps?: boolean;
}

/** Text as measured: PowerPoint neither shrinks it nor grows its shape. */
export function textBodyXml({ paragraphs, inset = { x: 0, y: 0 }, anchor = "t", wraps = true }: TextBody): string {
  const [x, y] = [Math.round(inset.x * 12_700), Math.round(inset.y * 12_700)];
  const all = paragraphs.length === 0 ? "<a:p/>" : paragraphs.map(paragraphXml).join("");
  return `<p:txBody><a:bodyPr wrap="${wraps ? "square" : "none"}" lIns="${x}" tIns="${y}" rIns="${x}" bIns="${y}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${all}</p:txBody>`;
}
