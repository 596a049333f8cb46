import { type Face, type FaceFiles, faces, family } from "@/lib/picture/faces";

const asData = (bytes: Uint8Array): string => {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
};

/** The drawing with its letters in it: a picture sees no fonts of the page it stands on. */
function withFaces(svg: string, files: FaceFiles): string {
  const rules = (Object.entries(files) as [Face, Uint8Array][]).map(([face, file]) => {
    const { weight, italic } = faces[face];
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${italic ? "italic" : "normal"};src:url(data:font/ttf;base64,${asData(file)})}`;
  });
  return svg.replace("</metadata>", `</metadata><style>${rules.join("")}</style>`);
}

/** Draws an SVG file as PNG at so many times its size. Rejects where the browser cannot. */
export async function rasterize(svg: string, scale: number, files: FaceFiles): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([withFaces(svg, files)], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((drawn) => (drawn === null ? reject(new Error("too large")) : resolve(drawn)), "image/png"),
    );
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
