// How strong a wall is, from the catalogue's records: by its sort, less for every default namespace that it lacks, more for a
// user namespace of its own, and by the switches around it; nothing where these leave a way out. Walls in series add (independent failures multiply).
import type { BoundaryId, KindId } from '../../catalog/kind.ts';
import { usualCapabilities } from '../../catalog/linux-capabilities.ts';
import type { Value } from '../../catalog/parameter.ts';
import { PARAMETERS } from '../../catalog/parameters.ts';
import type { Guard } from '../../topology/guard.ts';
import type { Sandboxing } from '../../topology/sandboxing.ts';
import { DEFAULT_NAMESPACES } from '../../topology/topology.ts';
import { sentryPlatform, sharedFsOf, usesHostNetwork } from '../sandboxing.ts';
import type { IsolationNode } from './tree.ts';

/** In walls: 1 is a container as an engine builds it by default. */
export interface Strength {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const NO_WALL: Strength = { value: 0, low: 0, high: 0 };

/** A parameter with its range; a value that somebody set outside the range widens it. */
function figure(id: string, value: Value): Strength {
  const now = value(id);
  const record = Object.hasOwn(PARAMETERS, id) ? PARAMETERS[id] : undefined;
  return { value: now, low: Math.min(record?.low ?? now, now), high: Math.max(record?.high ?? now, now) };
}

export function add(a: Strength, b: Strength): Strength {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

/** Strength of one wall of a node; never below zero. */
export function strengthOf(node: IsolationNode, wall: BoundaryId, value: Value): Strength {
  const base = figure(`isolation.strength.${wall}`, value);
  const { sandboxing } = node;
  if (sandboxing) {
    // The way out of a sandbox leads out of all its walls.
    if (node.open === true) return NO_WALL;
    return changed(base, sandboxParts(sandboxing, wall, value), value);
  }
  if (wall !== 'container' && wall !== 'system-container') return base;
  if (node.open === true) return NO_WALL;
  let missing = 0;
  for (const kind of DEFAULT_NAMESPACES) if (!node.namespaces.includes(kind)) missing += 1;
  const parts: readonly Part[] = [
    [-missing, 'isolation.missingNamespace'],
    [node.namespaces.includes('user') ? 1 : 0, 'isolation.userNamespace'],
    ...(node.guard && node.kind !== 'host' ? partsOf(node.guard, node.kind) : []),
  ];
  return changed(base, parts, value);
}

/** A wall with what is added to it and taken from it; never below nothing. */
function changed(base: Strength, parts: readonly Part[], value: Value): Strength {
  let { value: now, low, high } = base;
  for (const [count, id] of parts) {
    if (count === 0) continue;
    const one = figure(id, value);
    now += count * one.value;
    low += count * (count > 0 ? one.low : one.high);
    high += count * (count > 0 ? one.high : one.low);
  }
  return { value: Math.max(0, now), low: Math.max(0, low), high: Math.max(0, high) };
}

/** How often a figure is gained, or lost if the number is below zero. */
type Part = readonly [count: number, figure: string];

/** What the switches around a container add to its wall and take from it. */
function partsOf(guard: Guard, kind: KindId): readonly Part[] {
  const usual = usualCapabilities(kind);
  const kept = usual.filter((one) => guard.capabilities.has(one)).length;
  return [
    [guard.seccomp ? 0 : -1, 'isolation.unfiltered'],
    [guard.lsm === 'none' ? -1 : 0, 'isolation.unconfined'],
    [kept - guard.capabilities.size, 'isolation.addedCapability'],
    [usual.length - kept, 'isolation.droppedCapability'],
    [guard.noNewPrivileges ? 1 : 0, 'isolation.noNewPrivileges'],
    [guard.rootless ? 1 : 0, 'isolation.rootless'],
    [-guard.mounts.filter(({ readOnly }) => !readOnly).length, 'isolation.sharedDirectory'],
  ];
}

/** What the switches of a sandbox with a kernel of its own add to one of its walls and take from it. */
function sandboxParts(sandboxing: Sandboxing, wall: BoundaryId, value: Value): readonly Part[] {
  const { directfs, mounts } = sandboxing;
  const written = mounts.filter(({ readOnly }) => !readOnly).length;
  switch (wall) {
    case 'gvisor':
      return [
        [usesHostNetwork(value, sandboxing) ? -1 : 0, 'isolation.hostNetwork'],
        [sentryPlatform(value, sandboxing) === 1 ? 1 : 0, 'isolation.sentryOnKvm'],
        [directfs ? 0 : 1, 'isolation.goferAlone'],
        [-written, 'isolation.sharedDirectory'],
      ];
    case 'vm':
      return [
        [sharedFsOf(value, sandboxing) === 'none' ? 1 : 0, 'isolation.noSharedFiles'],
        [-written, 'isolation.sharedDirectory'],
      ];
    default:
      // The container around a Kata guest is its monitor's, whatever goes on inside.
      return [];
  }
}

/** The parameter that says how large an interface a wall exposes, by the switches of what it is around. */
export function interfaceOf(wall: BoundaryId, guard: Guard | null, sandboxing: Sandboxing | null = null): string {
  if (wall === 'gvisor' && sandboxing?.hostNetwork) return 'isolation.interfaces.gvisor-host-network';
  const unfiltered = guard !== null && !guard.seccomp && (wall === 'container' || wall === 'system-container');
  return `isolation.interfaces.${unfiltered ? 'unfiltered' : wall}`;
}

/** All walls of a node together: what it takes to get out of it. */
export function strengthAround(node: IsolationNode, value: Value): Strength {
  let sum = NO_WALL;
  for (const wall of node.walls) sum = add(sum, strengthOf(node, wall, value));
  return sum;
}
