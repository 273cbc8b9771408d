// What a failure takes with it: whatever the kernel that failed had in memory.
import { describe, expect, it } from 'vitest';
import { createValue } from '../catalog/parameters.ts';
import { read } from '../topology/read.ts';
import type { Topology } from '../topology/topology.ts';
import { createRun } from './run.ts';
import { entriesOf } from './timeline.ts';

const value = createValue();

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${result.error.code}`);
  return result.topology;
}

describe('a failure', () => {
  it.each(['host-failure', 'kernel-panic'])(
    'of sort %s empties the page cache, so that a snapshot is read again',
    (name) => {
      const timeline = entriesOf(documentOf('host:x86#h(microvm:debian#it,start=restore)'), [
        { atMs: 10_000, words: `${name} in h` },
        { atMs: 20_000, words: `end ${name} in h` },
      ]);
      if (!timeline.ok) throw new Error(timeline.mistake.code);
      const run = createRun(
        { seed: 1, parameters: { 'startup.variation': 0 }, running: [], entries: timeline.entries },
        300_000,
      );
      const up = run.events.find(({ type, node }) => type === 'ready' && node === 'h')?.tMs ?? 0;
      expect(up).toBe(20_000 + value('restart.x86HostS') * 1000);
      const [first, second] = run.events.filter(({ type, node }) => type === 'ready' && node === 'it');
      expect(first).toBeDefined();
      expect((second?.tMs ?? 0) - up).toBeCloseTo(first?.tMs ?? 0, 6);
    },
  );
});
