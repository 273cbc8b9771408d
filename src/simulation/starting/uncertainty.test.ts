// Ranges of figures, carried into stages and into the time when something is ready.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeFrame } from '../frame.ts';
import { nodeOf, started, trial } from './trial.ts';

const range = (node: NodeFrame) => node.readyRangeMs ?? { low: Number.NaN, high: Number.NaN };
const width = (node: NodeFrame) => range(node).high - range(node).low;

describe('the range of a start', () => {
  it.each([
    'host:x86(container:nginx#it)',
    'host:x86,store=empty(container:jvm#it*20)',
    'host:x86(vm:debian#it,start=restore)',
    'host:z(lpar:debian(vm:minimal#it,console=on,interfaces=2))',
    'host:z(lpar:zvm(zvm:debian#it,start=restore))',
    'host:x86,4cpu,64G(microvm#it,monitor=cloud-hypervisor*30)',
    'host:x86(gvisor#a; kata#it)',
  ])('lies around what is computed, stage by stage and in all: %s', (notation) => {
    const node = started(notation);
    const ready = node.readyAtMs?.last ?? Number.NaN;
    expect(range(node).low).toBeLessThanOrEqual(ready);
    expect(range(node).high).toBeGreaterThanOrEqual(ready);
    expect(width(node)).toBeGreaterThan(0);
    let ups = 0;
    for (const stage of node.stages) {
      const ms = (stage.endMs ?? 0) - stage.startMs;
      expect(stage.lowMs).toBeGreaterThanOrEqual(0);
      expect(stage.lowMs).toBeLessThanOrEqual(ms + 1e-9);
      expect(stage.highMs).toBeGreaterThanOrEqual(ms - 1e-9);
      ups += (stage.highMs ?? 0) - ms;
    }
    expect(ups).toBeGreaterThan(0);
  });

  it('is that of one figure where only one is uncertain', () => {
    const node = started('host:x86,64cpu,64G(vm:minimal#it,start=resume)', { 'startup.cpuShare': 0.7 });
    expect(range(node).low).toBeCloseTo(0.5, 9);
    expect(range(node).high).toBeCloseTo(10, 9);
    expect(node.stages[0]).toMatchObject({ name: 'restore', highMs: 10 });
  });

  it('of two independent figures is the root of the sum of their squares', () => {
    const fixed = { 'startup.cpuShare': 0.7, 'restore.workingSetMiB': 12, 'restore.faultUs': 2.5, 'restore.cached': 1 };
    const monitors = { 'microvm.cpuShare': 0.58, 'startup.hostExits': 15_000 };
    const resting = { 'image.minimal.kernelMiB': 14, 'image.minimal.userSpaceMiB': 35 };
    const node = started('host:x86,64cpu,64G(microvm#it,start=restore)', { ...fixed, ...monitors, ...resting });
    const ready = node.readyAtMs?.last ?? Number.NaN;
    expect(range(node).high - ready).toBeCloseTo(Math.sqrt((60 - 12) ** 2 + (45 - 28.55) ** 2), 6);
    expect(ready - range(node).low).toBeCloseTo(Math.sqrt((12 - 6) ** 2 + (28.55 - 1.5) ** 2), 6);
  });

  it('grows narrower with every figure that somebody sets', () => {
    const ids = ['container.engineMs', 'container.networkMs', 'container.runtimeMs', 'container.engineCpuShare'];
    const values = [250, 100, 25, 0.75];
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3]), fc.constantFrom(0, 1, 2, 3), (set, one) => {
        const parameters = (which: readonly number[]) =>
          Object.fromEntries(which.map((at) => [ids[at] as string, values[at] as number]));
        const wide = started('host:x86(container:alpine#it)', parameters(set));
        const narrow = started('host:x86(container:alpine#it)', parameters([...set, one]));
        expect(width(narrow)).toBeLessThanOrEqual(width(wide) + 1e-9);
        expect(narrow.readyAtMs?.last).toBeCloseTo(wide.readyAtMs?.last ?? Number.NaN, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('is stretched by competition as the time itself is', () => {
    const alone = started('host:x86,64cpu,64G(microvm#it)');
    const among = started('host:x86,1cpu,64G(microvm#it*30)');
    const relative = (node: NodeFrame) => width(node) / (node.readyAtMs?.last ?? Number.NaN);
    expect(relative(among)).toBeCloseTo(relative(alone), 6);
    expect(width(among)).toBeGreaterThan(5 * width(alone));
  });

  it('holds what it had to wait for: a container in a machine is as uncertain as the machine, and a little more', () => {
    const frame = trial('host:x86,16cpu,64G(vm:debian#machine(container:alpine#it))').frameAt(600_000);
    const [machine, inside] = [nodeOf(frame, 'machine'), nodeOf(frame, 'it')];
    expect(range(inside).high - (inside.readyAtMs?.last ?? 0)).toBeGreaterThan(
      range(machine).high - (machine.readyAtMs?.last ?? 0),
    );
    expect(range(inside).low).toBeGreaterThan(range(machine).low);
    const later = trial('host:x86,16cpu,64G(vm:debian#machine)', {}, [
      [100_000, 'host:x86,16cpu,64G(vm:debian#machine(container:alpine#it))'],
    ]).frameAt(600_000);
    expect(width(nodeOf(later, 'it'))).toBeLessThan(2_000);
  });

  it('is known before the start has come to its end, and does not change on the way', () => {
    const run = trial('host:x86,16cpu,64G(vm:debian#machine(container:alpine#it))', {}, [], 60_000);
    const ends = (tMs: number) => range(nodeOf(run.frameAt(tMs), 'it'));
    for (const tMs of [0, 100, 9_000, 20_000]) {
      expect(ends(tMs).low).toBeCloseTo(ends(60_000).low, 6);
      expect(ends(tMs).high).toBeCloseTo(ends(60_000).high, 6);
    }
  });

  it('is not there for what was running from the beginning', () => {
    expect(nodeOf(trial('host:x86(container#it)').frameAt(0), 'host').readyRangeMs).toBeNull();
  });
});
