// One failure as a whole: everybody is either fallen or standing, with a reason, and the way back is told.
import { describe, expect, it } from 'vitest';
import { read } from '../topology/notation.ts';
import { type Blast, blastOf } from './blast.ts';
import { createRun } from './run.ts';
import { entriesOf } from './timeline.ts';

const SHARED =
  'host:x86,32cpu,128G#a(container:nginx#web*3,@acme; container:redis#store,@globex; vm:alpine#m,2cpu,4G,@acme(container:nginx#in*2)); host:x86#b(container:nginx#far,@globex)';
const RUNNING = ['web', 'store', 'm', 'in', 'far'];

function blast(
  notation: string,
  steps: Readonly<Record<number, string>>,
  atMs: number,
  running = RUNNING,
): Blast | null {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const words = Object.entries(steps).map(([s, one]) => ({ atMs: Number(s) * 1000, words: one }));
  const timeline = entriesOf(document.topology, words);
  if (!timeline.ok) throw new Error(timeline.mistake.code);
  const parameters = { 'startup.variation': 0 };
  const run = createRun({ seed: 1, parameters, running, entries: timeline.entries }, Math.max(400_000, atMs));
  return blastOf(run.frameAt(atMs), document.topology);
}

const groups = (of: Blast['fell'] | undefined) =>
  of?.map(({ kernel, tenant, nodes, count }) => `${tenant} on ${kernel}: ${nodes.map((one) => one.node)} ${count}`);

describe('a failure as a whole', () => {
  it('is none before anything failed, and none where trouble only slows', () => {
    expect(blast(SHARED, { 10: 'kernel-panic in m' }, 9_000)).toBeNull();
    expect(blast(SHARED, { 10: 'cpu-hog in web' }, 20_000)).toBeNull();
  });

  it('of a machine takes what stands in it, and everything else stands for a reason', () => {
    const found = blast(SHARED, { 10: 'kernel-panic in in' }, 11_000);
    expect(found).toMatchObject({ sort: 'failure', node: 'm', cause: { incident: 'kernel-panic', node: 'in' } });
    expect(groups(found?.fell)).toEqual(['acme on m: m,in 3']);
    expect(groups(found?.stands)).toEqual(['acme on a: web 3', 'globex on a: store 1', 'globex on b: far 1']);
    expect(found?.stands.map(({ because }) => because)).toEqual(['other-kernel', 'other-kernel', 'other-host']);
    expect([found?.fallen, found?.standing]).toEqual([3, 5]);
    expect(found?.savings).toEqual([{ code: 'own-kernel', node: 'in' }]);
  });

  it('of a shared kernel is told by tenant and kernel', () => {
    const found = blast(SHARED, { 10: 'kernel-panic in store' }, 11_000);
    expect(groups(found?.fell)).toEqual(['acme on a: web 3', 'globex on a: store 1', 'acme on m: m,in 3']);
    expect(groups(found?.stands)).toEqual(['globex on b: far 1']);
    expect(found?.savings.map(({ code }) => code)).toEqual(['own-kernel', 'manager', 'moved-before']);
    expect(found?.return).toMatchObject({ sinceMs: null, back: 0, readyMs: null });
  });

  it('comes back with its host, after its boot and the storm', () => {
    const steps = { 10: 'host-failure in a', 20: 'end host-failure in a' };
    const coming = blast(SHARED, steps, 201_000);
    expect(coming?.return).toMatchObject({ sinceMs: 20_000 });
    expect(coming?.return.back).toBeLessThan(7);
    const done = blast(SHARED, steps, 300_000);
    expect(done).toMatchObject({ fallen: 7, return: { sinceMs: 20_000, back: 7 } });
    expect(done?.return.readyMs).toBe(coming?.return.readyMs);
    expect(done?.return.readyMs).toBeGreaterThan(200_000);
  });

  it('under a manager says what was started elsewhere, and what was not', () => {
    const found = blast(SHARED, { 10: 'host-failover in a' }, 60_000);
    expect(found?.return).toMatchObject({ elsewhere: [{ node: 'm', to: 'b', tMs: 28_000 }], down: [], back: 3 });
    const alone = blast('host:x86#a(vm:alpine#m)', { 10: 'host-failover in a' }, 60_000, ['m']);
    expect(alone?.return).toMatchObject({ elsewhere: [], down: [{ node: 'm', because: 'no-host' }] });
    expect(alone?.savings.map(({ code }) => code)).toEqual(['second-host', 'moved-before']);
  });

  it('of memory says who was killed, who took it, and what limit would have held', () => {
    const notation =
      'host:x86,8cpu,32G,swap=0G#a(system-container:debian#box,330M(container:jvm#it; container:nginx#evil); container:nginx#web)';
    const found = blast(notation, { 20: 'memory-hog in evil' }, 100_000, ['box', 'it', 'evil', 'web']);
    expect(found).toMatchObject({ sort: 'memory', node: 'box', cause: { incident: 'memory-hog', node: 'evil' } });
    expect(groups(found?.fell)).toEqual([' on a: it 1']);
    expect(found?.stands.flatMap(({ nodes }) => nodes.map(({ node }) => node))).toEqual(['box', 'evil', 'web']);
    expect(found?.savings).toEqual([{ code: 'limit', node: 'evil' }]);
  });

  it('keeps its name while it goes on, and another one has another', () => {
    const steps = { 10: 'kernel-panic in m', 30: 'host-failure in b' };
    const keys = [11_000, 20_000, 31_000].map((atMs) => blast(SHARED, steps, atMs)?.key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });
});
