const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const firstChunk = signature.length;
/** The length, the name, the check sum. */
const overhead = 12;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of a chunk, as the PNG specification (ISO/IEC 15948, annex D) has it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + overhead);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, checkSum(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Where the chunks of a PNG file are; those of a file that is cut off end with the last whole one. */
function* chunksOf(
  bytes: Uint8Array,
): Generator<{ readonly name: string; readonly start: number; readonly content: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = firstChunk; start + overhead <= bytes.length; ) {
    const end = start + overhead + view.getUint32(start);
    if (end > bytes.length) return;
    const name = new TextDecoder("latin1").decode(bytes.subarray(start + 4, start + 8));
    yield { name, start, content: bytes.subarray(start + 8, end - 4) };
    start = end;
  }
}

/** What follows the keyword of an international text: not compressed, in no language, with no translated keyword. */
const plainly = [0, 0, 0, 0, 0];

/** A PNG file with a text under a keyword, in a chunk of international text before its pixels. */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const [header] = chunksOf(png);
  const at = header === undefined ? png.length : header.start + overhead + header.content.length;
  const encoder = new TextEncoder();
  const added = chunk("iTXt", Uint8Array.from([...encoder.encode(keyword), ...plainly, ...encoder.encode(text)]));
  const bytes = new Uint8Array(png.length + added.length);
  bytes.set(png.subarray(0, at));
  bytes.set(added, at);
  bytes.set(png.subarray(at), at + added.length);
  return bytes;
}

/** The text under a keyword of a PNG file, as `withPngText` writes it; null where there is none. */
export function pngText(png: Uint8Array, keyword: string): string | null {
  if (!isPng(png)) return null;
  const start = `${keyword}\0\0\0\0\0`;
  for (const { name, content } of chunksOf(png)) {
    if (name !== "iTXt") continue;
    const text = new TextDecoder().decode(content);
    if (text.startsWith(start)) return text.slice(start.length);
  }
  return null;
}
