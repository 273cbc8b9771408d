// What one instance of a group has to send, and how much of that it writes again meanwhile: the same sums as in
// operations/memory-to-move.ts, of groups of the world instead of nodes of a frame.
import { MiB } from '../../catalog/parameter.ts';
import { memoryOf } from '../accounting.ts';
import type { Context } from '../context.ts';
import { machinesOn, squeezedOn } from '../squeeze.ts';
import { workingOf } from '../working.ts';
import { countWithin, type Group, groupsOf, type World, walkGroups } from '../world.ts';
import type { MoveState } from './state.ts';

const MS_PER_S = 1000;

/** Of a machine: what its guest has touched, or all that it was given where everything is sent. */
export function machineBytes(world: World, context: Context, group: Group): number {
  if (context.value('move.sendsAll') > 0) return group.specification.memoryBytes;
  const { pressure } = squeezedOn(world, context, group.host);
  const machine = machinesOn(context, group.host, pressure).find((one) => one.group === group);
  return machine ? (machine.kernel.touched + machine.kernel.lent) / machine.kernel.instances : 0;
}

/** Of a container and all in it: private memory of its processes. File pages are read again from the image. */
export function processBytes(world: World, context: Context, group: Group): number {
  const account = memoryOf(world, context, group.host);
  let bytes = 0;
  walkGroups(group, (inner) => {
    const held = account.nodes.get(inner.node);
    if (!held) return;
    const here = groupsOf(world, inner.node).filter(({ host }) => host === group.host);
    const count = here.reduce((sum, { total }) => sum + total, 0);
    const { kind } = inner.specification;
    const shim = kind === 'container' || kind === 'gvisor' ? context.value('container.shimMiB') * MiB : 0;
    bytes += Math.max(0, (held.private + held.swapped) / count - shim) * countWithin(inner, group);
  });
  return bytes;
}

export function processesIn({ value }: Context, group: Group): number {
  let processes = 0;
  walkGroups(group, (inner) => {
    const system = inner.specification.kind === 'system-container';
    processes += value(system ? 'checkpoint.systemProcesses' : 'checkpoint.processes') * countWithin(inner, group);
  });
  return processes;
}

/**
 * Bytes written since a round began that have to be sent again: of what work rewrites over and over, at the pace it has now,
 * and what has been touched for the first time.
 */
export function writtenBytes(world: World, context: Context, { group, stepStartMs, touchedBytes }: MoveState): number {
  const { value } = context;
  const touched = machineBytes(world, context, group);
  const rewritten = Math.min(touched, changingBytes(context, group));
  const seconds = (world.flow.nowMs - stepStartMs) / MS_PER_S;
  const rewriteS = value('move.rewriteS') / Math.max(1e-9, paceOf(context, group));
  const times = rewriteS > 0 ? seconds / rewriteS : Number.POSITIVE_INFINITY;
  return Math.min(rewritten, rewritten * times) + Math.max(0, touched - touchedBytes);
}

/** What one instance and all that runs in it write again and again. */
function changingBytes({ value }: Context, group: Group): number {
  let bytes = 0;
  walkGroups(group, (inner) => {
    if (inner.phase !== 'running') return;
    const { workload, image, vcpus } = inner.specification;
    const times = countWithin(inner, group);
    if (workload) bytes += value(workload.memory) * value(workload.volatileShare) * MiB * times;
    const guest = image?.guest;
    if (guest && Number.isFinite(vcpus)) {
      bytes += value(guest.userSpaceBytes) * value('memory.userSpaceVolatileShare') * MiB * times;
    }
  });
  return bytes;
}

/** How much of the processor that it asks for it gets. */
function paceOf(context: Context, group: Group): number {
  let asked = 0;
  let given = 0;
  walkGroups(group, (inner) => {
    const working = workingOf(context, inner);
    if (!working) return;
    const times = countWithin(inner, group);
    asked += working.demandCores * times;
    given += working.allocatedCores * times;
  });
  return asked > 0 ? Math.min(1, given / asked) : 1;
}
