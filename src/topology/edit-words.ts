// Edits and incidents as words: `move db into vm-2`, `cpu-hog in web`. What the command line and scenario files speak.

import type { Changes, Property } from './changes.ts';
import type { Edit } from './edit.ts';
import { buildHost, buildSandbox, type Draft, giveIds, readHost, readId, readSandbox } from './read.ts';
import { refuse } from './refusal.ts';
import { atEnd, attempt, type Cursor, eat, skipSpace, stop, type TextError, word } from './scan.ts';
import type { NodeId, Topology, TopologyNode } from './topology.ts';
import { find, walk } from './tree.ts';
import { readValue, writeValue } from './values.ts';
import { keysOf, propertyOf, VOCABULARY } from './vocabulary.ts';
import { write, writeNode } from './write.ts';

export const INCIDENT_WORDS = [
  'cpu-hog',
  'memory-hog',
  'disk-hog',
  'network-hog',
  'fork-bomb',
  'kernel-panic',
  'host-failure',
  'host-failover',
] as const;

/** Only a host as a whole fails so. */
const OF_HOSTS: readonly string[] = ['host-failure', 'host-failover'];

/** Shaped like an incident of a recording. */
export interface IncidentWords {
  readonly name: (typeof INCIDENT_WORDS)[number];
  readonly node: NodeId;
  readonly action: 'begin' | 'end';
}

export type ReadEdit =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: true; readonly incident: IncidentWords }
  | { readonly ok: false; readonly error: TextError };

type Meaning = { readonly edit: Edit } | { readonly incident: IncidentWords };

const COMMANDS = ['add', 'remove', 'move', 'set', 'scale', 'end', ...INCIDENT_WORDS];

/** Reads one edit or incident that names nodes of `topology`. Whether the edit is legal is asked when it is applied. */
export function readEdit(text: string, topology: Topology): ReadEdit {
  const meaning = attempt(text, (cursor): Meaning => {
    const result = readCommand(cursor, topology);
    if (!atEnd(cursor)) stop(cursor, 'notation.expected-end');
    return result;
  });
  return meaning.ok ? { ok: true, ...meaning.value } : meaning;
}

/** The words that read back to the same edit; a replaced document has none and comes back as its notation. */
export function writeEdit(edit: Edit): string {
  switch (edit.type) {
    case 'add':
      return `add ${writeNode(edit.node)}${edit.parent === null ? '' : ` into ${edit.parent}`}`;
    case 'move':
      return `move ${edit.node} into ${edit.to}`;
    case 'remove':
      return `remove ${edit.node}`;
    case 'set':
      return `set ${edit.node} ${settings(edit.changes)}`;
    case 'replace':
      return write(edit.topology);
  }
}

function settings(changes: Changes): string {
  return (Object.keys(changes) as Property[])
    .map((property) => {
      const value = changes[property];
      return `${VOCABULARY[property].word}=${value === null || value === undefined ? 'default' : writeValue(property, value)}`;
    })
    .join(' ');
}

function readCommand(cursor: Cursor, topology: Topology): Meaning {
  skipSpace(cursor);
  const start = cursor.at;
  const command = word(cursor);
  if (command === 'add') return { edit: readAdd(cursor, topology) };
  if (command === 'remove') return { edit: { type: 'remove', node: readNode(cursor, topology) } };
  if (command === 'move') {
    const node = readNode(cursor, topology);
    expectWord(cursor, 'into');
    return { edit: { type: 'move', node, to: readNode(cursor, topology) } };
  }
  if (command === 'scale') {
    const node = readNode(cursor, topology);
    return { edit: { type: 'set', node, changes: { replicas: readValue(cursor, 'replicas') as number } } };
  }
  if (command === 'set') return { edit: readSet(cursor, topology) };
  if (command === 'end') {
    skipSpace(cursor);
    const at = cursor.at;
    return { incident: readIncident(cursor, topology, word(cursor), at, 'end') };
  }
  return { incident: readIncident(cursor, topology, command, start, 'begin') };
}

function readAdd(cursor: Cursor, topology: Topology): Edit {
  skipSpace(cursor);
  const start = cursor.at;
  const reading = { definitions: topology.definitions, nodes: 0 };
  const isHost = word(cursor) === 'host';
  if (!isHost) cursor.at = start;
  const draft: Draft = isHost ? readHost(cursor, reading, start) : readSandbox(cursor, reading, 1);
  const taken = walk(topology).map(({ node }) => node.id);
  const twice = giveIds(cursor.text, [draft], taken, new Map());
  if (twice !== null) stop(cursor, twice.code, twice.params, twice.position);
  if (isHost) return { type: 'add', parent: null, node: buildHost(draft) };
  expectWord(cursor, 'into');
  return { type: 'add', parent: readNode(cursor, topology), node: buildSandbox(draft) };
}

function readSet(cursor: Cursor, topology: Topology): Edit {
  const id = readNode(cursor, topology);
  const { kind } = find(topology, id) as TopologyNode;
  const changes: Record<string, unknown> = {};
  do {
    skipSpace(cursor);
    const start = cursor.at;
    const key = word(cursor);
    const known = keysOf(kind).join(', ');
    if (key === '') stop(cursor, 'notation.expected-attribute', { known });
    const property = propertyOf(key);
    if (property === null) return stop(cursor, 'notation.unknown-attribute', { word: key, known }, start);
    if (!eat(cursor, '=')) stop(cursor, 'notation.expected-equals', { word: key });
    changes[property] = isDefault(cursor) ? null : readValue(cursor, property);
    eat(cursor, ',');
  } while (!atEnd(cursor));
  return { type: 'set', node: id, changes };
}

function isDefault(cursor: Cursor): boolean {
  skipSpace(cursor);
  const start = cursor.at;
  if (word(cursor) === 'default') return true;
  cursor.at = start;
  return false;
}

function readIncident(
  cursor: Cursor,
  topology: Topology,
  said: string,
  position: number,
  action: 'begin' | 'end',
): IncidentWords {
  const name = INCIDENT_WORDS.find((known) => known === said);
  if (name === undefined) {
    return stop(cursor, 'notation.expected-command', { word: said, known: COMMANDS.join(', ') }, position);
  }
  expectWord(cursor, 'in');
  skipSpace(cursor);
  const start = cursor.at;
  const node = readNode(cursor, topology);
  const isHost = find(topology, node)?.kind === 'host';
  const ofHost = OF_HOSTS.includes(name);
  if (ofHost ? !isHost : isHost && name !== 'kernel-panic') {
    const refusal = refuse(ofHost ? 'incident-needs-host' : 'incident-needs-sandbox', { node });
    stop(cursor, refusal.code, refusal.params, start);
  }
  return { name, node, action };
}

function readNode(cursor: Cursor, topology: Topology): NodeId {
  skipSpace(cursor);
  const start = cursor.at;
  const id = readId(cursor);
  if (find(topology, id) === null) stop(cursor, 'unknown-node', { id }, start);
  return id;
}

function expectWord(cursor: Cursor, expected: string): void {
  skipSpace(cursor);
  const start = cursor.at;
  if (word(cursor) !== expected) stop(cursor, 'notation.expected-word', { word: expected }, start);
}
