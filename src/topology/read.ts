// From the notation to the document. What is read has to keep all rules that the mouse has to keep, and every mistake has its
// place in the text.

import { findImage } from '../catalog/images.ts';
import { KINDS } from '../catalog/kinds.ts';
import { findPlatform } from '../catalog/platforms.ts';
import type { Property } from './changes.ts';
import { baseOf, createIds } from './ids.ts';
import { hasProperty, isId, MOST_LEVELS, MOST_NODES } from './limits.ts';
import { check } from './placement.ts';
import { putArchitecture, readSigns, readSuffixes } from './read-suffixes.ts';
import { refuse } from './refusal.ts';
import {
  atEnd,
  attempt,
  type Cursor,
  eat,
  errorAt,
  peek,
  skipSpace,
  stop,
  stopIf,
  type TextError,
  word,
} from './scan.ts';
import { type Definitions, type Host, NO_DEFINITIONS, type NodeId, type Sandbox, type Topology } from './topology.ts';
import type { PropertyValue } from './values.ts';
import { kindOf } from './vocabulary.ts';

export type ReadResult =
  | { readonly ok: true; readonly topology: Topology }
  | { readonly ok: false; readonly error: TextError };

/** A node while it is being read: it may not have its id yet. */
export interface Draft {
  readonly kind: Sandbox['kind'] | 'host';
  readonly position: number;
  id: NodeId | undefined;
  readonly properties: Partial<Record<Property, PropertyValue>>;
  readonly children: Draft[];
}

/** What is being read into: the document's own definitions, and how many nodes there are so far. */
export interface Reading {
  readonly definitions: Definitions;
  nodes: number;
}

const LONGEST_TEXT = 1_000_000;

/** Reads a whole document: hosts separated by `;`. An empty text is an empty document. */
export function read(text: string, definitions: Definitions = NO_DEFINITIONS): ReadResult {
  if (text.length > LONGEST_TEXT) {
    const params = { most: String(LONGEST_TEXT) };
    return { ok: false, error: errorAt(text, LONGEST_TEXT, 'notation.too-long', params) };
  }
  const drafts = attempt(text, (cursor) => readHosts(cursor, { definitions, nodes: 0 }));
  if (!drafts.ok) return drafts;
  const positions = new Map<NodeId, number>();
  const ids = giveIds(text, drafts.value, [], positions);
  if (ids !== null) return { ok: false, error: ids };
  const topology = { hosts: drafts.value.map(buildHost), definitions };
  const fault = check(topology);
  if (fault === null) return { ok: true, topology };
  const position = positions.get(fault.node) ?? 0;
  return { ok: false, error: errorAt(text, position, fault.refusal.code, fault.refusal.params) };
}

function readHosts(cursor: Cursor, reading: Reading): Draft[] {
  const hosts: Draft[] = [];
  while (!atEnd(cursor)) {
    const start = cursor.at;
    if (word(cursor) !== 'host') stop(cursor, 'notation.expected-host', {}, start);
    hosts.push(readHost(cursor, reading, start));
    if (!eat(cursor, ';') && !atEnd(cursor)) stop(cursor, 'notation.expected-next-host');
  }
  return hosts;
}

/** Reads what follows the word `host`. */
export function readHost(cursor: Cursor, reading: Reading, position: number): Draft {
  if (!eat(cursor, ':')) stop(cursor, 'notation.expected-platform');
  skipSpace(cursor);
  const start = cursor.at;
  const id = word(cursor);
  if (id === '') stop(cursor, 'notation.expected-platform');
  const platform = findPlatform(id, reading.definitions.platforms);
  if (platform === undefined) return stop(cursor, 'unknown-platform', { platform: id }, start);
  const draft = begin(cursor, reading, 'host', position);
  draft.properties.platform = id;
  readSuffixes(cursor, draft);
  draft.properties.cores ??= platform.defaults.cores;
  draft.properties.memoryBytes ??= platform.defaults.memoryBytes;
  readChildren(cursor, reading, draft, 1);
  return draft;
}

/** Reads one partition, machine or container with all inside it. `level`: nodes around it. */
export function readSandbox(cursor: Cursor, reading: Reading, level: number): Draft {
  skipSpace(cursor);
  const start = cursor.at;
  const said = word(cursor);
  const known = { known: Object.keys(KINDS).join(', ') };
  if (said === '') stop(cursor, 'notation.expected-kind', known);
  if (said === 'host') stop(cursor, 'host-inside', { node: said }, start);
  const kind = kindOf(said);
  if (kind === null) return stop(cursor, 'notation.unknown-kind', { word: said, ...known }, start);
  if (level >= MOST_LEVELS) stop(cursor, 'too-many-levels', { most: String(MOST_LEVELS) }, start);
  const draft = begin(cursor, reading, kind, start);
  if (eat(cursor, ':')) readImage(cursor, reading, draft);
  readSuffixes(cursor, draft);
  readChildren(cursor, reading, draft, level + 1);
  return draft;
}

function begin(cursor: Cursor, reading: Reading, kind: Draft['kind'], position: number): Draft {
  reading.nodes += 1;
  if (reading.nodes > MOST_NODES) stop(cursor, 'too-many-nodes', { most: String(MOST_NODES) }, position);
  return { kind, position, id: undefined, properties: {}, children: [] };
}

function readImage(cursor: Cursor, reading: Reading, draft: Draft): void {
  skipSpace(cursor);
  const start = cursor.at;
  const image = word(cursor);
  if (image === '') stop(cursor, 'notation.expected-image');
  if (!findImage(image, reading.definitions.images)) stop(cursor, 'unknown-image', { image }, start);
  if (!hasProperty(draft.kind, 'image')) {
    stop(cursor, 'not-of-kind', { node: draft.kind, kind: draft.kind, property: 'image' }, start);
  }
  draft.properties.image = image;
  // `nginx/amd64` is short for `nginx,arch=amd64`.
  if (eat(cursor, '/')) putArchitecture(cursor, draft);
}

function readChildren(cursor: Cursor, reading: Reading, draft: Draft, level: number): void {
  skipSpace(cursor);
  const open = cursor.at;
  if (!eat(cursor, '(')) return;
  while (!eat(cursor, ')')) {
    draft.children.push(readSandbox(cursor, reading, level));
    if (eat(cursor, ';') || peek(cursor) === ')') continue;
    stop(cursor, atEnd(cursor) ? 'notation.unclosed-parenthesis' : 'notation.expected-next-node', {
      opened: String(open + 1),
    });
  }
  readSigns(cursor, draft);
}

/**
 * Gives an id to every node that has none, after all given ids have been set aside, and notes where each node begins. The
 * mistake when an id is given twice, else null.
 */
export function giveIds(
  text: string,
  drafts: readonly Draft[],
  taken: Iterable<NodeId>,
  positions: Map<NodeId, number>,
): TextError | null {
  const all = drafts.flatMap(withInside);
  const used = new Set(taken);
  for (const { id, position } of all) {
    if (id === undefined) continue;
    if (used.has(id)) return errorAt(text, position, 'id-taken', { id });
    used.add(id);
  }
  const next = createIds(used);
  for (const draft of all) {
    draft.id ??= next(baseOf(draft.kind, draft.properties.image as string | undefined));
    positions.set(draft.id, draft.position);
  }
  return null;
}

function withInside(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(withInside)];
}

/** The node that a draft describes, once all have ids. */
export function buildSandbox({ kind, id, properties, children }: Draft): Sandbox {
  return { replicas: 1, ...properties, id, kind, children: children.map(buildSandbox) } as Sandbox;
}

export function buildHost({ id, properties, children }: Draft): Host {
  return { ...properties, id, kind: 'host', children: children.map(buildSandbox) } as unknown as Host;
}

/** Stops when a word cannot be an id. */
export function readId(cursor: Cursor): NodeId {
  skipSpace(cursor);
  const start = cursor.at;
  const id = word(cursor);
  if (id === '') stop(cursor, 'notation.expected-id');
  stopIf(cursor, isId(id) ? null : refuse('id-illegal', { id }), start);
  return id;
}
