import { type Face, type FaceFiles, faces } from "@/lib/picture/faces";
import { basePath } from "../site-url";

async function fetched(face: Face): Promise<readonly [Face, Uint8Array<ArrayBuffer>]> {
  const response = await fetch(`${basePath}/faces/${face}.ttf`);
  if (!response.ok) throw new Error(`${response.status} ${face}`);
  return [face, new Uint8Array(await response.arrayBuffer())];
}

let known: Promise<FaceFiles> | null = null;

/** The letters that pictures embed, fetched when a picture first needs them. */
export function loadFaces(): Promise<FaceFiles> {
  known ??= Promise.all((Object.keys(faces) as Face[]).map(fetched)).then(
    (files) => Object.fromEntries(files) as FaceFiles,
  );
  known.catch(() => {
    known = null;
  });
  return known;
}
