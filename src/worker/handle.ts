// The simulation thread's whole behaviour as a function from request to reply, so that Node runs it as well as a worker.
import type { Frame } from '../simulation/frame.ts';
import { influences, readingsFor } from '../simulation/influence.ts';
import { createRun, type Run } from '../simulation/run.ts';
import type { Preview, Reply, Request } from './messages.ts';

/** Answers requests about one run at a time. A mistake becomes an error reply; the run before it stays. */
export function createHandler(): (request: Request) => Reply {
  let run: Run | null = null;
  return (request) => {
    try {
      if (request.type === 'run') {
        run = createRun(request.recording, request.horizonMs);
        const { events, readyMs, settledMs, horizonMs } = run;
        return { id: request.id, type: 'run', events, readyMs, settledMs, horizonMs };
      }
      if (request.type === 'read') {
        const { recording, horizonMs, tMs, figure } = request;
        return { id: request.id, type: 'read', readings: readingsFor(recording, horizonMs, tMs, figure) };
      }
      if (request.type === 'influences') {
        const { recording, horizonMs, tMs, figure, parameters } = request;
        return {
          id: request.id,
          type: 'influences',
          influences: influences(recording, horizonMs, tMs, figure, parameters),
        };
      }
      if (!run) return { id: request.id, type: 'error', message: 'nothing runs yet' };
      if (request.type === 'frame') return { id: request.id, type: 'frame', frame: run.frameAt(request.tMs) };
      if (request.type === 'series') {
        return { id: request.id, type: 'series', series: run.series(request.fromMs, request.toMs, request.points) };
      }
      if (request.type === 'density') {
        return { id: request.id, type: 'density', density: run.densityAt(request.tMs, request.node) };
      }
      if (request.type === 'colocation') {
        return { id: request.id, type: 'colocation', colocation: run.colocationAt(request.tMs) };
      }
      const other = createRun(request.recording, request.horizonMs);
      return { id: request.id, type: 'preview', preview: compare(run, other, request.tMs) };
    } catch (mistake) {
      return { id: request.id, type: 'error', message: mistake instanceof Error ? mistake.message : String(mistake) };
    }
  };
}

/** Buffers of a reply that may change hands instead of being copied. */
export function transferable(reply: Reply): ArrayBuffer[] {
  if (reply.type !== 'series') return [];
  const arrays = [reply.series.tMs];
  for (const host of reply.series.hosts) {
    arrays.push(host.private, host.pageCache, host.merged, host.kernel, host.hypervisor, host.free);
    arrays.push(host.ifNothingShared, host.saved, host.usedCores, host.overheadCores, host.weakestLevel);
    arrays.push(host.kernelCores, host.stealCores);
    for (const tenant of host.byTenant) arrays.push(tenant.private);
    for (const tenant of host.coresByTenant) arrays.push(tenant.cores, tenant.overheadCores);
  }
  return arrays.map((array) => array.buffer as ArrayBuffer);
}

/** When all that stands somewhere else than before, or is new, is ready; what boots anyway is not its business. */
function readyOf(after: Frame, before: Frame): number {
  const paths = new Set(before.nodes.map((node) => node.path));
  const moved = after.events.reduce((last, { type, tMs }) => (type === 'moved' ? Math.max(last, tMs) : last), 0);
  return after.nodes.reduce((last, { path, readyAtMs }) => {
    return paths.has(path) || readyAtMs === null ? last : Math.max(last, readyAtMs.last);
  }, moved);
}

/** Differences once everything that starts is ready: merging, which comes later, is left out of the price of a drop. */
function compare(present: Run, other: Run, tMs: number): Preview {
  const readyMs = other.readyMs;
  const atMs = Math.max(tMs, readyMs ?? other.horizonMs);
  const before = present.frameAt(Math.min(atMs, present.horizonMs));
  const after = other.frameAt(Math.min(atMs, other.horizonMs));
  const used = (frame: typeof before) =>
    frame.hosts.reduce(
      (sum, host) => sum + host.memory.totalMiB - host.memory.freeMiB + host.memory.overcommittedMiB,
      0,
    );
  const kernels = (frame: typeof before) =>
    frame.hosts.reduce((sum, host) => sum + host.kernels.reduce((count, kernel) => count + kernel.instances, 0), 0);
  return {
    memoryMiB: used(after) - used(before),
    readyInMs: readyMs === null ? null : Math.max(0, readyOf(after, before) - tMs),
    kernelsBefore: kernels(before),
    kernelsAfter: kernels(after),
  };
}
