// How what has ended goes away: the monitor of a machine, the shim, mounts and network of a container. Counted where starts
// follow each other (`starts=`), and where a published time goes on until all is gone.
import type { Stage, StartContext } from '../cost.ts';
import type { Monitor } from '../monitor.ts';
import { engineOf, isBridged, outside, throughEngine } from './chain.ts';

/** From the end of the guest until its monitor is gone. */
export function monitorRemoval({ value }: StartContext, monitor: Monitor): readonly Stage[] {
  if (monitor.exitMs === null) return [];
  return [outside(value, 'exit', value(monitor.exitMs), value(monitor.cpuShare))];
}

/**
 * An engine hears of the end, has runtime and shim clean up, and unmounts the root; a daemon that connects one container at a
 * time also disconnects them one by one. Without an engine the removal is part of the published times of the runtimes.
 */
export function containerRemoval(context: StartContext): readonly Stage[] {
  const { value } = context;
  const { removeMs, disconnectLockMs, pods } = engineOf(context);
  if (removeMs === null) return [];
  const removed = throughEngine(value, 'exit', value(removeMs));
  const plugged = disconnectLockMs !== null && isBridged(context);
  const last: Stage = plugged ? { ...removed, lock: 'network', lockMs: value(disconnectLockMs) } : removed;
  // The container first, then its sandbox, which is a container of the engine too and has the network.
  return pods ? [removed, { ...last, name: 'pod-exit' }] : [last];
}

/** The same where a machine goes with the container, or with the sandbox of its pod. */
export function machineContainerRemoval(context: StartContext, monitor: Monitor): readonly Stage[] {
  const stages = containerRemoval(context);
  return [...stages.slice(0, -1), ...joinRemovals(monitorRemoval(context, monitor), stages.slice(-1))];
}

/** Two removals, one after the other, as one stage. */
function joinRemovals([first]: readonly Stage[], [second]: readonly Stage[]): readonly Stage[] {
  if (!first || !second) return [first, second].filter((stage) => stage !== undefined);
  return [
    {
      ...first,
      ...second,
      waitMs: (first.waitMs ?? 0) + (second.waitMs ?? 0),
      cpuMs: (first.cpuMs ?? 0) + (second.cpuMs ?? 0),
    },
  ];
}
