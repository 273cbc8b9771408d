// What a figure is made of: found by running again, so it must agree with runs and with nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAMETERS, parameterIds } from '../catalog/parameters.ts';
import { read } from '../topology/notation.ts';
import { influences, readingsFor } from './influence.ts';
import type { Recording } from './recording.ts';
import { createRun } from './run.ts';
import { type SeenFigure, type SeenQuantity, valueIn } from './seen-figure.ts';

const HORIZON_MS = 30_000;

function recording(notation: string, parameters: Readonly<Record<string, number>> = {}): Recording {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  return { seed: 1, parameters, running: [], entries: [{ atMs: 0, topology: document.topology }] };
}
const ALL_READY: SeenFigure = { quantity: 'ready', node: null };
const MIXED = recording('host:x86(vm:alpine#box,@acme(container:nginx#web); container:redis#store,@globex)');

describe('the parameters that a run reads', () => {
  test('are those of what stands there, and no others', () => {
    const ids = readingsFor(MIXED, HORIZON_MS, 1000, ALL_READY).parameters;
    for (const id of [
      'container.engineMs',
      'image.alpine.kernelMs',
      'vm.monitorMiB',
      'x86.exit1.hypercallUs',
      'workload.web.cpuMs',
    ]) {
      expect(ids).toContain(id);
    }
    expect(ids.filter((id) => /^(zvm|lpar|image\.postgres)\./.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('all have records', () => {
    const ids = readingsFor(
      recording('host:z(lpar(zvm#g); lpar(kata; gvisor))'),
      HORIZON_MS,
      1000,
      ALL_READY,
    ).parameters;
    expect(ids.filter((id) => !Object.hasOwn(PARAMETERS, id))).toEqual([]);
  });
});

describe('the influence of a parameter', () => {
  const ready: SeenFigure = { quantity: 'ready', node: 'store' };
  const moved = (figure: SeenFigure, ids: readonly string[], tMs = 1000) =>
    influences(MIXED, HORIZON_MS, tMs, figure, ids).filter(({ atLow, atHigh }) => atLow !== atHigh);

  test('is where the figure would be at both ends of its range', () => {
    const [engine] = influences(MIXED, HORIZON_MS, 1000, ready, ['container.engineMs']);
    const { low = 0, high = 0 } = PARAMETERS['container.engineMs'] ?? {};
    const readyWith = (value: number) =>
      valueIn(createRun({ ...MIXED, parameters: { 'container.engineMs': value } }, HORIZON_MS).frameAt(1000), ready);
    expect(engine).toEqual({ id: 'container.engineMs', atLow: readyWith(low), atHigh: readyWith(high) });
    expect(engine?.atLow ?? 0).toBeLessThan(engine?.atHigh ?? 0);
  });

  test('is unknown where one of those that start would be ready later than is computed', () => {
    const shop = recording('host:x86(vm:debian#box(container:nginx#web); container:redis#store)');
    const [services] = influences(shop, HORIZON_MS, 0, ALL_READY, ['image.debian.servicesMs']);
    expect(services?.atLow).not.toBeNull();
    expect(services?.atHigh).toBeNull();
  });

  test('is not unknown because somebody is lost before it is ready', () => {
    const shop = recording('host:x86,4cpu,4G(container:postgres#db; vm:debian,1cpu,1G#box(container:redis#store))');
    const ids = ['workload.database.memoryMiB'];
    const [memory] = influences(shop, HORIZON_MS, 0, ALL_READY, ids);
    const lost = createRun({ ...shop, parameters: { [ids[0] ?? '']: 8192 } }, HORIZON_MS).frameAt(HORIZON_MS);
    expect(lost.nodes.some(({ phase }) => phase === 'killed' || phase === 'failed')).toBe(true);
    expect(memory?.atHigh).not.toBeNull();
  });

  test('reaches only what it bears on', () => {
    expect(moved(ready, ['image.alpine.servicesMs', 'vm.monitorMs', 'isolation.strength.vm'])).toEqual([]);
    expect(moved({ quantity: 'ready', node: 'web' }, ['image.alpine.servicesMs'])).toHaveLength(1);
    expect(
      moved({ quantity: 'walls', node: null }, ['isolation.strength.container', 'container.engineMs']),
    ).toMatchObject([{ id: 'isolation.strength.container' }]);
    expect(moved({ quantity: 'memory', node: 'host' }, ['vm.monitorMiB'], 20_000)).toHaveLength(1);
  });

  test('holds over figures that have been changed already', () => {
    const changed = { ...MIXED, parameters: { 'image.redis.startWaitMs': 20 } };
    const [engine] = influences(changed, HORIZON_MS, 1000, ready, ['container.engineMs']);
    const [before] = influences(MIXED, HORIZON_MS, 1000, ready, ['container.engineMs']);
    expect((engine?.atLow ?? 0) - (before?.atLow ?? 0)).toBeCloseTo(15, 6);
  });

  test('is none for an id that nobody has', () => {
    expect(influences(MIXED, HORIZON_MS, 1000, ready, ['constructor', 'ksm.naps'])).toEqual([]);
  });

  test('law: what a run does not read moves nothing in it', () => {
    const quantities: SeenQuantity[] = [
      'ready',
      'memory',
      'saved',
      'merged',
      'cores',
      'overhead',
      'disk',
      'walls',
      'noise',
    ];
    const notations = [
      'host:x86(container:nginx,@a*3; vm:minimal,@b)',
      'host:z(lpar:debian(container:redis,@a)); host:x86',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...notations),
        fc.constantFrom(...quantities),
        fc.constantFrom(...parameterIds),
        fc.constantFrom(0, 700, 12_000),
        (notation, quantity, id, tMs) => {
          const run = recording(notation);
          const { now, parameters } = readingsFor(run, HORIZON_MS, tMs, { quantity, node: null });
          fc.pre(!parameters.includes(id));
          const [one] = influences(run, HORIZON_MS, tMs, { quantity, node: null }, [id]);
          expect([one?.atLow, one?.atHigh]).toEqual([now, now]);
        },
      ),
      { numRuns: 60, seed: 20_260_301 },
    );
  });
});

test('how many more would fit is worked out too, with what it rests on', () => {
  const more: SeenFigure = { quantity: 'more', node: 'store' };
  const { now, parameters } = readingsFor(MIXED, HORIZON_MS, 20_000, more);
  expect(now).toBe(createRun(MIXED, HORIZON_MS).densityAt(20_000, 'store')?.more);
  expect(now).toBeGreaterThan(0);
  const resting = parameters.filter((id) => id.startsWith('density.') || id === 'network.bridgePorts');
  const moved = influences(MIXED, HORIZON_MS, 20_000, more, resting).filter(({ atLow, atHigh }) => atLow !== atHigh);
  expect(moved.length).toBeGreaterThan(0);
  expect(readingsFor(MIXED, HORIZON_MS, 20_000, { quantity: 'more', node: null }).now).toBeNull();
});

describe('a seen figure', () => {
  const frame = createRun(MIXED, HORIZON_MS).frameAt(20_000);
  const host = frame.hosts[0];

  test.each<[SeenQuantity, string | null, number | null | undefined]>([
    ['memory', 'web', frame.nodes.find(({ id }) => id === 'web')?.memory.residentMiB],
    ['memory', 'host', (host?.memory.totalMiB ?? 0) - (host?.memory.freeMiB ?? 0)],
    ['memory', null, (host?.memory.totalMiB ?? 0) - (host?.memory.freeMiB ?? 0)],
    ['cores', 'host', host?.cpu.usedCores],
    ['cores', 'store', frame.nodes.find(({ id }) => id === 'store')?.cpu.allocatedCores],
    ['overhead', null, host?.cpu.overheadCores],
    ['slowdown', 'web', frame.nodes.find(({ id }) => id === 'web')?.slowdown],
    ['disk', 'host', host?.disk.usedBytesPerS],
    ['walls', null, host?.isolation.security.weakest?.level],
    ['noise', null, host?.isolation.performance.worst],
    ['merged', 'host', host?.memory.savedByMergingMiB],
    ['ready', 'nobody', null],
    ['memory', 'nobody', null],
    ['slowdown', null, null],
  ])('%s of %s is what the frame says', (quantity, node, value) => {
    expect(valueIn(frame, { quantity, node })).toBe(value);
  });

  test('ready, of everything, is when the last is ready', () => {
    const times = frame.nodes.flatMap(({ readyAtMs, stages }) =>
      stages.length > 0 && readyAtMs ? [readyAtMs.last] : [],
    );
    expect(valueIn(frame, { quantity: 'ready', node: null })).toBe(Math.max(...times));
  });

  test('has no value where there is nothing', () => {
    const empty = { ...frame, nodes: [], hosts: [] };
    for (const quantity of ['ready', 'memory', 'saved', 'cores', 'walls', 'noise'] as const) {
      expect(valueIn(empty, { quantity, node: null })).toBeNull();
    }
  });
});
