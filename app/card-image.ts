import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const modules = join(process.cwd(), "node_modules");
const bytes = (path: string): Buffer => readFileSync(join(modules, path));

/** The faces of the drawing, as files: a machine that builds need have none of its own. */
const faces = ["400Regular", "500Medium", "600SemiBold", "500Medium_Italic", "600SemiBold_Italic"] as const;

let ready: Promise<readonly Uint8Array[]> | undefined;

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(bytes("@resvg/resvg-wasm/index_bg.wasm"));
  return faces.map((face) => bytes(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`));
}

/** An SVG drawing as PNG. At build time only. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Sans 3", loadSystemFonts: false } });
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  resvg.free();
  return png;
}
