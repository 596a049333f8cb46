/** The family of the map, as files name it. */
export const family = "Source Sans 3";

/** The cuts of the map's family that files embed, by name, with their weight. */
export const faces = {
  regular: { weight: 400, italic: false },
  medium: { weight: 500, italic: false },
  semibold: { weight: 600, italic: false },
  italic: { weight: 500, italic: true },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly italic: boolean }>>;

export type Face = keyof typeof faces;

/** TrueType files of all cuts. */
export type FaceFiles = Readonly<Record<Face, Uint8Array<ArrayBuffer>>>;

/** The cut for some text. */
export function faceOf(weight: number, italic: boolean): Face {
  if (italic) return "italic";
  return weight >= 600 ? "semibold" : weight >= 500 ? "medium" : "regular";
}
