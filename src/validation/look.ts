// What cases read from a played scenario: times of a start, operations, memory of instances.
import type { StageName } from '../catalog/cost.ts';
import { nodeIn, type Played } from './play.ts';

/** Milliseconds from the beginning until the last instance of a node is ready. Throws when it is not by the end. */
export function readyMs(played: Played, id: string): number {
  const node = played.node(id);
  if (node.readyAtMs === null || node.ready < node.count)
    throw new Error(`${id} is not ready after ${played.untilMs} ms`);
  return node.readyAtMs.last;
}

/** Milliseconds that one stage of the start takes (of the last instance to start); stages of one name are added up. */
export function stageMs(played: Played, id: string, ...names: readonly StageName[]): number {
  let sum = 0;
  let seen = false;
  for (const { name, startMs, endMs } of played.node(id).stages) {
    if (!names.includes(name)) continue;
    if (endMs === null) throw new Error(`${name} of ${id} has not ended`);
    sum += endMs - startMs;
    seen = true;
  }
  if (!seen) throw new Error(`${id} has no stage ${names.join(' or ')}`);
  return sum;
}

/** Operations per second of one instance. */
export function operationsPerS(played: Played, id: string): number {
  const node = played.node(id);
  return node.throughput / node.count;
}

/** Cores that one instance of a node uses. */
export function coresOf(played: Played, id: string): number {
  const node = played.node(id);
  return node.cpu.allocatedCores / node.count;
}

/** MiB resident for one instance, what stands in it included where `inside` names it. */
export function residentMiB(played: Played, id: string, ...inside: readonly string[]): number {
  const node = played.node(id);
  const within = inside.reduce((sum, other) => sum + played.node(other).memory.residentMiB, 0);
  return (node.memory.residentMiB + within) / node.count;
}

/** What `smem` says of all processes of one instance of a node (PSS): pages that others map too are divided among all who map them. */
export function proportionalMiB(played: Played, id: string): number {
  const { memory, count } = played.node(id);
  return memory.proportionalMiB / count;
}

/** MiB in use on the host. */
export function usedMiB(played: Played, tMs = played.untilMs): number {
  const { totalMiB, freeMiB, overcommittedMiB } = (played.at(tMs).hosts[0] ?? played.host).memory;
  return totalMiB - freeMiB + overcommittedMiB;
}

/** What a guest's own memory costs on the host, without the monitor that runs it. */
export function guestMiB(played: Played, id: string): number {
  const { memory, count } = nodeIn(played.frame, id);
  return (memory.residentMiB - memory.hypervisorMiB) / count;
}
