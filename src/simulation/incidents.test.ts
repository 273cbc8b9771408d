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

  it('of a guest that is reading a snapshot leaves it to the next that wants it', () => {
    const clone = (at: number) => `microvm:minimal,1cpu,512M,start=restore#c${at}`;
    const timeline = entriesOf(documentOf(`host:x86(${[0, 1, 2].map(clone).join(';')})`), [
      { atMs: 100, words: 'kernel-panic in c0' },
    ]);
    if (!timeline.ok) throw new Error(timeline.mistake.code);
    const run = createRun({ seed: 1, parameters: {}, running: [], entries: timeline.entries }, 60_000);
    const [failed, ...others] = run.frameAt(60_000).nodes.filter(({ id }) => id.startsWith('c'));
    expect(failed?.phase).toBe('failed');
    const ready = others.map(({ readyAtMs }) => readyAtMs?.last ?? Number.NaN);
    expect(ready[0]).toBeCloseTo(ready[1] as number, 6);
    expect(ready[0]).toBeGreaterThan(200);
    // One of the two has read it, after the first had.
    expect(others.filter(({ startCost }) => startCost.diskMiB > 0)).toHaveLength(1);
  });
});
