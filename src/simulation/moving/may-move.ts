// Whether a group can be moved to another system as it is, and how; or why it has to stop here and start there.
import { findPlatform } from '../../catalog/platforms.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import type { Context } from '../context.ts';
import { kernelOf } from '../kernels.ts';
import { movabilityOf, type StaysReason, type TargetReason } from '../operations/movable.ts';
import type { MoveWay } from '../operations/moving.ts';
import { layersOf } from '../starting/pulling.ts';
import { type Group, type World, walkGroups } from '../world.ts';
import { machineBytes, processBytes } from './amounts.ts';
import { hasRoom, speedOf } from './line.ts';

export type AnewReason =
  | StaysReason
  | TargetReason
  /** Where it stands or shall stand is there several times. */
  | 'several-places'
  /** The image that its processes read from is not there yet. */
  | 'image-missing'
  /** Processes in it are only just starting. */
  | 'still-starting';

export type Verdict =
  | { readonly way: MoveWay; readonly memoryBytes: number }
  | { readonly way: null; readonly reason: AnewReason };

/** The outermost kernel around a group: its partition, or its host. Between two of them things move. */
export function systemOf(group: Group): Group {
  let at = group;
  while (at.parent && at.specification.kind !== 'lpar') at = at.parent;
  return at;
}

/** Of a group whose document now has it in `to`. `node` as the document has it. */
export function mayMove(
  world: World,
  context: Context,
  topology: Topology,
  node: Sandbox,
  group: Group,
  to: readonly Group[],
): Verdict {
  const anew = (reason: AnewReason): Verdict => ({ way: null, reason });
  const [target, ...others] = to;
  const { way, reasons } = movabilityOf(topology, node);
  if (way === null) return anew(reasons[0] ?? 'not-running');
  if (group.phase !== 'running') return anew('not-running');
  if (!target || others.length > 0 || target.total !== 1 || group.parent?.total !== 1) return anew('several-places');
  const architecture = (one: Group) => findPlatform(one.host.platform.id, topology.definitions.platforms)?.architecture;
  if (architecture(group) !== architecture(target)) return anew('architecture-differs');
  const [stops] = reasons;
  if (stops) {
    if (context.value('move.stopped') <= 0) return anew(stops);
    if (!allRun(group)) return anew('still-starting');
    if (!hasImages(group, target)) return anew('image-missing');
  }
  if (speedOf(world, context, group, target, way) <= 0) return anew('no-bandwidth');
  const machine = way === 'pre-copy' || way === 'relocation' || way === 'snapshot';
  const memoryBytes = (machine ? machineBytes : processBytes)(world, context, group);
  if (!hasRoom(world, context, target, memoryBytes * group.total)) return anew('not-enough-memory');
  return { way, memoryBytes };
}

function allRun(group: Group): boolean {
  let all = true;
  walkGroups(group, (inner) => {
    if (inner.phase !== 'running') all = false;
  });
  return all;
}

/** Whether the kernel of the new place has every layer that containers on the kernel of the old one have opened. */
function hasImages(group: Group, to: Group): boolean {
  const kernel = to.specification.kind === 'host' || to.specification.kind === 'lpar' ? to : kernelOf(to);
  if (kernel.specification.store === 'full') return true;
  let all = true;
  walkGroups(group, (inner) => {
    if (kernelOf(inner) !== kernelOf(group)) return;
    for (const layer of layersOf(inner)) if (kernel.store.get(layer) !== 'present') all = false;
  });
  return all;
}
