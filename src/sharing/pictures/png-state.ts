// The link in a PNG: a chunk of text (iTXt, PNG specification 11.3.3.4) with the key `strata`, before the image's end.

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const KEY = 'strata';
/** Length, type and checksum around the data of a chunk. */
const AROUND = 12;
/** No link comes near it. */
const MOST_BYTES = 1_000_000;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The same picture with the link in it. */
export function withState(png: Uint8Array, link: string): Uint8Array<ArrayBuffer> {
  const end = chunksOf(png).find(({ type }) => type === 'IEND');
  if (!end) throw new Error('No end in a PNG that the browser made.');
  const chunk = textChunk(link);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end.at), 0);
  whole.set(chunk, end.at);
  whole.set(png.subarray(end.at), end.at + chunk.length);
  return whole;
}

/** The link in a picture; null when there is none. */
export function stateOf(png: Uint8Array): string | null {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt' || data.length > MOST_BYTES) continue;
    // Key, 0, whether it is packed, how, language, 0, key in that language, 0, text.
    const ends = [data.indexOf(0)];
    if (new TextDecoder('latin1').decode(data.subarray(0, ends[0])) !== KEY || data[(ends[0] ?? 0) + 1] !== 0) continue;
    const language = data.indexOf(0, (ends[0] ?? 0) + 3);
    const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
    if (translated >= 0) return new TextDecoder().decode(data.subarray(translated + 1));
  }
  return null;
}

interface Chunk {
  readonly type: string;
  readonly at: number;
  readonly data: Uint8Array;
}

/** All that are whole, up to the first that is not. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (!isPng(png)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + AROUND <= png.length; ) {
    const length = view.getUint32(at);
    if (at + AROUND + length > png.length) break;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, at, data: png.subarray(at + 8, at + 8 + length) });
    at += AROUND + length;
  }
  return chunks;
}

function textChunk(text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${KEY}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(4 + data.length, checksum(data));
  return chunk;
}

/** CRC-32 with the polynomial of the PNG specification (annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
