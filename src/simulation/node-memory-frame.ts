// What can be seen of the memory of one node, from its row in a ledger, in MiB.
import { type Rows, SUM } from './memory/node-memory.ts';
import type { KernelMemory } from './memory/pressure.ts';
import type { NodeMemoryFrame } from './memory-frame.ts';
import type { Outline } from './outlines.ts';
import { plainly } from './plain.ts';

const MiB = 1024 * 1024;

/** Memory of a node whose row begins there and whose kernels, if it has any, see so much. */
export const NodeMemorySeen = plainly<NodeMemoryFrame, [Rows, number, KernelMemory | null, readonly Outline[]]>(
  function (rows, row, kernel, outlines) {
    const machine = kernel !== null && ownsMachine(outlines);
    const resident = rows[row + SUM.resident] as number;
    const swapped = rows[row + SUM.swapped] as number;
    const outer = rows[row + SUM.outer] as number;
    this.residentMiB = resident / MiB;
    this.privateMiB = (rows[row + SUM.private] as number) / MiB;
    this.sharedMiB = (rows[row + SUM.shared] as number) / MiB;
    this.pageCacheMiB = (rows[row + SUM.pageCache] as number) / MiB;
    this.kernelMiB = (rows[row + SUM.kernel] as number) / MiB;
    this.hypervisorMiB = (rows[row + SUM.hypervisor] as number) / MiB;
    this.mergedMiB = (rows[row + SUM.merged] as number) / MiB;
    this.reservedMiB = sumOf(outlines, 'reservedBytes');
    this.configuredMiB = sumOf(outlines, 'configuredBytes');
    const cloned = rows[row + SUM.cloned] as number;
    this.touchedMiB = (machine ? kernel.touched + kernel.lent + outer : resident + swapped) / MiB;
    this.physicalMiB = (machine ? kernel.backed + outer + cloned : resident) / MiB;
    this.snapshotMiB = cloned / MiB;
    this.proportionalMiB = (rows[row + SUM.proportional] as number) / MiB;
    this.swappedMiB = swapped / MiB;
    this.balloonMiB = kernel === null ? 0 : kernel.balloon / MiB;
    this.freedMiB = (rows[row + SUM.idle] as number) / MiB;
    this.group = new GroupSeen(rows, row);
    this.kernel = kernel && new KernelSeen(kernel);
  },
);

const GroupSeen = plainly<NodeMemoryFrame['group'], [Rows, number]>(function (rows, row) {
  this.anonymousMiB = (rows[row + SUM.seenAnonymous] as number) / MiB;
  this.fileMiB = (rows[row + SUM.seenFile] as number) / MiB;
  this.chargedMiB = (rows[row + SUM.seenCharged] as number) / MiB;
  this.kernelMiB = (rows[row + SUM.seenKernel] as number) / MiB;
  this.swapMiB = (rows[row + SUM.seenSwapped] as number) / MiB;
});

const KernelSeen = plainly<NonNullable<NodeMemoryFrame['kernel']>, [KernelMemory]>(function (kernel) {
  this.instances = kernel.instances;
  this.capacityMiB = kernel.capacity / MiB;
  this.fixedMiB = kernel.fixed / MiB;
  this.usedMiB = kernel.used / MiB;
  this.cacheMiB = kernel.cache / MiB;
  this.swapTotalMiB = kernel.swapTotal / MiB;
  this.swapUsedMiB = kernel.swapUsed / MiB;
});

function ownsMachine(outlines: readonly Outline[]): boolean {
  for (const { kernel } of outlines) if (kernel !== 'host') return true;
  return false;
}

function sumOf(outlines: readonly Outline[], which: 'configuredBytes' | 'reservedBytes'): number | null {
  let sum: number | null = null;
  for (const { [which]: bytes } of outlines) if (bytes !== null) sum = (sum ?? 0) + bytes / MiB;
  return sum;
}
