// How what has ended goes away: the monitor of a machine, the shim, mounts and network of a container. Counted where starts
// follow each other (`starts=`), and where a published time goes on until all is gone.
import type { Stage, StartContext } from '../cost.ts';
import type { Monitor } from '../monitor.ts';
import { engineOf, isBridged, outside } from './chain.ts';

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
  const { removeMs, disconnectLockMs } = engineOf(context);
  if (removeMs === null) return [];
  const removed = outside(value, 'exit', value(removeMs), value('container.engineCpuShare'));
  if (disconnectLockMs === null || !isBridged(context)) return [removed];
  return [{ ...removed, lock: 'network', lockMs: value(disconnectLockMs) }];
}

/** Two removals, one after the other, as one stage. */
export function joinRemovals([first]: readonly Stage[], [second]: readonly Stage[]): readonly Stage[] {
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
