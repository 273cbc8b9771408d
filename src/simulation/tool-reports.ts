// What the tools of a system say of memory. Each looks from one side, and none is wrong: a control group counts what is charged to
// it, a guest its own pages, a host the process that the guest is. Worked out of what the kernels of the model count.
import type { KindId } from '../catalog/kind.ts';
import type { NodeFrame } from './frame.ts';
import type { MergingFrame } from './memory-frame.ts';

export type ToolName = 'docker-stats' | 'kubectl-top' | 'cgroup' | 'free' | 'virsh' | 'ps' | 'indicate' | 'ksm';

/** A figure under the name that the tool prints: MiB, or a number of pages or passes. */
export interface ReportLine {
  readonly name: string;
  readonly MiB?: number;
  readonly count?: number;
}

export interface ToolReport {
  readonly tool: ToolName;
  readonly lines: readonly ReportLine[];
}

export interface Reported {
  readonly kind: KindId | 'host';
  /** That has made it; null where none has. */
  readonly engine: string | null;
  /** `memory.inactiveFileShare` of the catalogue. */
  readonly inactiveFileShare: number;
  /** Of a host on which equal pages are merged. */
  readonly merging: MergingFrame | null;
}

/** What counts what a container uses, by engine. */
const OF_ENGINE: Readonly<Record<string, ToolName>> = { docker: 'docker-stats', cri: 'kubectl-top' };

/** What the tools say of one instance of a node, in the mean; those first that look from outside. */
export function toolReportsOf(frame: NodeFrame, reported: Reported): readonly ToolReport[] {
  const { kind, merging } = reported;
  const guest = frame.memory.kernel ? freeReport(frame.memory.kernel) : null;
  if (kind === 'host') return [...(guest ? [guest] : []), ...(merging?.on ? [mergingReport(merging)] : [])];
  if (!guest) return controlGroupReports(frame, reported);
  const outside = monitorReport(frame, kind);
  return outside ? [outside, guest] : [guest];
}

/**
 * A control group of version 2: `memory.current` is what is charged to it, anonymous pages, its share of file pages and kernel
 * memory (Linux, Documentation/admin-guide/cgroup-v2.rst). Docker and Kubernetes leave out file pages on the inactive list
 * (docker/cli, cli/command/container/stats_helpers.go; kubernetes.io, Node metrics data: working set).
 */
function controlGroupReports({ memory, count }: NodeFrame, { engine, inactiveFileShare }: Reported): ToolReport[] {
  const { anonymousMiB, chargedMiB, kernelMiB, swapMiB } = memory.group;
  const of = (MiB: number): number => MiB / Math.max(1, count);
  const current = anonymousMiB + chargedMiB + kernelMiB;
  const group: ToolReport = {
    tool: 'cgroup',
    lines: [
      { name: 'memory.current', MiB: of(current) },
      { name: 'anon', MiB: of(anonymousMiB) },
      { name: 'file', MiB: of(chargedMiB) },
      { name: 'kernel', MiB: of(kernelMiB) },
      { name: 'memory.swap.current', MiB: of(swapMiB) },
    ],
  };
  const tool = engine === null ? undefined : OF_ENGINE[engine];
  if (!tool) return [group];
  const name = tool === 'docker-stats' ? 'MEM USAGE' : 'MEMORY';
  return [{ tool, lines: [{ name, MiB: of(current - chargedMiB * inactiveFileShare) }] }, group];
}

/**
 * `free` on a kernel of its own: its total leaves out what the kernel took for itself, used is total less available (procps,
 * free(1)), and available counts the page cache in, since it can be dropped; watermarks are not in the model.
 */
function freeReport(kernel: NonNullable<NodeFrame['memory']['kernel']>): ToolReport {
  const of = (MiB: number): number => Math.max(0, MiB / Math.max(1, kernel.instances));
  const total = kernel.capacityMiB - kernel.fixedMiB;
  const used = kernel.usedMiB - kernel.fixedMiB;
  return {
    tool: 'free',
    lines: [
      { name: 'total', MiB: of(total) },
      { name: 'used', MiB: of(used) },
      { name: 'free', MiB: of(total - used - kernel.cacheMiB) },
      { name: 'buff/cache', MiB: of(kernel.cacheMiB) },
      { name: 'available', MiB: of(total - used) },
      { name: 'swap used', MiB: of(kernel.swapUsedMiB) },
    ],
  };
}

/**
 * A guest from outside. libvirt: `actual` is what the balloon leaves it, `unused` what its kernel has given to nobody, `rss` what
 * its process has resident (libvirt, virDomainMemoryStats). Without libvirt the process says that; z/VM has its own words.
 * A partition has nobody outside who counts.
 */
function monitorReport({ memory, count }: NodeFrame, kind: Reported['kind']): ToolReport | null {
  const { kernel, physicalMiB } = memory;
  if (!kernel || kind === 'lpar') return null;
  const of = (MiB: number): number => Math.max(0, MiB / Math.max(1, count));
  const resident = of(physicalMiB);
  if (kind === 'zvm') return { tool: 'indicate', lines: [{ name: 'RESIDENT', MiB: resident }] };
  // The machines that libvirt manages; small ones have a monitor only.
  if (kind !== 'vm') return { tool: 'ps', lines: [{ name: 'RSS', MiB: resident }] };
  return {
    tool: 'virsh',
    lines: [
      { name: 'actual', MiB: of(kernel.capacityMiB) },
      { name: 'available', MiB: of(kernel.capacityMiB - kernel.fixedMiB) },
      { name: 'unused', MiB: of(kernel.capacityMiB - kernel.usedMiB - kernel.cacheMiB) },
      { name: 'rss', MiB: resident },
    ],
  };
}

/** What the kernel of a host says of merging (Linux, /sys/kernel/mm/ksm): pages, and whole passes. */
function mergingReport(merging: MergingFrame): ToolReport {
  const { pagesShared, pagesSharing, pagesUnshared, pagesVolatile, pagesZero, fullScans } = merging;
  return {
    tool: 'ksm',
    lines: [
      { name: 'pages_shared', count: pagesShared },
      { name: 'pages_sharing', count: pagesSharing },
      { name: 'pages_unshared', count: pagesUnshared },
      { name: 'pages_volatile', count: pagesVolatile },
      { name: 'ksm_zero_pages', count: pagesZero },
      { name: 'full_scans', count: fullScans },
    ],
  };
}
