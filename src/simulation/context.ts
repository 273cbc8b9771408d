// What a run rests on besides the document: parameter values, the document's own definitions, and luck as a function of
// who and when. Holds functions, so it stays outside the world's data.

import type { ParameterRecord, Value } from '../catalog/parameter.ts';
import { createValue, PARAMETERS } from '../catalog/parameters.ts';
import { type Definitions, EMPTY_TOPOLOGY, type Topology } from '../topology/topology.ts';
import type { Recording } from './recording.ts';
import { chainsKnownWith, createKnownChains, type KnownChains } from './starting/known-chains.ts';
import { createStructures, type Structures } from './structure.ts';

/** With the start-up chains that have been worked out. */
export interface Context extends KnownChains {
  readonly value: Value;
  readonly seed: number;
  /** What hosts hold but for how much of it has been touched. */
  readonly structures: Structures;
  /** Between what the value of a parameter may lie; null when it is known: chosen, changed by somebody, or exact. */
  rangeOf(id: string): { readonly low: number; readonly high: number } | null;
  /** The document that is followed just before a moment. */
  documentBefore(tMs: number): Topology;
}

/** `heard` is told the id of every parameter that is read. */
export function createContext(recording: Recording, heard?: (id: string) => void): Context {
  const extra: Record<string, ParameterRecord> = {};
  for (const entry of recording.entries) {
    if ('topology' in entry) Object.assign(extra, recordsOf(entry.topology.definitions));
  }
  const rangeOf = (id: string) => {
    const record = PARAMETERS[id] ?? extra[id];
    if (!record || record.setting || Object.hasOwn(recording.parameters, id) || record.low === record.high) return null;
    return { low: record.low, high: record.high };
  };
  const read = createValue(recording.parameters, extra);
  const value: Value = heard
    ? (id) => {
        heard(id);
        return read(id);
      }
    : read;
  const documentBefore = (tMs: number): Topology => {
    let latest = EMPTY_TOPOLOGY;
    for (const entry of recording.entries) if ('topology' in entry && entry.atMs < tMs) latest = entry.topology;
    return latest;
  };
  // Who wants to hear which figures are read has to hear of all of them; what documents bring along is only theirs.
  const isUsual = !heard && Object.keys(extra).length === 0;
  return {
    value,
    documentBefore,
    seed: recording.seed,
    ...(isUsual ? chainsKnownWith(recording.parameters) : createKnownChains()),
    structures: createStructures(),
    rangeOf,
  };
}

/** The parameter records that a document's own platforms, images and workloads bring. */
export function recordsOf(definitions: Definitions): Record<string, ParameterRecord> {
  const records: Record<string, ParameterRecord> = {};
  for (const one of [...definitions.platforms, ...definitions.images, ...definitions.workloads]) {
    Object.assign(records, one.parameters);
  }
  return records;
}

/**
 * Luck in [0, 1) for somebody and something: the same seed and names give the same luck, whoever else is there.
 * FNV-1a over the names, then the finalizer of MurmurHash3 so that near names do not have near luck.
 */
export function luckOf(seed: number, ...names: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const name of names) {
    const text = `${name}/`;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
