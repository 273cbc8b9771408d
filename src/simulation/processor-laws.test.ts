// Laws of the processor, the disk and the network that hold for any topology (model.md, section 10), over random ones. Memory
// is ample and merging is off throughout: who is killed for memory makes others faster, which is another law's business.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { KINDS } from '../catalog/kinds.ts';
import { apply } from '../topology/edit.ts';
import { read } from '../topology/read.ts';
import type { Sandbox, Topology } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';
import { addTask, createFlow, createPool, leftOf, nextDueMs, settle, takeDue } from './fluid/flow.ts';
import type { Frame } from './frame.ts';
import { createRun } from './run.ts';

const RUNS = 120;
/** Runs of whole simulations on machines that have other things to do. */
const PATIENCE_MS = 120_000;
const WORKLOADS = ['idle', 'web', 'database', 'batch', 'build', 'key-value', 'random-read'] as const;

vi.setConfig({ testTimeout: PATIENCE_MS });

interface Node {
  readonly kind: string;
  readonly workload: string;
  readonly replicas: number;
  readonly weight: number;
  readonly cpus: number;
  readonly limited: boolean;
  readonly ownNetwork: boolean;
  readonly children: readonly Node[];
}

const node = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    kind: fc.constantFrom('container', 'container', 'vm', 'vm', 'microvm', 'gvisor', 'kata', 'system-container'),
    workload: fc.constantFrom(...WORKLOADS),
    replicas: fc.integer({ min: 1, max: 3 }),
    weight: fc.constantFrom(100, 100, 50, 400),
    cpus: fc.integer({ min: 1, max: 4 }),
    limited: fc.boolean(),
    ownNetwork: fc.boolean(),
    children: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'node' },
      fc.constant([]),
      fc.array(tie('node'), { maxLength: 2, depthIdentifier: 'node' }),
    ),
  }),
})).node;

/** Notation of a random sandbox; what cannot stand somewhere is left out of it. */
function notationOf(one: Node, path: string, depth: number): string {
  const machine = one.kind === 'vm' || one.kind === 'kata' || one.kind === 'microvm';
  const leaf = one.kind === 'gvisor' || one.kind === 'kata' || one.kind === 'microvm';
  const words = [`${one.kind}#n${path}`, `workload=${one.workload}`, `weight=${one.weight}`];
  // Room for everything that stands inside, and to spare.
  if (machine) words.push(`${one.cpus}cpu`, ['512G', '64G', '8G', '2G'][depth] ?? '2G');
  else if (one.limited) words.push(`${one.cpus / 2}cpu`);
  if (one.kind === 'container' && !one.ownNetwork) words.push('ns=mnt+pid');
  const children =
    leaf || depth > 2 ? [] : one.children.map((child, at) => notationOf(child, `${path}-${at}`, depth + 1));
  return `${words.join(',')}*${one.replicas}${children.length > 0 ? `(${children.join(';')})` : ''}`;
}

function host(nodes: readonly Node[], cores: number): Topology | null {
  const inner = nodes.map((one, at) => notationOf(one, String(at), 0)).join(';');
  const result = read(`host:x86,${cores}cpu,4096G,merging=off(${inner})`);
  return result.ok ? result.topology : null;
}

const topologies = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 8 }))
  .map(([nodes, cores]) => host(nodes, cores))
  .filter((topology): topology is Topology => topology !== null);

/**
 * Without the work that virtual devices make beside their guest: a guest and the work beside it wait for each other, each is
 * given its share by itself, and what one of them leaves is not handed on (see "What this model leaves out").
 */
const NOTHING_BESIDE = { 'network.backendPacketUs': 0, 'disk.backendRequestUs': 0 };

function steady(topology: Topology, changes: Readonly<Record<string, number>> = {}): Frame {
  const parameters = { ...NOTHING_BESIDE, ...changes };
  const running = walk(topology).map(({ node: each }) => each.id);
  return createRun({ seed: 1, parameters, running, entries: [{ atMs: 0, topology }] }, 1000).frameAt(1000);
}

/** Higher is slower: per instance, what one operation takes and what it yields. */
function pace(frame: Frame) {
  return new Map(
    frame.nodes.map((each) => [
      each.id,
      {
        throughput: each.throughput / each.count,
        slowdown: each.slowdown ?? 0,
        mean: each.responseMs?.mean ?? Number.POSITIVE_INFINITY,
        p99: each.responseMs?.p99 ?? Number.POSITIVE_INFINITY,
      },
    ]),
  );
}

function expectNoFaster(before: Frame, after: Frame): void {
  const now = pace(after);
  for (const [id, was] of pace(before)) {
    const is = now.get(id);
    if (!is) continue;
    expect(is.throughput, `throughput of ${id}`).toBeLessThanOrEqual(was.throughput * (1 + 1e-9));
    expect(is.slowdown, `slowdown of ${id}`).toBeGreaterThanOrEqual(was.slowdown * (1 - 1e-6));
    if (Number.isFinite(is.mean)) {
      expect(is.mean, `response of ${id}`).toBeGreaterThanOrEqual(was.mean * (1 - 1e-6));
      expect(is.p99, `tail of ${id}`).toBeGreaterThanOrEqual(was.p99 * (1 - 1e-3));
    }
  }
}

describe('for any topology', () => {
  it('an instance added never makes another one faster', () => {
    fc.assert(
      fc.property(topologies, node, fc.nat(), (topology, newcomer, place) => {
        const places = walk(topology).map(({ node: each }) => each.id);
        const added = read(`host:x86,4cpu,4096G(${notationOf({ ...newcomer, replicas: 1 }, 'new', 2)})`);
        fc.pre(added.ok);
        const sandbox = added.topology.hosts[0]?.children[0] as Sandbox;
        const edit = { type: 'add', node: sandbox, parent: places[place % places.length] as string } as const;
        const result = apply(topology, edit);
        fc.pre(result.ok);
        expectNoFaster(steady(topology), steady(result.topology));
      }),
      { numRuns: RUNS },
    );
  });

  it('a limit tightened never raises the share of whom it limits, nor makes it faster', () => {
    fc.assert(
      fc.property(topologies, fc.nat(), fc.constantFrom(2, 1, 0.5, 0.2), (topology, at, cpuMax) => {
        const nodes = walk(topology).filter(({ node: each }) => each.kind !== 'host');
        const chosen = nodes[at % nodes.length]?.node as Sandbox;
        fc.pre(KINDS[chosen.kind].attributes.includes('cpuMax'));
        fc.pre(chosen.cpuMax === undefined || chosen.cpuMax > cpuMax);
        const result = apply(topology, { type: 'set', node: chosen.id, changes: { cpuMax } });
        fc.pre(result.ok);
        // Instances of one cohort share the limit and, through caches, the relief of each other's: only shares count here.
        const before = steady(topology, { 'processor.sharedCacheLoss': 0 });
        const after = steady(result.topology, { 'processor.sharedCacheLoss': 0 });
        const share = (frame: Frame) =>
          frame.nodes.find(({ id }) => id === chosen.id)?.cpu.allocatedCores ?? Number.NaN;
        expect(share(after)).toBeLessThanOrEqual(share(before) * (1 + 1e-9) + 1e-12);
        const only = (frame: Frame) => ({ ...frame, nodes: frame.nodes.filter(({ id }) => id === chosen.id) });
        expectNoFaster(only(before), only(after));
      }),
      { numRuns: RUNS },
    );
  });

  it('no core, no byte and no request is handed out twice', () => {
    fc.assert(
      fc.property(topologies, (topology) => {
        const frame = steady(topology);
        for (const { cpu, disk, network } of frame.hosts) {
          expect(cpu.usedCores).toBeLessThanOrEqual(cpu.cores + 1e-9);
          const tenants = cpu.byTenant.reduce((sum, { cores }) => sum + cores, 0);
          expect(tenants + cpu.kernelCores).toBeCloseTo(cpu.usedCores, 6);
          expect(cpu.overheadCores).toBeLessThanOrEqual(cpu.usedCores + 1e-9);
          expect(cpu.overheadCores).toBeGreaterThanOrEqual(-1e-9);
          expect(disk.usedBytesPerS).toBeLessThanOrEqual(disk.bytesPerS * (1 + 1e-9));
          expect(network.usedBytesPerS).toBeLessThanOrEqual(network.bytesPerS * (1 + 1e-9));
        }
        for (const { cpu } of frame.nodes) {
          expect(cpu.allocatedCores).toBeLessThanOrEqual(cpu.demandCores * (1 + 1e-9) + 1e-9);
          expect(cpu.stealCores).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the same topology does the same, to the bit', () => {
    fc.assert(
      fc.property(topologies, (topology) => {
        expect(JSON.stringify(steady(topology))).toBe(JSON.stringify(steady(topology)));
      }),
      { numRuns: 30 },
    );
  });

  it('splitting a cohort changes no total', () => {
    fc.assert(
      fc.property(node, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 8 }), (one, count, cores) => {
        const part = Math.floor(count / 2);
        const whole = host([{ ...one, replicas: count, children: [] }], cores);
        const parts = host(
          [part, count - part].map((replicas) => ({ ...one, replicas, children: [] })),
          cores,
        );
        fc.pre(whole !== null && parts !== null);
        const total = (frame: Frame, read_: (each: Frame['nodes'][number]) => number) =>
          frame.nodes.reduce((sum, each) => sum + read_(each), 0);
        const [a, b] = [steady(whole), steady(parts)];
        expect(total(a, (each) => each.throughput)).toBeCloseTo(
          total(b, (each) => each.throughput),
          6,
        );
        expect(total(a, (each) => each.cpu.allocatedCores)).toBeCloseTo(
          total(b, (each) => each.cpu.allocatedCores),
          9,
        );
        expect(total(a, (each) => each.cpu.stealCores)).toBeCloseTo(
          total(b, (each) => each.cpu.stealCores),
          9,
        );
        expect(a.nodes[1]?.responseMs?.mean ?? -1).toBeCloseTo(b.nodes[1]?.responseMs?.mean ?? -1, 6);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('deeper', () => {
  it.each(['x86', 'z'].flatMap((platform) => WORKLOADS.map((workload) => ({ platform, workload }))))(
    'is never cheaper: $workload on $platform',
    ({ platform, workload }) => {
      const inner = `vm:alpine#x,1cpu,1G,workload=${workload}`;
      const around = (levels: number, outer: string): string =>
        levels === 0 ? outer : `vm:alpine#l${levels},8cpu,64G,nested=on(${around(levels - 1, outer)})`;
      const cost = [0, 1, 2].map((levels) => {
        const notation = `host:${platform},16cpu,4096G,merging=off(${around(levels, inner)})`;
        const result = read(notation);
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        const { cpu, slowdown, throughput } = steady(result.topology).nodes.find(
          ({ id }) => id === 'x',
        ) as Frame['nodes'][number];
        return { overhead: cpu.overheadCores / cpu.allocatedCores, slowdown: slowdown ?? 0, throughput };
      });
      expect(cost[1]?.overhead).toBeGreaterThan(cost[0]?.overhead ?? Number.NaN);
      for (let at = 1; at < cost.length; at += 1) {
        const [less, more] = [cost[at - 1], cost[at]];
        expect(more?.overhead).toBeGreaterThanOrEqual(less?.overhead ?? Number.NaN);
        expect(more?.slowdown).toBeGreaterThanOrEqual(less?.slowdown ?? Number.NaN);
        expect(more?.throughput).toBeLessThanOrEqual((less?.throughput ?? Number.NaN) * (1 + 1e-9));
      }
    },
  );
});

it('work done is rate times time, however often the shares change on the way', () => {
  const arrival = fc.record({
    atMs: fc.integer({ min: 1, max: 500 }),
    amount: fc.integer({ min: 1, max: 300 }),
    cap: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(arrival, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      (arrivals, cores) => {
        const flow = createFlow();
        const pool = createPool(flow, null, cores);
        const watched = addTask(flow, pool, 1000, { payload: 'watched', cap: 2 });
        settle(flow);
        let done = 0;
        const changes = [...arrivals].sort((a, b) => a.atMs - b.atMs);
        const goTo = (tMs: number) => {
          const rate = watched.class?.rate ?? 0;
          done += rate * (tMs - flow.nowMs);
          flow.nowMs = tMs;
          expect(1000 - leftOf(flow, watched)).toBeCloseTo(done, 6);
        };
        for (const { atMs, amount, cap } of changes) {
          while (nextDueMs(flow) <= atMs && watched.class) {
            const due = nextDueMs(flow);
            goTo(due);
            takeDue(flow);
            settle(flow);
          }
          if (!watched.class) break;
          goTo(atMs);
          addTask(flow, pool, amount, { payload: null, cap });
          settle(flow);
        }
      },
    ),
    { numRuns: 200 },
  );
});
