// An archive of machines (write.ts), or any zip with a Compose file or domains at its top: each file is read by what reads such
// files, and what is in the folder of a machine is put into it.
import type { UnzipFileInfo } from 'fflate';
import { check } from '../../topology/placement.ts';
import { removeNode } from '../../topology/surgery.ts';
import { halt, type Imported, ImportStop, type Note, type UnsupportedCode } from '../importers/imported.ts';
import { assemble } from './assemble.ts';
import { insideOf } from './paths.ts';

const START = { line: 1, column: 1 };
/** Files, and bytes of all of them unpacked: as much as one text may have. */
const MOST_FILES = 500;
const MOST_BYTES = 4_000_000;

/** Whether bytes are a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export async function readArchive(bytes: Uint8Array, read: (text: string) => Promise<Imported>): Promise<Imported> {
  const files = await unpacked(bytes);
  const each: { path: string; inside: readonly string[]; imported: Imported }[] = [];
  for (const { path, inside, text } of files)
    each.push({ path, inside, imported: await inFile(path, () => read(text)) });
  const parts = each.map(({ inside, imported }) => ({ inside, topology: imported.topology }));
  const { topology, renamed } = assemble(parts);
  const unsupported: Note<UnsupportedCode>[] = [];
  const assumptions = each.flatMap(({ path, inside, imported }, at) => {
    const now = renamed[at] ?? new Map<string, string>();
    unsupported.push(...imported.unsupported.map((note) => ({ ...note, file: path })));
    if (now.size === 0) {
      unsupported.push({ line: 1, file: path, code: 'archive-nowhere', params: { name: inside.join('/') } });
      return [];
    }
    return imported.assumptions.flatMap((note) => {
      // The host of what stands in a machine is that machine.
      if (inside.length > 0 && ['host', 'host-grown'].includes(note.code)) return [];
      const { adjustment } = note;
      const nodes = adjustment?.nodes.flatMap((id) => now.get(id) ?? []);
      return [{ ...note, file: path, ...(adjustment && nodes && { adjustment: { ...adjustment, nodes } }) }];
    });
  });
  let kept = topology;
  for (let fault = check(kept); fault !== null; fault = check(kept)) {
    const params = { name: fault.node, ...fault.refusal.params, reason: fault.refusal.code };
    unsupported.push({ line: 1, code: 'left-out', params });
    kept = removeNode(kept, fault.node);
  }
  if (kept.hosts.every(({ children }) => children.length === 0)) halt('archive-without', START);
  const none = { running: [], parameters: null, profiles: [] };
  return { format: 'archive', topology: kept, assumptions, unsupported, ...none };
}

/** A mistake in a file of the archive names the file. */
async function inFile(path: string, read: () => Promise<Imported>): Promise<Imported> {
  try {
    return await read();
  } catch (stopped) {
    throw stopped instanceof ImportStop ? new ImportStop({ ...stopped.error, file: path }) : stopped;
  }
}

interface Found {
  readonly path: string;
  readonly inside: readonly string[];
  readonly text: string;
}

/** The files that say what there is, outermost first; others are left alone. */
async function unpacked(bytes: Uint8Array): Promise<readonly Found[]> {
  const { unzipSync } = await import('fflate');
  let count = 0;
  let size = 0;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (insideOf(name) === null) return false;
    count += 1;
    size += originalSize;
    if (count > MOST_FILES || size > MOST_BYTES) halt('archive-large', START, { most: String(MOST_FILES) });
    return true;
  };
  const found = attempt(() => unzipSync(bytes, { filter: wanted }));
  const files = Object.entries(found).flatMap(([path, content]) => {
    const inside = insideOf(path);
    return inside === null ? [] : [{ path, inside, text: new TextDecoder().decode(content) }];
  });
  if (files.length === 0) halt('archive-without', START);
  return files.sort((a, b) => a.inside.length - b.inside.length || (a.path < b.path ? -1 : 1));
}

/** Whatever the bytes are, what is wrong with them is said as a mistake of the file. */
function attempt(unzip: () => Record<string, Uint8Array>): Record<string, Uint8Array> {
  try {
    return unzip();
  } catch (error) {
    if (error instanceof Error) return halt('archive-torn', START, { reason: error.message });
    throw error;
  }
}
