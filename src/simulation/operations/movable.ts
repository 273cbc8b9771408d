// What can be moved to another host, how, and what cannot and why: rules of the kinds and their monitors, then those of where
// it shall go. Reasons are codes; the words for them are in locales.
import { KINDS } from '../../catalog/kinds.ts';
import type { Refusal } from '../../topology/refusal.ts';
import type { Host, Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
import { systemOf } from '../../topology/tree.ts';
import type { MoveWay } from './moving.ts';

export type StaysReason =
  /** Nothing of it runs at that moment: it is started elsewhere, not moved. */
  | 'not-running'
  /** Somebody has set what a move may send to nothing. */
  | 'no-bandwidth'
  /** A host is what things move between; a partition is a part of one machine's firmware. */
  | 'host'
  | 'partition'
  /** A device of the host is given to it, whose state nobody can read out. */
  | 'device-passed-through'
  /** A guest that is a hypervisor itself: z/VM relocates Linux only. */
  | 'runs-zvm'
  /** Firecracker, LightVM: saved and loaded, never copied while it runs. */
  | 'monitor-saves-only'
  /** Kata offers neither; what is inside is hidden from the one who could ask. */
  | 'sandbox-without-checkpoint'
  /** Processes are frozen and made again elsewhere: nothing runs meanwhile. */
  | 'container-stops'
  | 'sentry-stops'
  /** A container in which machines run: their state is in the kernel below, out of reach of a checkpoint. */
  | 'machine-inside';

export type TargetReason =
  | 'architecture-differs'
  | 'not-enough-memory'
  /** It could not stand there at all. */
  | 'refused';

export interface Movability {
  /** Null where there is no way at all. */
  readonly way: MoveWay | null;
  /** Why it cannot move while it runs; empty where it can. */
  readonly reasons: readonly StaysReason[];
}

/** What the kind, the monitor and the inside of a node allow. `passedThrough`: whether a device of the host is given to it. */
export function movabilityOf(topology: Topology, node: TopologyNode, passedThrough = false): Movability {
  const stays = (...reasons: readonly StaysReason[]): Movability => ({ way: null, reasons });
  const machine = (way: MoveWay): Movability =>
    passedThrough ? stays('device-passed-through') : { way, reasons: way === 'snapshot' ? ['monitor-saves-only'] : [] };
  switch (node.kind) {
    case 'host':
      return stays('host');
    case 'lpar':
      return stays('partition');
    case 'vm':
      return machine('pre-copy');
    case 'zvm':
      return systemOf(topology, node) === 'zvm' ? stays('runs-zvm') : machine('relocation');
    case 'microvm':
      return machine(node.monitor === 'cloud-hypervisor' ? 'pre-copy' : 'snapshot');
    case 'kata':
      return stays('sandbox-without-checkpoint');
    case 'gvisor':
      return passedThrough ? stays('device-passed-through') : { way: 'sentry-checkpoint', reasons: ['sentry-stops'] };
    case 'container':
    case 'system-container':
      if (passedThrough) return stays('device-passed-through');
      return machineInside(node) ? stays('machine-inside') : { way: 'checkpoint', reasons: ['container-stops'] };
  }
}

function machineInside(node: Sandbox): boolean {
  return node.children.some((child) => KINDS[child.kind].ownsKernel || machineInside(child));
}

/** One instance of a thing, and another host on which it shall run. */
export interface Target {
  readonly from: Host;
  readonly to: Host;
  /** By platform: what instructions it runs on. */
  readonly architectures: { readonly from: string | undefined; readonly to: string | undefined };
  /** Why it could not stand there; null where it could. */
  readonly refusal: Refusal | null;
  readonly neededBytes: number;
  readonly freeBytes: number;
}

/** Every reason against one target; a refusal that only repeats another reason is left out. */
export function reasonsAgainst({ architectures, refusal, neededBytes, freeBytes }: Target): readonly TargetReason[] {
  const differs = architectures.from !== architectures.to;
  const reasons: TargetReason[] = differs ? ['architecture-differs'] : [];
  if (refusal !== null && !differs) reasons.push('refused');
  if (neededBytes > freeBytes) reasons.push('not-enough-memory');
  return reasons;
}
