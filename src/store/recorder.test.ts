// How what a person does at some moment becomes a recording.
import { describe, expect, test } from 'vitest';
import type { Topology } from '../topology/topology.ts';
import { NO_DEFINITIONS } from '../topology/topology.ts';
import { activeIncidents, beginRecording, cutsFuture, recordIncident, recordTopology } from './recorder.ts';

const topology = (id: string): Topology => ({
  hosts: [{ id, kind: 'host', platform: 'x86', cores: 1, memoryBytes: 2 ** 30, children: [] }],
  definitions: NO_DEFINITIONS,
});
const [first, second, third] = ['first', 'second', 'third'].map(topology) as [Topology, Topology, Topology];
const begun = beginRecording(first, ['web'], 7, { 'a.b': 3 });

test('a recording begins with one topology at time 0 and what is already running', () => {
  expect(begun).toEqual({
    seed: 7,
    parameters: { 'a.b': 3 },
    running: ['web'],
    entries: [{ atMs: 0, topology: first }],
  });
});

describe('an edit', () => {
  test('at a later moment is wanted from then on', () => {
    const { entries } = recordTopology(begun, 500, second);
    expect(entries).toEqual([
      { atMs: 0, topology: first },
      { atMs: 500, topology: second },
    ]);
  });

  test('at the same moment takes the place of the one before', () => {
    const twice = recordTopology(recordTopology(begun, 500, second), 500, third);
    expect(twice.entries).toEqual([
      { atMs: 0, topology: first },
      { atMs: 500, topology: third },
    ]);
    expect(recordTopology(begun, 0, second).entries).toEqual([{ atMs: 0, topology: second }]);
  });

  test('in the past cuts off what came later', () => {
    const later = recordTopology(recordTopology(begun, 500, second), 900, third);
    expect(cutsFuture(later, 600)).toBe(true);
    expect(cutsFuture(later, 900)).toBe(false);
    expect(recordTopology(later, 600, first).entries.map(({ atMs }) => atMs)).toEqual([0, 500, 600]);
  });

  test('after an incident of the same moment leaves the incident alone', () => {
    const struck = recordIncident(recordTopology(begun, 500, second), 500, {
      name: 'cpu-hog',
      node: 'web',
      action: 'begin',
    });
    expect(recordTopology(struck, 500, third).entries).toHaveLength(4);
  });
});

test('an incident goes on from its beginning to its end', () => {
  const begin = { name: 'cpu-hog', node: 'web', action: 'begin' } as const;
  const end = { ...begin, action: 'end' } as const;
  const recording = recordIncident(recordIncident(begun, 100, begin), 300, end);
  expect(activeIncidents(recording, 99)).toEqual([]);
  expect(activeIncidents(recording, 100)).toEqual([begin]);
  expect(activeIncidents(recording, 300)).toEqual([]);
});

test('what the run has ended is active no more, until it begins again', () => {
  const begin = { name: 'memory-hog', node: 'web', action: 'begin' } as const;
  const once = recordIncident(begun, 100, begin);
  const killed = [{ tMs: 250, type: 'hog-killed', node: 'web', detail: 'memory-hog' }] as const;
  expect(activeIncidents(once, 200, killed)).toEqual([begin]);
  expect(activeIncidents(once, 300, killed)).toEqual([]);
  expect(activeIncidents(recordIncident(once, 400, begin), 500, killed)).toEqual([begin]);
});
