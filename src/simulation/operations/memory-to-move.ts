// What of the memory of one instance has to be sent, and how much of it is written again meanwhile, as a frame has it.
import { findImage } from '../../catalog/images.ts';
import { MiB, type Value } from '../../catalog/parameter.ts';
import { findWorkload } from '../../catalog/workloads.ts';
import { effective, imageOf } from '../../topology/attributes.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import type { Frame, NodeFrame } from '../frame.ts';

/** A document at one moment of its run. */
export interface MoveSetting {
  readonly topology: Topology;
  readonly frame: Frame;
  readonly value: Value;
  /** The nodes of the frame by id. */
  readonly frames: ReadonlyMap<string, NodeFrame>;
}

/** Of one machine: what its guest has touched, whether it is in memory or on disk by now; its monitor stays behind. */
export function machineBytes({ value }: MoveSetting, { memory, count }: NodeFrame): number {
  const given = value('move.sendsAll') > 0 ? memory.configuredMiB : null;
  return (Math.max(0, given ?? memory.touchedMiB - memory.hypervisorMiB) * MiB) / Math.max(1, count);
}

/**
 * Of one container and all in it: private memory of its processes, in memory or in swap. File pages are read again from the
 * image; the shim of the engine is another one at the other end.
 */
export function processBytes({ frames, value }: MoveSetting, node: Sandbox): number {
  let bytes = 0;
  for (const { one, times } of within(node)) {
    const seen = frames.get(one.id);
    if (!seen) continue;
    const { privateMiB, swappedMiB } = seen.memory;
    const shimMiB = one.kind === 'container' || one.kind === 'gvisor' ? value('container.shimMiB') : 0;
    bytes += Math.max(0, (privateMiB + swappedMiB) / Math.max(1, seen.count) - shimMiB) * MiB * times;
  }
  return bytes;
}

/** What one instance and all in it write again and again: changing memory of workloads and of guest systems. */
export function changingBytes({ topology, value }: MoveSetting, node: Sandbox): number {
  const { images, workloads } = topology.definitions;
  let bytes = 0;
  for (const { one, times } of within(node)) {
    const name = effective(topology, one.id).workload;
    const workload = name === null ? undefined : findWorkload(name, workloads);
    if (workload) bytes += value(workload.memory) * value(workload.volatileShare) * MiB * times;
    const guest = findImage(imageOf(topology, one), images)?.guest;
    const isMachine = guest !== undefined && effective(topology, one.id).vcpus !== null;
    if (isMachine) bytes += value(guest.userSpaceBytes) * value('memory.userSpaceVolatileShare') * MiB * times;
  }
  return bytes;
}

/** How much of the processor that it asks for it gets: who works half as fast writes half as fast. */
export function paceOf({ frames }: MoveSetting, node: Sandbox): number {
  let asked = 0;
  let given = 0;
  for (const { one, times } of within(node)) {
    const seen = frames.get(one.id);
    if (!seen) continue;
    asked += (seen.cpu.demandCores * times) / Math.max(1, seen.count);
    given += (seen.cpu.allocatedCores * times) / Math.max(1, seen.count);
  }
  return asked > 0 ? Math.min(1, given / asked) : 1;
}

export function processesIn(value: Value, node: Sandbox): number {
  return within(node).reduce((sum, { one, times }) => {
    const own = one.kind === 'system-container' ? 'checkpoint.systemProcesses' : 'checkpoint.processes';
    return sum + value(own) * times;
  }, 0);
}

/** A node and all in it, with how many there are in one instance of it. */
function within(node: Sandbox, times = 1): readonly { readonly one: Sandbox; readonly times: number }[] {
  return [{ one: node, times }, ...node.children.flatMap((child) => within(child, times * child.replicas))];
}
