import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { family } from "../picture/faces";
import { faceFiles } from "./face-files";

let ready: Promise<void> | undefined;

/** An SVG drawing as PNG at so many times its size, in letters of the project's own. */
export async function rasterize(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFileSync(join(process.cwd(), "node_modules/@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const resvg = new Resvg(svg, {
    font: { fontBuffers: Object.values(faceFiles()), defaultFontFamily: family, loadSystemFonts: false },
    fitTo: { mode: "zoom", value: scale },
  });
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  resvg.free();
  return png;
}
