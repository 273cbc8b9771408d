// The hash of the address: `#v=1&t=<notation>&d=<definitions>&p=<changed figures>&r=<already running>&i=<incidents>
// &seed=<seed>&flaw=<flaw>@<attacker>&walls=<how many fall>@<attacker>&at=<moment>`; a long one is `#v=1&z=<the same, packed>`, one that is
// long even so `#v=1&y=<the same, packed densely>`. Reads nothing that
// could not be built by hand, and says which part cannot be read; the page's history is not its business.
import { FLAWS } from '../catalog/flaws.ts';
import { readDefinitions } from '../topology/definitions.ts';
import { writeDefinitions } from '../topology/definitions-write.ts';
import { readDuration, writeDuration } from '../topology/duration.ts';
import type { TextError } from '../topology/notation.ts';
import { read, write } from '../topology/notation.ts';
import { attemptJson, type JsonAttempt, type ScenarioError } from '../topology/scenario-json.ts';
import type { Definitions, NodeId, Topology } from '../topology/topology.ts';
import { NO_DEFINITIONS } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';
import { packDensely, unpackDensely } from './dense.ts';
import { type RefusedFigure, readFigures, writeFigures } from './link-figures.ts';
import { LATEST_MS, readIncidents, type TimedIncident, writeIncidents } from './link-incidents.ts';
import { pack, unpack } from './packed.ts';

/** Links of every version that was ever written are read; this one is written. */
export const LINK_VERSION = 1;

/** What a link carries. */
export interface Shared {
  readonly topology: Topology;
  /** Node ids that are already running at time 0. */
  readonly running: readonly NodeId[];
  /** Changed figures by their id. */
  readonly parameters: Readonly<Record<string, number>>;
  /** In order of time. */
  readonly incidents?: readonly TimedIncident[];
  /** The flaw that is being replayed, and the node in which the attack starts. */
  readonly replay?: { readonly flaw: string; readonly attacker: NodeId };
  /** The box from which walls are looked at, and how many around it are supposed to have fallen. */
  readonly walls?: { readonly attacker: NodeId; readonly fallen: number };
  /** The seed of the run; missing: the usual one. */
  readonly seed?: number;
  /** The moment at which the clock stands; without it the run is watched from its beginning. */
  readonly atMs?: number;
}

/** From so many characters on a link is packed, and packed more densely if it is as long even so. */
const LONG = 2000;
/** How each key is unpacked. */
const PACKED = [
  ['z', unpack],
  ['y', unpackDensely],
] as const;

/** What is wrong with a link, and where. */
export type LinkProblem =
  | {
      readonly code: 'version' | 'encoding' | 'running';
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly code: 'missing'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'moment' | 'flaw' | 'attacker' | 'walls' | 'seed'; readonly params: { readonly written: string } }
  /** `error` null: it is not written as incidents are, or its moment cannot be. */
  | { readonly code: 'incident'; readonly written: string; readonly error: TextError | null }
  | { readonly code: 'definitions'; readonly error: ScenarioError }
  | { readonly code: 'notation'; readonly error: TextError };

export type LinkResult =
  /** `refused`: changes of figures that cannot be; those keep their own value, and the rest of the link holds. */
  | { readonly ok: true; readonly shared: Shared; readonly refused: readonly RefusedFigure[] }
  | { readonly ok: false; readonly problem: LinkProblem };

/** The hash for what is on the page, `#` included. Reading it gives the same back. A long one is packed. */
export function writeLink(shared: Shared): string {
  const legible = writeLegibleLink(shared);
  if (legible.length <= LONG) return legible;
  const packed = `#v=${LINK_VERSION}&z=${pack(legible.slice(1))}`;
  if (packed.length <= LONG) return packed;
  const dense = packDensely(legible.slice(1));
  if (dense !== null) return `#v=${LINK_VERSION}&y=${dense}`;
  return packed.length < legible.length ? packed : legible;
}

/** The same, never packed: for whoever reads or writes it by hand. */
export function writeLegibleLink(shared: Shared): string {
  const { topology, running, parameters, incidents = [], replay, walls, seed, atMs = 0 } = shared;
  const definitions = writeDefinitions(topology.definitions);
  const parts = [
    ['v', String(LINK_VERSION)],
    ['t', write(topology)],
    ...(definitions ? [['d', JSON.stringify(definitions)]] : []),
    ...(Object.keys(parameters).length > 0 ? [['p', writeFigures(parameters)]] : []),
    ...(running.length > 0 ? [['r', running.join(',')]] : []),
    ...(incidents.length > 0 ? [['i', writeIncidents(incidents)]] : []),
    ...(seed === undefined ? [] : [['seed', String(seed)]]),
    ...(replay ? [['flaw', `${replay.flaw}@${replay.attacker}`]] : []),
    ...(walls ? [['walls', walls.fallen > 0 ? `${walls.fallen}@${walls.attacker}` : walls.attacker]] : []),
    ...(atMs > 0 ? [['at', writeDuration(atMs)]] : []),
  ];
  return `#${parts.map(([key, value]) => `${key}=${encode(value ?? '')}`).join('&')}`;
}

/** What a hash carries, with or without its `#`; null when it carries nothing of ours (empty, or no `v=` in it). */
export function readLink(hash: string): LinkResult | null {
  let parts = partsOf(hash);
  const version = parts.get('v');
  if (version === undefined) return null;
  if (version !== String(LINK_VERSION)) return problem({ code: 'version', params: { version } });

  for (const [key, unpacked] of PACKED) {
    const packed = parts.get(key);
    if (packed === undefined) continue;
    const legible = unpacked(packed);
    if (legible === null) return problem({ code: 'encoding', params: { part: `${key}=` } });
    parts = new Map([...parts, ...partsOf(legible)]);
  }

  const texts = new Map<string, string>();
  for (const [key, value] of parts) {
    try {
      texts.set(key, decodeURIComponent(value));
    } catch {
      return problem({ code: 'encoding', params: { part: `${key}=` } });
    }
  }
  const notation = texts.get('t');
  if (notation === undefined) return problem({ code: 'missing', params: {} });

  const definitions = definitionsOf(texts.get('d'));
  if (!definitions.ok) return problem({ code: 'definitions', error: definitions.error });
  const document = read(notation, definitions.value);
  if (!document.ok) return problem({ code: 'notation', error: document.error });
  const { values, refused } = readFigures(texts.get('p'), definitions.value);

  const running = texts.get('r')?.split(',').filter(Boolean) ?? [];
  const stranger = running.find((id) => find(document.topology, id) === null);
  if (stranger !== undefined) return problem({ code: 'running', params: { id: stranger } });
  const shared = { topology: document.topology, running, parameters: values };

  const played = readIncidents(texts.get('i') ?? '', document.topology);
  if (!played.ok) return problem({ code: 'incident', written: played.written, error: played.error });
  const { incidents } = played;
  const seed = texts.get('seed');
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) return problem({ code: 'seed', params: { written: seed } });
  const seen = texts.get('walls');
  const walls = seen === undefined ? null : wallsOf(seen, document.topology);
  if (seen !== undefined && !walls) return problem({ code: 'walls', params: { written: seen } });
  const written = texts.get('flaw');
  const [, cve = '', attacker = ''] = /^([^@]*)@(.*)$/s.exec(written ?? '') ?? [];
  const flaw = FLAWS.find((one) => one.cve === cve || one.id === cve);
  if (written !== undefined && !flaw) return problem({ code: 'flaw', params: { written } });
  const place = written === undefined ? null : find(document.topology, attacker);
  if (written !== undefined && (!place || place.kind === 'host'))
    return problem({ code: 'attacker', params: { written } });
  const at = texts.get('at');
  const atMs = at === undefined ? 0 : readDuration(at);
  if (atMs === null || atMs > LATEST_MS) return problem({ code: 'moment', params: { written: at ?? '' } });
  const more = {
    ...(incidents.length > 0 && { incidents }),
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(flaw && { replay: { flaw: flaw.cve, attacker } }),
    ...(walls && { walls }),
    ...(atMs > 0 && { atMs }),
  };
  return { ok: true, shared: { ...shared, ...more }, refused };
}

/** From where walls are looked at, `web` or `2@web`; null where nobody can look from. */
function wallsOf(written: string, topology: Topology): NonNullable<Shared['walls']> | null {
  const [, fallen = '0', attacker = ''] = /^(?:(\d{1,2})@)?(.+)$/s.exec(written) ?? [];
  const place = find(topology, attacker);
  return place && place.kind !== 'host' ? { attacker, fallen: Number(fallen) } : null;
}

/** What stands in a hash by its key; of a key that stands twice, the first counts. */
function partsOf(hash: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    if (key !== '' && !parts.has(key)) parts.set(key, value);
  }
  return parts;
}

function problem(what: LinkProblem): LinkResult {
  return { ok: false, problem: what };
}

/** Signs that may stand in a hash as they are keep the notation legible. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(3A|2C|3B|40|3D|2F)/g, (sign) => decodeURIComponent(sign));
}

function definitionsOf(text: string | undefined): JsonAttempt<Definitions> {
  return text === undefined ? { ok: true, value: NO_DEFINITIONS } : attemptJson(text, readDefinitions);
}
