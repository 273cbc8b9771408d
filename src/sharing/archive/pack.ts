// Files as the bytes of a zip; the same files give the same bytes on every day.
import { strToU8, zipSync } from 'fflate';
import type { ArchiveFile } from './write.ts';

/** The first day that a zip can say. */
const DAY = new Date(1980, 0, 1);

export function packArchive(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const contents = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(contents, { mtime: DAY }));
}
