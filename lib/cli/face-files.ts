import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FaceFiles } from "../picture/faces";

const folder = "node_modules/@expo-google-fonts/source-sans-3";
const cut = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(process.cwd(), folder, name, `SourceSans3_${name}.ttf`)));

/** The TrueType files of the map's family. The project's folder must be the one that is worked in. */
export const faceFiles = (): FaceFiles => ({
  regular: cut("400Regular"),
  medium: cut("500Medium"),
  semibold: cut("600SemiBold"),
  italic: cut("500Medium_Italic"),
});
