// Leaving a guest: which privileged operations make a processor leave it, in what proportion different work performs them,
// and what one of them costs by platform and depth. Never a flat percentage.
import type { StageName } from './cost.ts';
import type { Value } from './parameter.ts';
import type { Platform } from './platform.ts';

export const EXIT_OPERATIONS = ['hypercall', 'exception', 'msr', 'cpuid', 'portIo'] as const;
export type ExitOperation = (typeof EXIT_OPERATIONS)[number];

/** Kinds of work by what they ask of the hypervisor; the shares of each are the parameters `exits.<mix>.<operation>`. */
export const EXIT_MIXES = ['processor', 'device', 'firmware', 'kernel'] as const;
export type ExitMix = (typeof EXIT_MIXES)[number];

const sharesOf = (mix: ExitMix) => EXIT_OPERATIONS.map((operation) => ({ operation, id: `exits.${mix}.${operation}` }));

/** The parameters of each mix: names that are put together anew each time take longer to look up than all the rest. */
const SHARES = {
  processor: sharesOf('processor'),
  device: sharesOf('device'),
  firmware: sharesOf('firmware'),
  kernel: sharesOf('kernel'),
} as const satisfies Record<ExitMix, unknown>;

/** What the stages of a start do; whatever is no boot is ordinary work of a running system. */
export function mixOfStage(stage: StageName): ExitMix {
  return stage === 'firmware' || stage === 'kernel' ? stage : 'processor';
}

/**
 * Microseconds of one operation at a virtualization depth; 0 at depth 0, where the machine itself carries it out.
 *
 * Where a platform has costs by operation, those of levels 1 and 2 are published ones. An exit of a guest at level d goes
 * to the machine, which reflects it to the hypervisor at level d - 1; handling it, that one performs n privileged
 * operations of its own, each an exit at level d - 1:
 *
 *     cost(d) = cost(1) + n × cost of a hypercall at d - 1,    n = (cost(2) - cost(1)) / cost of a hypercall at 1
 *
 * which gives back cost(2) at level 2 and makes every deeper one follow from the two below it. The published ones are those of
 * processors that let the outermost guest read and write a shadow of its guest's control block. Whoever has none – every
 * hypervisor on older processors, and everywhere those below the first – leaves to the machine, which answers by itself, for
 * each of its m accesses: m × cost of a hypercall at 1 are added. Where a platform has one cost for all operations, its last
 * record holds for deeper levels.
 */
export function exitUs(value: Value, platform: Platform, depth: number, operation: ExitOperation): number {
  if (depth <= 0) return 0;
  const { exits, exitCost } = platform;
  if (!exits) return flat(value, exitCost, depth);
  const [first, second] = exits[operation];
  return reflected(value, platform, depth, value(first), value(second));
}

/** Microseconds of one operation, on average over a mix; shares that do not add up to one are taken as weights. */
export function mixUs(value: Value, platform: Platform, depth: number, mix: ExitMix): number {
  if (depth <= 0) return 0;
  let us = 0;
  let shares = 0;
  for (const { operation, id } of SHARES[mix]) {
    const share = value(id);
    shares += share;
    us += share === 0 ? 0 : share * exitUs(value, platform, depth, operation);
  }
  return shares > 0 ? us / shares : 0;
}

/**
 * Microseconds that one page fault of a guest's own costs over and above the fault itself. With nested page tables only
 * pages that the hypervisor has not backed yet fault twice (the record is per fault of the guest); with shadow tables every
 * change of a guest's page table is an exit.
 */
export function faultUs(value: Value, platform: Platform, depth: number): number {
  if (depth <= 0) return 0;
  const { faultCost, exits, shadow } = platform;
  if (shadow && value(shadow.used) > 0) {
    return value(shadow.exitsPerFault) * exitUs(value, platform, depth, 'exception');
  }
  const [first, second] = faultCost;
  if (!exits || first === undefined || second === undefined) return flat(value, faultCost, depth);
  return reflected(value, platform, depth, value(first), value(second));
}

function flat(value: Value, costs: readonly string[], depth: number): number {
  const id = costs[Math.min(depth, costs.length) - 1];
  return id === undefined ? 0 : value(id);
}

function reflected(value: Value, platform: Platform, depth: number, first: number, second: number): number {
  if (depth === 1) return first;
  const hypercall = exitUs(value, platform, 1, 'hypercall');
  const accesses = accessesUs(value, platform, depth);
  if (depth === 2 || hypercall <= 0) return Math.max(first, second) + accesses;
  const operations = Math.max(0, second - first) / hypercall;
  return first + operations * exitUs(value, platform, depth - 1, 'hypercall') + accesses;
}

/** Microseconds that the accesses to a control block take which the hypervisor around a guest at `depth` exits for. */
function accessesUs(value: Value, platform: Platform, depth: number): number {
  const block = platform.controlBlock;
  if (!block || (depth === 2 && value(block.shadowed) > 0)) return 0;
  return value(block.accessesPerExit) * exitUs(value, platform, 1, 'hypercall');
}
