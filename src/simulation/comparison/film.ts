// A deployment that starts, as a film: what a small drawing of it shows at evenly spaced moments, so that many of them can be
// shown at the same moment without asking a run for each.
import type { Topology } from '../../topology/topology.ts';
import type { EventFrame, Phase } from '../frame.ts';
import { applicationsOf } from './applications.ts';
import type { Played } from './playing.ts';

export interface NodeFilm {
  readonly id: string;
  /** 0 to 1 through its start, mean over instances; and the share of what it could use at most that it uses. */
  readonly progress: readonly number[];
  readonly load: readonly number[];
  /** When the last instance is ready, which may be between two moments; null where that is not before the end. */
  readonly readyMs: number | null;
  /** When it failed or was killed, and did not come back; null where that is not before the end. */
  readonly lostMs: number | null;
}

export interface Film {
  /** One moment for each member of every list; the first at 0. */
  readonly everyMs: number;
  readonly nodes: readonly NodeFilm[];
  /** Of all hosts together. */
  readonly memoryMiB: readonly number[];
  readonly cores: readonly number[];
  /** Application instances that are ready, of all there are. */
  readonly ready: readonly number[];
  readonly instances: number;
  /** What there is on all hosts. */
  readonly totalMiB: number;
  readonly totalCores: number;
}

/** `endMs`: the last moment, after `steps` equal ones. The run must look as far ahead. */
export function filmOf(topology: Topology, { run }: Pick<Played, 'run'>, endMs: number, steps: number): Film {
  const applications = new Set(applicationsOf(topology).map(({ id }) => id));
  const nodes = new Map<string, { progress: number[]; load: number[] }>();
  const memoryMiB: number[] = [];
  const cores: number[] = [];
  const ready: number[] = [];
  const everyMs = endMs / steps;
  const last = run.frameAt(endMs);
  for (let step = 0; step <= steps; step += 1) {
    const frame = step === steps ? last : run.frameAt(step * everyMs);
    memoryMiB.push(frame.hosts.reduce((sum, { memory }) => sum + memory.totalMiB - memory.freeMiB, 0));
    cores.push(frame.hosts.reduce((sum, { cpu }) => sum + cpu.usedCores, 0));
    ready.push(frame.nodes.reduce((sum, node) => sum + (applications.has(node.id) ? node.ready : 0), 0));
    for (const { id, progress, load } of frame.nodes) {
      const curves = nodes.get(id) ?? { progress: Array<number>(step).fill(0), load: Array<number>(step).fill(0) };
      nodes.set(id, curves);
      curves.progress.push(progress);
      curves.load.push(load);
    }
  }
  return {
    everyMs,
    nodes: [...nodes].map(([id, curves]) => {
      const node = last.nodes.find((one) => one.id === id);
      const readyMs = node && node.ready >= node.count ? (node.readyAtMs?.last ?? null) : null;
      return { id, ...curves, readyMs, lostMs: node && isLost(node.phase) ? lostAt(last.events, id) : null };
    }),
    memoryMiB,
    cores,
    ready,
    instances: last.nodes.reduce((sum, node) => sum + (applications.has(node.id) ? node.count : 0), 0),
    totalMiB: last.hosts.reduce((sum, { memory }) => sum + memory.totalMiB, 0),
    totalCores: last.hosts.reduce((sum, { cpu }) => sum + cpu.cores, 0),
  };
}

function isLost(phase: Phase): boolean {
  return phase === 'failed' || phase === 'killed';
}

function lostAt(events: readonly EventFrame[], id: string): number | null {
  return (
    events.findLast(({ type, node }) => node === id && (type === 'failed' || type === 'out-of-memory'))?.tMs ?? null
  );
}
