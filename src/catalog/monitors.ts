// All monitors, the usual one of a kind before the others. Add one: one file in monitors/, one line here.
import type { KindId } from './kind.ts';
import type { Monitor } from './monitor.ts';
import { CLOUD_HYPERVISOR } from './monitors/cloud-hypervisor.ts';
import { FIRECRACKER } from './monitors/firecracker.ts';
import { LIGHTVM_TOOLSTACK } from './monitors/lightvm.ts';
import { QEMU } from './monitors/qemu.ts';

export const MONITORS: readonly Monitor[] = [QEMU, FIRECRACKER, CLOUD_HYPERVISOR, LIGHTVM_TOOLSTACK];

/** The monitor of that id if the kind can have it, else the kind's usual one. */
export function monitorOf(kind: KindId, id: string | undefined): Monitor {
  const possible = MONITORS.filter((monitor) => monitor.kinds?.includes(kind));
  return possible.find((monitor) => monitor.id === id) ?? possible[0] ?? QEMU;
}
