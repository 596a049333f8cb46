import JSZip from "jszip";
import type { Point, Rectangle } from "../layout/geometry";

/** For tests: a box as it stands in the file of a slide, in points. */
export interface ReadBox extends Rectangle {
  /** Of the entity or the group. */
  readonly id: string;
  readonly shape: number;
  readonly says: string;
  /** Where lines can be glued. */
  readonly sites: readonly Point[];
  /** Its text, a break as a space. */
  readonly text: string;
  /** In points. */
  readonly textSize: number;
}

/** For tests: a connector as it stands in the file of a slide, in points. */
export interface ReadLine {
  readonly id: string;
  readonly says: string;
  /** The boxes that it is glued to; null for an end that hangs in the air. */
  readonly from: string | null;
  readonly to: string | null;
  readonly start: Point;
  readonly end: Point;
  readonly startSite: number;
  readonly endSite: number;
  readonly dash: string;
  readonly head: string;
}

export interface ReadSlide {
  readonly boxes: readonly ReadBox[];
  readonly lines: readonly ReadLine[];
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (mark) => entities[mark] ?? mark);

const first = (pattern: RegExp, xml: string): string => pattern.exec(xml)?.[1] ?? "";
const points = (pattern: RegExp, xml: string): number => Number(first(pattern, xml)) / 12_700;

function placeOf(xml: string): Rectangle {
  return {
    x: points(/<a:off x="(-?\d+)"/, xml),
    y: points(/<a:off x="-?\d+" y="(-?\d+)"/, xml),
    width: points(/<a:ext cx="(\d+)"/, xml),
    height: points(/<a:ext cx="\d+" cy="(\d+)"/, xml),
  };
}

/** A rounded rectangle of the format's own has the middles of its sides. */
function sitesIn(xml: string, { x, y, width, height }: Rectangle): readonly Point[] {
  const own = [...xml.matchAll(/<a:cxn [^>]*><a:pos x="(\d+)" y="(\d+)"\/>/g)];
  if (own.length > 0)
    return own.map(([, left, top]) => ({ x: x + Number(left) / 12_700, y: y + Number(top) / 12_700 }));
  return [
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x: x + width, y: y + height / 2 },
  ];
}

const named = (tag: string, kinds: string): RegExp =>
  new RegExp(`<p:${tag}><p:nv\\w+><p:cNvPr id="(\\d+)" name="(?:${kinds}) ([^"]*)"[^>]*>.*?</p:${tag}>`, "gs");

function boxOf([xml, shape, id]: RegExpMatchArray): ReadBox {
  const place = placeOf(xml);
  return {
    ...place,
    id: unescaped(id ?? ""),
    shape: Number(shape),
    says: unescaped(first(/descr="([^"]*)"/, xml)),
    sites: sitesIn(xml, place),
    text: unescaped([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join(" ")),
    textSize: Number(first(/ sz="(\d+)"/, xml)) / 100,
  };
}

function lineOf([xml, , id]: RegExpMatchArray, shapes: ReadonlyMap<string, string>): ReadLine {
  const { x, y, width, height } = placeOf(xml);
  const [isFlippedX, isFlippedY] = [/<a:xfrm[^>]* flipH="1"/.test(xml), /<a:xfrm[^>]* flipV="1"/.test(xml)];
  return {
    id: unescaped(id ?? ""),
    says: unescaped(first(/descr="([^"]*)"/, xml)),
    from: shapes.get(first(/<a:stCxn id="(\d+)"/, xml)) ?? null,
    to: shapes.get(first(/<a:endCxn id="(\d+)"/, xml)) ?? null,
    start: { x: isFlippedX ? x + width : x, y: isFlippedY ? y + height : y },
    end: { x: isFlippedX ? x : x + width, y: isFlippedY ? y : y + height },
    startSite: Number(first(/<a:stCxn id="\d+" idx="(\d+)"/, xml)),
    endSite: Number(first(/<a:endCxn id="\d+" idx="(\d+)"/, xml)),
    dash: first(/<a:prstDash val="(\w+)"/, xml),
    head: first(/<a:tailEnd type="(\w+)"/, xml),
  };
}

/** For tests: the boxes and the connectors of a slide, read back from its XML. */
export function readSlide(xml: string): ReadSlide {
  const boxes = [...xml.matchAll(named("sp", "entity|group"))].map(boxOf);
  const shapes = new Map(boxes.map(({ shape, id }) => [String(shape), id]));
  return { boxes, lines: [...xml.matchAll(named("cxnSp", "relations?"))].map((match) => lineOf(match, shapes)) };
}

/** For tests: the parts of a package as text, by path. */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  const texts = await Promise.all(paths.map((path) => zip.file(path)?.async("string") ?? ""));
  return new Map(paths.map((path, i) => [path, texts[i] ?? ""]));
}

/** For tests: the slides of a package, in order. */
export async function readSlides(bytes: Uint8Array): Promise<readonly ReadSlide[]> {
  const parts = await readParts(bytes);
  const count = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, i) => readSlide(parts.get(`ppt/slides/slide${i + 1}.xml`) ?? ""));
}
