// Trouble in the run itself: who loses what to each hog, and what a limit on it leaves of that.
import { describe, expect, test } from 'vitest';
import { readScenario } from '../topology/scenario.ts';
import type { NodeFrame } from './frame.ts';
import { createRun } from './run.ts';
import { entriesOf } from './timeline.ts';

const RUNNING = ['hog', 'db', 'files'];

function host(hog: string): string {
  return `host:x86,4cpu,16G,disk=150M,net=118M,merging=off(${hog}#hog; container:postgres#db; container:debian#files,workload=build)`;
}

/** A node at a moment, with things done before; times in seconds. */
function seen(topology: string, timeline: readonly (readonly [number, string])[], id: string, atS: number): NodeFrame {
  const steps = timeline.map(([at, what]) => ({ at: `${at}s`, do: what }));
  const read = readScenario(JSON.stringify({ strata: 1, topology, running: RUNNING, timeline: steps }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const made = entriesOf(read.scenario.topology, read.scenario.timeline);
  if (!made.ok) throw new Error(JSON.stringify(made.mistake));
  const recording = { seed: 1, parameters: {}, running: RUNNING, entries: made.entries };
  const node = createRun(recording, atS * 1000)
    .frameAt(atS * 1000)
    .nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no ${id}`);
  return node;
}

const BOXES = [
  ['a container', 'container:nginx'],
  ['a guest', 'vm:debian,2cpu,2G'],
] as const;

describe.each(BOXES)('a hog in %s', (_, box) => {
  for (const [hog, limit] of [
    ['disk-hog', 'disk=1M'],
    ['network-hog', 'net=1M'],
  ] as const) {
    test(`${hog}: others wait behind what it keeps standing in the queue, and hardly under ${limit}`, () => {
      const tail = (what: string, trouble: boolean) =>
        seen(host(what), trouble ? [[1, `${hog} in hog`]] : [], 'db', 3).responseMs?.p99 ?? Number.NaN;
      const calm = tail(box, false);
      expect(tail(box, true)).toBeGreaterThan(1.15 * calm);
      expect(tail(`${box},${limit}`, true)).toBeLessThan(1.05 * calm);
    });
  }
});

describe('between tenants, where it is looked up what a noisy neighbour would cost, trouble does what it does elsewhere', () => {
  const tenants =
    'container:nginx,@acme#hog; container:postgres,@globex#db; container:debian,workload=build,@globex#files';
  const of = (boxes: string) => `host:x86,4cpu,16G,disk=150M,net=118M,merging=off(${boxes})`;
  const alone = tenants.replace(/,@\w+/g, '');

  test.each(['disk-hog', 'network-hog'])('%s', (hog) => {
    const tail = (boxes: string) => seen(of(boxes), [[1, `${hog} in hog`]], 'db', 3).responseMs?.p99;
    expect(tail(tenants)).toBeCloseTo(tail(alone) ?? Number.NaN, 6);
  });

  test('fork-bomb', () => {
    expect(seen(of(tenants), [[1, 'fork-bomb in hog']], 'files', 200).throughput).toBe(0);
  });
});

describe('a limit on traffic', () => {
  test('set while the hog runs', () => {
    const at = (atS: number) =>
      seen(
        host('container:nginx'),
        [
          [1, 'disk-hog in hog'],
          [3, 'set hog disk=1M'],
        ],
        'db',
        atS,
      ).responseMs?.p99 ?? Number.NaN;
    expect(at(4)).toBeLessThan(at(2) / 1.15);
  });

  test('holds what works under it', () => {
    const work = (limit: string) => seen(host(`container:debian,workload=random-read${limit}`), [], 'hog', 3);
    expect(work('').traffic?.diskBytesPerS ?? 0).toBeGreaterThan(4 * 1024 * 1024);
    expect(work(',disk=2M').traffic?.diskBytesPerS).toBeCloseTo(2 * 1024 * 1024, 0);
  });
});

describe('a fork bomb that nothing limits', () => {
  const bomb = (box: string, id: string, atS: number) => seen(host(box), [[1, 'fork-bomb in hog']], id, atS);

  test('stops work that makes processes once it has the last of them, and leaves what only runs', () => {
    const before = bomb('container:nginx', 'files', 5);
    expect(before.throughput).toBeGreaterThan(0);
    expect(before.effects).not.toContain('process-table-full');
    const after = bomb('container:nginx', 'files', 200);
    expect(after.throughput).toBe(0);
    expect(after.effects).toContain('process-table-full');
    expect(bomb('container:nginx', 'db', 200).throughput).toBeGreaterThan(0);
  });

  test.each(['container:nginx,pids=500', 'vm:debian,2cpu,2G'])('in %s takes no processes from others', (box) => {
    const after = bomb(box, 'files', 200);
    expect(after.throughput).toBeGreaterThan(0);
    expect(after.effects).not.toContain('process-table-full');
  });
});

describe('a fork bomb in a guest', () => {
  const guests = (cores: number) =>
    `host:x86,${cores}cpu,16G,disk=150M,net=118M,merging=off(vm:debian,2cpu,4G,workload=build#db; vm:debian,2cpu,4G#hog; container:nginx#files,workload=idle)`;
  const loss = (cores: number) => {
    const of = (timeline: readonly (readonly [number, string])[]) => seen(guests(cores), timeline, 'db', 4).throughput;
    return 1 - of([[1, 'fork-bomb in hog']]) / of([]);
  };

  test('takes host processors with its virtual ones, in turn with those of the other guest', () => {
    expect(loss(4)).toBeLessThan(0.02);
    expect(loss(3)).toBeGreaterThan(0.2);
    expect(loss(3)).toBeLessThan(0.3);
    expect(loss(2)).toBeGreaterThan(0.45);
    expect(loss(2)).toBeLessThan(0.55);
  });
});

describe('a weight at the disk', () => {
  const WORK = 'container:debian,workload=build';
  const READS = 'container:debian,workload=random-read';
  /** Bytes a second of `id` while the hog has the disk. */
  const bytes = (hog: string, db: string, id = 'db', timeline: readonly (readonly [number, string])[] = []) =>
    seen(
      `host:x86,4cpu,16G,disk=20M,net=118M,merging=off(${hog}#hog; ${db}#db; ${WORK}#files)`,
      [[1, 'disk-hog in hog'], ...timeline],
      id,
      3,
    ).traffic?.diskBytesPerS ?? Number.NaN;

  test('gives who wants the disk its part by boxes and not by how many ask in each', () => {
    const usual = bytes('container:nginx', READS);
    const heavy = bytes('container:nginx', `${READS},io-weight=400`);
    const light = bytes('container:nginx,io-weight=10', READS);
    expect(heavy).toBeGreaterThan(1.5 * usual);
    expect(light).toBeGreaterThan(1.5 * usual);
  });

  test('set while the hog runs', () => {
    const set = [[2, 'set db io-weight=400']] as const;
    expect(bytes('container:nginx', READS, 'db', set)).toBeCloseTo(
      bytes('container:nginx', `${READS},io-weight=400`),
      0,
    );
  });

  test('lets whoever asks have what others leave, and shortens no queue', () => {
    const alone = bytes('container:nginx,io-weight=1', 'container:nginx,workload=idle', 'files');
    expect(alone).toBeGreaterThan(0);
    const tail = (box: string) => seen(host(box), [[1, 'disk-hog in hog']], 'db', 3).responseMs?.p99 ?? Number.NaN;
    expect(tail('container:nginx,io-weight=1')).toBeGreaterThan(1.1 * tail('container:nginx,disk=1M'));
  });

  test('leaves the network as it was', () => {
    const answered = (db: string) =>
      seen(
        `host:x86,4cpu,16G,disk=150M,net=10M,merging=off(container:nginx#hog; ${db}#db; ${WORK}#files)`,
        [[1, 'network-hog in hog']],
        'db',
        3,
      ).traffic?.networkBytesPerS ?? Number.NaN;
    const without = answered('container:nginx,workload=web');
    expect(without).toBeGreaterThan(0);
    expect(answered('container:nginx,workload=web,io-weight=400')).toBeCloseTo(without, 3);
  });
});
