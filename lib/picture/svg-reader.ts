/** An element of a drawing that this project wrote. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text right inside it. */
  readonly text: string;
  readonly parts: readonly Part[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plainText = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attributesOf = (text: string): Part["attributes"] =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, plainText(value ?? "")]),
  );

interface Open {
  readonly name: string;
  readonly attributes: Part["attributes"];
  readonly parts: Part[];
  text: string;
}

/** Reads elements and their text; what is no well-formed XML gives what could be read of it. */
export function readSvg(svg: string): Part {
  const root: Open = { name: "", attributes: {}, parts: [], text: "" };
  const open: Open[] = [root];
  for (const [, close, name, attributes = "", empty, text = ""] of svg.matchAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (close === "/") {
      if (open.length > 1) open.pop();
      const within = open.at(-1);
      if (within !== undefined) within.text += plainText(text);
      continue;
    }
    const part: Open = { name: name ?? "", attributes: attributesOf(attributes), parts: [], text: "" };
    const within = open.at(-1) ?? root;
    within.parts.push(part);
    if (empty === "/") within.text += plainText(text);
    else {
      part.text = plainText(text);
      open.push(part);
    }
  }
  return root.parts[0] ?? root;
}
