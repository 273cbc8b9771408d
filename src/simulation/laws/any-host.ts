// Random hosts for the tests of memory: kernels in kernels, control groups around anything, swap, balloons and guards anywhere.
import fc from 'fast-check';
import type { Segment } from '../../catalog/cost.ts';
import type { Holding, Lent, Limit } from '../memory/holding.ts';

export interface RandomHost {
  readonly holdings: readonly Holding[];
  readonly limits: readonly Limit[];
}

type Part = Omit<Segment, 'owner'>;

const MiB = 1024 * 1024;

interface Box {
  readonly machine: boolean;
  readonly count: number;
  readonly ready: number;
  readonly own: readonly Part[];
  readonly inner: readonly Part[];
  readonly layers: readonly { readonly id: string; readonly bytes: number; readonly copied: boolean }[];
  readonly maxMiB: number | null;
  readonly lowMiB: number;
  readonly memoryMiB: number;
  readonly swapMiB: number;
  readonly touchedMiB: number;
  readonly balloonMiB: number;
  readonly discards: boolean;
  readonly reports: boolean;
  readonly workloadMiB: number;
  readonly lent: Lent | null;
  readonly children: readonly Box[];
}

const bytes = (mostMiB: number) => fc.integer({ min: 0, max: mostMiB * MiB });
const part = fc.record({
  kind: fc.constantFrom('kernel', 'file', 'anonymous', 'hypervisor'),
  content: fc.constantFrom(null, 'zero', 'text'),
  bytes: bytes(60),
  hot: fc.double({ min: 0, max: 1, noNaN: true }),
  volatile: fc.boolean(),
  cachedBytes: fc.oneof(fc.constant(0), bytes(60)),
}) as fc.Arbitrary<Part>;

const { box } = fc.letrec<{ box: Box }>((tie) => ({
  box: fc.record({
    machine: fc.boolean(),
    count: fc.integer({ min: 1, max: 3 }),
    ready: fc.constantFrom(1, 1, 1, 0.5, 0),
    own: fc.array(part, { maxLength: 3 }),
    inner: fc.array(part, { maxLength: 3 }),
    layers: fc.array(
      fc.record({ id: fc.constantFrom('base', 'app'), bytes: bytes(60), copied: fc.constantFrom(false, false, true) }),
      { maxLength: 2 },
    ),
    maxMiB: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 150 })),
    lowMiB: fc.constantFrom(0, 0, 10, 100),
    memoryMiB: fc.integer({ min: 1, max: 400 }),
    swapMiB: fc.constantFrom(0, 0, 20, 500),
    touchedMiB: fc.integer({ min: 0, max: 400 }),
    balloonMiB: fc.constantFrom(0, 0, 30, 300),
    discards: fc.boolean(),
    reports: fc.constantFrom(false, false, true),
    workloadMiB: fc.integer({ min: 0, max: 20 }),
    lent: fc.oneof(
      fc.constant(null),
      fc.record({ fixed: bytes(40), hot: bytes(40), cold: bytes(40), cache: bytes(40) }),
    ),
    children: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('box'), { maxLength: 2 })),
  }) as fc.Arbitrary<Box>,
}));

/** A host of some memory and swap with a few things on it, two and three kernels deep. */
export const randomHost: fc.Arbitrary<RandomHost> = fc
  .record({
    memoryMiB: fc.integer({ min: 1, max: 1500 }),
    swapMiB: fc.constantFrom(0, 50, 3000),
    boxes: fc.array(box, { minLength: 1, maxLength: 4 }),
  })
  .map(({ memoryMiB, swapMiB, boxes }) => {
    const host: Limit = {
      ...{ id: 'host', kind: 'host', parent: null, node: 'h', instances: 1 },
      ...{ bytes: memoryMiB * MiB, swapBytes: swapMiB * MiB },
    };
    const found = { holdings: [] as Holding[], limits: [host] };
    const around = { id: 'host', instances: 1, domain: 'host', domainNode: 'h', domainInstances: 1, guest: false };
    boxes.forEach((one, at) => {
      place(found, one, `n${at}`, around);
    });
    return found;
  });

interface Around {
  readonly id: string;
  readonly instances: number;
  readonly domain: string;
  readonly domainNode: string;
  readonly domainInstances: number;
  readonly guest: boolean;
}

function place(found: { holdings: Holding[]; limits: Limit[] }, one: Box, name: string, around: Around): void {
  const instances = one.count * around.instances;
  let within = around.id;
  if (one.maxMiB !== null || one.lowMiB > 0) {
    within = `c-${name}`;
    found.limits.push({
      ...{ id: within, kind: 'cgroup', parent: around.id, node: name, instances },
      bytes: one.maxMiB === null ? Number.POSITIVE_INFINITY : one.maxMiB * MiB,
      lowBytes: one.lowMiB * MiB,
      ...(one.maxMiB !== null && { swapBytes: one.maxMiB * MiB }),
    });
  }
  const inside = one.machine ? `m-${name}` : null;
  if (inside !== null) {
    found.limits.push({
      ...{ id: inside, kind: 'machine', parent: within, node: name, instances },
      ...{ bytes: one.memoryMiB * MiB, swapBytes: one.swapMiB * MiB, touchedBytes: one.touchedMiB * MiB * one.ready },
      ...{ balloonBytes: one.balloonMiB * MiB, discards: one.discards, reports: one.reports },
    });
  }
  const owned = (parts: readonly Part[], owner: Segment['owner']) => parts.map((each) => ({ ...each, owner }));
  found.holdings.push({
    ...{ group: name, node: name, tenant: name, instances, ready: one.ready, within, inside },
    ...{ domain: around.domain, domainNode: around.domainNode, domainInstances: around.domainInstances },
    hostDomain: !around.guest,
    segments: [...owned(one.own, 'outer'), ...(one.machine ? owned(one.inner, 'inner') : [])],
    layers: one.machine ? [] : one.layers,
    mergeable: around.guest || one.machine,
    workloadBytes: one.machine ? one.workloadMiB * MiB : 0,
    lent: one.machine ? one.lent : null,
  });
  const next: Around =
    inside === null
      ? { ...around, id: within, instances }
      : { id: inside, instances, domain: name, domainNode: name, domainInstances: instances, guest: true };
  one.children.forEach((child, at) => {
    place(found, child, `${name}-${at}`, next);
  });
}
