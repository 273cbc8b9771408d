// What can be seen of the memory of nodes and hosts: the account of a host, in MiB.
import type { Context } from './context.ts';
import type { MemorySums } from './memory/account.ts';
import { PAGE_BYTES } from './memory/holding.ts';
import { ALIKE, type Ledger, type SeenMemory } from './memory/ledger.ts';
import { SUM, SUMS } from './memory/node-memory.ts';
import type { KernelMemory } from './memory/pressure.ts';
import type { HostMemoryFrame, NodeMemoryFrame } from './memory-frame.ts';
import { NodeMemorySeen } from './node-memory-frame.ts';
import type { Outline } from './outlines.ts';
import { ownsKernel } from './starting.ts';
import { structureOf } from './structure.ts';
import { type Group, type HostState, walkGroups } from './world.ts';

const MiB = 1024 * 1024;

/** What has been counted on a host. */
export interface Counted {
  readonly sums: MemorySums;
  readonly ledger: Ledger;
}

/** Memory of the node with that row: as it was seen last, where nothing of it has become another. */
export function nodeMemory({ sums, ledger }: Counted, row: number, outlines: readonly Outline[]): NodeMemoryFrame {
  const kernel = kernelOf(sums, outlines);
  const last = ledger.seen[row / SUMS];
  if (last && isSame(ledger, row) && isSameKernel(last.kernel, kernel)) return last.frame;
  const frame = frameOfLike(ledger, row, kernel, outlines) ?? new NodeMemorySeen(ledger.rows, row, kernel, outlines);
  if (last) {
    last.kernel = kernel;
    last.frame = frame;
  } else ledger.seen[row / SUMS] = { kernel, frame };
  for (let at = row; at < row + SUMS; at += 1) ledger.seenRows[at] = ledger.rows[at] as number;
  return frame;
}

function isSame({ rows, seenRows }: Ledger, row: number, otherRow = row): boolean {
  for (let at = 0; at < SUMS; at += 1) if (rows[row + at] !== seenRows[otherRow + at]) return false;
  return true;
}

/** What was seen of a node of late, where it holds the same and has no kernel of its own either: many are alike. */
function frameOfLike(
  ledger: Ledger,
  row: number,
  kernel: KernelMemory | null,
  outlines: readonly Outline[],
): NodeMemoryFrame | null {
  const outline = outlines[0];
  if (kernel !== null || !outline || outlines.length > 1) return null;
  const { configuredBytes, reservedBytes } = outline;
  if (configuredBytes !== null || reservedBytes !== null) return null;
  const { alike, rows, seen } = ledger;
  const pages = ((rows[row + SUM.private] as number) + (rows[row + SUM.seenFile] as number)) / PAGE_BYTES;
  const at = Math.floor(pages) % ALIKE;
  const other = alike[at] as number;
  if (other >= 0 && isSame(ledger, row, other)) return (seen[other / SUMS] as SeenMemory).frame;
  alike[at] = row;
  return null;
}

function isSameKernel(a: KernelMemory | null, b: KernelMemory | null): boolean {
  if (a === b || !a || !b) return a === b;
  return (
    a.touched === b.touched &&
    a.backed === b.backed &&
    a.lent === b.lent &&
    a.used === b.used &&
    a.cache === b.cache &&
    a.fixed === b.fixed &&
    a.capacity === b.capacity &&
    a.balloon === b.balloon &&
    a.swapUsed === b.swapUsed &&
    a.swapTotal === b.swapTotal &&
    a.instances === b.instances
  );
}

/** What the kernels of a node's groups see, added up; null for what owns none. */
function kernelOf({ pressure }: MemorySums, outlines: readonly Outline[]): KernelMemory | null {
  let all: KernelMemory | null = null;
  for (const { kernel } of outlines) {
    const one = kernel === null ? undefined : pressure.kernels.get(kernel);
    if (!one) continue;
    all = all ? added(all, one) : one;
  }
  return all;
}

function added(a: KernelMemory, b: KernelMemory): KernelMemory {
  return {
    node: a.node,
    instances: a.instances + b.instances,
    capacity: a.capacity + b.capacity,
    balloon: a.balloon + b.balloon,
    fixed: a.fixed + b.fixed,
    used: a.used + b.used,
    cache: a.cache + b.cache,
    swapTotal: a.swapTotal + b.swapTotal,
    swapUsed: a.swapUsed + b.swapUsed,
    touched: a.touched + b.touched,
    backed: a.backed + b.backed,
    lent: a.lent + b.lent,
  };
}

/** Memory of a host, from its account. */
export function hostMemory(context: Context, host: HostState, account: MemorySums): HostMemoryFrame {
  const { totals, pressure } = account;
  const given = { configured: 0, reserved: 0 };
  const swap = { total: 0, used: 0 };
  let ballooned = 0;
  const add = (kernel: KernelMemory | undefined) => {
    swap.total += kernel?.swapTotal ?? 0;
    swap.used += kernel?.swapUsed ?? 0;
  };
  add(pressure.kernels.get('host'));
  const { outlines } = structureOf(context, host);
  let at = 0;
  walkGroups(host.root, (group) => {
    const outline = outlines[at++] as Outline;
    if (!group.parent || outline.kernel === null) return;
    const kernel = pressure.kernels.get(outline.kernel);
    ballooned += kernel?.balloon ?? 0;
    if (group.specification.kind === 'lpar') add(kernel);
    if (stacked(group)) return;
    given.configured += outline.configuredBytes ?? 0;
    given.reserved += outline.reservedBytes ?? 0;
  });
  return {
    totalMiB: totals.total / MiB,
    freeMiB: totals.free / MiB,
    kernelMiB: totals.kernel / MiB,
    hypervisorMiB: totals.hypervisor / MiB,
    privateMiB: totals.private / MiB,
    pageCacheMiB: totals.pageCache / MiB,
    mergedMiB: totals.merged / MiB,
    savedByPageCacheMiB: totals.savedByPageCache / MiB,
    savedByMergingMiB: totals.savedByMerging / MiB,
    savedBySegmentsMiB: totals.savedBySegments / MiB,
    overcommittedMiB: totals.overcommitted / MiB,
    configuredMiB: given.configured / MiB,
    reservedMiB: given.reserved / MiB,
    touchedMiB: (totals.total - totals.free + totals.savedByMerging + swap.used) / MiB,
    overcommitRatio: totals.total > 0 ? given.configured / totals.total : 0,
    swapTotalMiB: swap.total / MiB,
    swapUsedMiB: swap.used / MiB,
    balloonedMiB: ballooned / MiB,
    privateByTenant: [...account.privateByTenant].map(([tenant, bytes]) => ({ tenant, MiB: bytes / MiB })),
  };
}

/** Whether a machine stands in another one, whose memory its own is a part of. */
function stacked(group: Group): boolean {
  for (let at = group.parent; at?.parent; at = at.parent) {
    if (ownsKernel(at.specification.kind)) return true;
  }
  return false;
}
