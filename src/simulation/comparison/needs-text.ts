// Needs as one line of text, the same in the address, on the command line and in tests:
//   nginx*2 redis postgres tenants=3 on=z,x86 cores=16 memory=64G machine=1cpu,2G ways=containers,machines
// What is left out is as usual. Reading names the word that cannot be understood, and why.
import { findImage, isContainerImage } from '../../catalog/images.ts';
import { PLATFORMS } from '../../catalog/platforms.ts';
import { writeSize } from '../../topology/amounts.ts';
import {
  type AppNeed,
  MOST_APPS,
  MOST_OF_AN_APP,
  type Needs,
  TENANT_NAMES,
  USUAL_NEEDS,
  USUAL_WAYS,
  WAYS,
  type Way,
} from './needs.ts';

export type NeedsCode =
  | 'unknown-word'
  | 'unknown-image'
  | 'unknown-platform'
  | 'unknown-way'
  | 'not-a-count'
  | 'not-a-size'
  | 'twice'
  | 'too-many-apps';

export interface NeedsError {
  readonly code: NeedsCode;
  /** The word that cannot be, as it stands there. */
  readonly word: string;
  /** What could stand in its place. */
  readonly known: string;
}

export type NeedsResult =
  | { readonly ok: true; readonly needs: Needs }
  | { readonly ok: false; readonly error: NeedsError };

const MOST_CORES = 4096;
const LEAST_BYTES = 1024 * 1024 * 64;
const MOST_BYTES = 1024 * 1024 * 1024 * 1024 * 64;

class Unreadable extends Error {
  readonly error: NeedsError;

  constructor(code: NeedsCode, word: string, known = '') {
    super(code);
    this.error = { code, word, known };
  }
}

export function readNeeds(text: string): NeedsResult {
  try {
    return { ok: true, needs: readAll(text) };
  } catch (mistake) {
    if (mistake instanceof Unreadable) return { ok: false, error: mistake.error };
    throw mistake;
  }
}

function readAll(text: string): Needs {
  const apps: AppNeed[] = [];
  const said: { -readonly [Key in keyof Needs]?: Needs[Key] } = {};
  const seen = new Set<string>();
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const [, key = '', value = ''] = /^([a-z]+)=(.*)$/.exec(word) ?? [];
    if (key === '') {
      const app = readApp(word);
      if (apps.some(({ image }) => image === app.image)) throw new Unreadable('twice', word);
      if (apps.length === MOST_APPS) throw new Unreadable('too-many-apps', word, String(MOST_APPS));
      apps.push(app);
      continue;
    }
    if (seen.has(key)) throw new Unreadable('twice', word);
    seen.add(key);
    if (key === 'tenants') said.tenants = readCount(word, value, TENANT_NAMES.length);
    else if (key === 'on') said.platforms = listed(word, value, Object.keys(PLATFORMS), 'unknown-platform');
    else if (key === 'ways') said.ways = listed(word, value, WAYS, 'unknown-way') as readonly Way[];
    else if (key === 'cores') said.cores = readCount(word, value, MOST_CORES);
    else if (key === 'memory') said.memoryBytes = readBytes(word, value);
    else if (key === 'machine') {
      const [, cores = '', size = ''] = /^(\d+)cpu,(.+)$/.exec(value) ?? [];
      said.machineCores = readCount(word, cores, MOST_CORES);
      said.machineBytes = readBytes(word, size);
    } else throw new Unreadable('unknown-word', word, 'tenants, on, cores, memory, machine, ways');
  }
  return { ...USUAL_NEEDS, ...said, ...(apps.length > 0 && { apps }) };
}

function readApp(word: string): AppNeed {
  const [image = '', times = '1'] = word.split('*');
  const known = findImage(image);
  if (!known || !isContainerImage(known)) throw new Unreadable('unknown-image', word);
  return { image, count: readCount(word, times, MOST_OF_AN_APP) };
}

function readCount(word: string, value: string, most: number): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > most) throw new Unreadable('not-a-count', word, String(most));
  return count;
}

const UNITS: readonly string[] = ['', 'K', 'M', 'G', 'T'];

/** A size as the notation writes it: `512M`. */
function readBytes(word: string, value: string): number {
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?)([MGT])$/.exec(value) ?? [];
  const bytes = UNITS.slice(0, UNITS.indexOf(unit)).reduce((size) => size * 1024, Number(number));
  if (number === '' || !Number.isSafeInteger(bytes) || bytes < LEAST_BYTES || bytes > MOST_BYTES) {
    throw new Unreadable('not-a-size', word, `${writeSize(LEAST_BYTES)}-${writeSize(MOST_BYTES)}`);
  }
  return bytes;
}

/** Some of `known`, in the order of `value`, each once. */
function listed(word: string, value: string, known: readonly string[], code: NeedsCode): readonly string[] {
  const names = value.split(',');
  if (names.some((name) => !known.includes(name))) throw new Unreadable(code, word, known.join(', '));
  if (new Set(names).size < names.length) throw new Unreadable('twice', word);
  return names;
}

/** The line for some needs, leaving out what is as usual; reading it gives the same needs. */
export function writeNeeds(needs: Needs): string {
  const usual = USUAL_NEEDS;
  const same = (a: readonly unknown[], b: readonly unknown[]) => a.join() === b.join();
  const written = (apps: readonly AppNeed[]) =>
    apps.map(({ image, count }) => (count === 1 ? image : `${image}*${count}`));
  const machine = `${needs.machineCores}cpu,${writeSize(needs.machineBytes)}`;
  const words = [
    ...(same(written(needs.apps), written(usual.apps)) ? [] : written(needs.apps)),
    ...(needs.tenants === usual.tenants ? [] : [`tenants=${needs.tenants}`]),
    ...(same(needs.platforms, usual.platforms) ? [] : [`on=${needs.platforms.join(',')}`]),
    ...(needs.cores === usual.cores ? [] : [`cores=${needs.cores}`]),
    ...(needs.memoryBytes === usual.memoryBytes ? [] : [`memory=${writeSize(needs.memoryBytes)}`]),
    ...(machine === `${usual.machineCores}cpu,${writeSize(usual.machineBytes)}` ? [] : [`machine=${machine}`]),
    ...(same(needs.ways, USUAL_WAYS) ? [] : [`ways=${needs.ways.join(',')}`]),
  ];
  return words.join(' ');
}
