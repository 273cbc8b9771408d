// The hash of the address: `#v=1&t=<notation>&d=<definitions>&p=<changed figures>&r=<already running>`. Reads nothing that
// could not be built by hand, and says which part cannot be read; the page's history is not its business.
import { PARAMETERS, recordsOf } from '../catalog/parameters.ts';
import { currentIds } from '../catalog/retired.ts';
import { readDefinitions } from '../topology/definitions.ts';
import { writeDefinitions } from '../topology/definitions-write.ts';
import type { TextError } from '../topology/notation.ts';
import { read, write } from '../topology/notation.ts';
import { attemptJson, type JsonAttempt, type ScenarioError } from '../topology/scenario-json.ts';
import type { Definitions, NodeId, Topology } from '../topology/topology.ts';
import { NO_DEFINITIONS } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';

/** Links of every version that was ever written are read; this one is written. */
export const LINK_VERSION = 1;

/** What a link carries. */
export interface Shared {
  readonly topology: Topology;
  /** Node ids that are already running at time 0. */
  readonly running: readonly NodeId[];
  /** Changed figures by their id. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** What is wrong with a link, and where. */
export type LinkProblem =
  | {
      readonly code: 'version' | 'encoding' | 'parameters' | 'running';
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly code: 'missing'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'definitions'; readonly error: ScenarioError }
  | { readonly code: 'notation'; readonly error: TextError };

export type LinkResult =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly problem: LinkProblem };

/** The hash for what is on the page, `#` included. Reading it gives the same back. */
export function writeLink({ topology, running, parameters }: Shared): string {
  const definitions = writeDefinitions(topology.definitions);
  const changed = Object.entries(parameters);
  const parts = [
    ['v', String(LINK_VERSION)],
    ['t', write(topology)],
    ...(definitions ? [['d', JSON.stringify(definitions)]] : []),
    ...(changed.length > 0 ? [['p', changed.map(([id, value]) => `${id}=${value}`).join(',')]] : []),
    ...(running.length > 0 ? [['r', running.join(',')]] : []),
  ];
  return `#${parts.map(([key, value]) => `${key}=${encode(value ?? '')}`).join('&')}`;
}

/** What a hash carries, with or without its `#`; null when it carries nothing of ours (empty, or no `v=` in it). */
export function readLink(hash: string): LinkResult | null {
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    if (key !== '' && !parts.has(key)) parts.set(key, value);
  }
  const version = parts.get('v');
  if (version === undefined) return null;
  if (version !== String(LINK_VERSION)) return problem({ code: 'version', params: { version } });

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
  const parameters = readParameters(texts.get('p'), definitions.value);
  if (!parameters.ok) return problem({ code: 'parameters', params: { place: parameters.place } });

  const running = texts.get('r')?.split(',').filter(Boolean) ?? [];
  const stranger = running.find((id) => find(document.topology, id) === null);
  if (stranger !== undefined) return problem({ code: 'running', params: { id: stranger } });
  return { ok: true, shared: { topology: document.topology, running, parameters: parameters.values } };
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

type Parameters =
  | { readonly ok: true; readonly values: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly place: string };

/** Figures by id: of the catalogue or of the link's own definitions, never negative. */
function readParameters(text: string | undefined, definitions: Definitions): Parameters {
  const own = recordsOf(definitions);
  const values: Record<string, number> = {};
  for (const pair of text?.split(',').filter(Boolean) ?? []) {
    const [id = '', written = ''] = pair.split('=');
    const value = written.trim() === '' ? Number.NaN : Number(written);
    const ids = currentIds(id, (one) => Object.hasOwn(PARAMETERS, one) || Object.hasOwn(own, one));
    if (!ids || !Number.isFinite(value) || value < 0) return { ok: false, place: pair };
    for (const one of ids) values[one] = value;
  }
  return { ok: true, values };
}
