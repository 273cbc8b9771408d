// Long links packed: deflate, in letters that may stand in an address as they are (base64url).
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** No link that anybody made comes near it; a small link that unpacks to more is refused while it is being unpacked. */
const MOST_BYTES = 1_000_000;
/** Unpacked in pieces, so that what grows without measure is noticed early. */
const PIECE = 1024;

export function pack(text: string): string {
  return lettersOf(deflateSync(strToU8(text), { level: 9 }));
}

/** Null for what was not packed by `pack`, or unpacks to too much. */
export function unpack(packed: string): string | null {
  const bytes = bytesOf(packed);
  if (bytes === null) return null;
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    let ended = false;
    const inflate = new Inflate((piece, last) => {
      pieces.push(piece);
      size += piece.length;
      ended = last;
    });
    for (let at = 0; at < bytes.length; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (size > MOST_BYTES) return null;
    }
    if (!ended) return null;
    const whole = new Uint8Array(size);
    let filled = 0;
    for (const piece of pieces) {
      whole.set(piece, filled);
      filled += piece.length;
    }
    return strFromU8(whole);
  } catch {
    return null;
  }
}

/** Bytes as letters that may stand in an address as they are (base64url). */
export function lettersOf(bytes: ArrayLike<number>): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null for what `lettersOf` never writes. */
export function bytesOf(letters: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(letters) || letters.length % 4 === 1) return null;
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
