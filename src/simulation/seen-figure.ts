// A figure that somebody sees on the screen, as data: what it is about and whose it is; and its value in a frame. With it the
// question "what is this number made of?" can be put to a run (influence.ts).
import type { Frame, NodeFrame } from './frame.ts';
import type { Run } from './run.ts';

export type SeenQuantity =
  /** When it is ready, milliseconds from the beginning of the run. */
  | 'ready'
  /** Held in memory, MiB. */
  | 'memory'
  /** Not held twice because pages are shared, MiB. */
  | 'saved'
  /** Not held twice because equal pages were merged, MiB. */
  | 'merged'
  /** Cores in use. */
  | 'cores'
  /** Cores that virtualization takes. */
  | 'overhead'
  /** Response time over that of an idle bare machine. */
  | 'slowdown'
  /** Bytes a second to and from the disk. */
  | 'disk'
  /** Strength of the walls between the weakest pair of tenants. */
  | 'walls'
  /** Share of throughput lost to the worst neighbour. */
  | 'noise'
  /** How many more like it would fit; worked out apart from frames. */
  | 'more';

/** `node` null: of everything on the page. */
export interface SeenFigure {
  readonly quantity: SeenQuantity;
  readonly node: string | null;
}

/**
 * The figure at a moment of a run that looks ahead to `horizonMs`, in the unit of its quantity; null where it has no value then,
 * also when the last one is ready later than the run is computed.
 */
export function valueAt(
  run: Pick<Run, 'frameAt' | 'densityAt'>,
  horizonMs: number,
  tMs: number,
  figure: SeenFigure,
): number | null {
  if (figure.quantity === 'more') {
    return figure.node === null ? null : (run.densityAt(tMs, figure.node)?.more ?? null);
  }
  const frame = run.frameAt(tMs);
  if (figure.quantity === 'ready' && figure.node === null && unknownIn(frame).length > 0) {
    // Who is lost on the way never will be ready, and is not waited for.
    if (unknownIn(run.frameAt(Math.max(tMs, horizonMs))).length > 0) return null;
  }
  return valueIn(frame, figure);
}

/** The figure in a frame; null where it has no value there, or is none that a frame holds. */
export function valueIn(frame: Frame, { quantity, node }: SeenFigure): number | null {
  const one = node === null ? undefined : frame.nodes.find(({ id }) => id === node);
  const hosts = frame.hosts.filter(({ id }) => node === null || id === node);
  const over = (read: (host: (typeof hosts)[number]) => number): number | null =>
    hosts.length === 0 ? null : hosts.reduce((sum, host) => sum + read(host), 0);
  switch (quantity) {
    case 'ready':
      return node === null ? latest(frame.nodes) : one ? readyMs(one) : null;
    case 'memory':
      return hosts.length > 0
        ? over(({ memory }) => memory.totalMiB - memory.freeMiB)
        : (one?.memory.residentMiB ?? null);
    case 'saved':
      return over(({ memory }) => memory.savedByPageCacheMiB + memory.savedByMergingMiB);
    case 'merged':
      return over(({ memory }) => memory.savedByMergingMiB);
    case 'cores':
      return hosts.length > 0 ? over(({ cpu }) => cpu.usedCores) : (one?.cpu.allocatedCores ?? null);
    case 'overhead':
      return over(({ cpu }) => cpu.overheadCores);
    case 'slowdown':
      return one?.slowdown ?? null;
    case 'disk':
      return over(({ disk }) => disk.usedBytesPerS);
    case 'walls':
      return least(hosts.map(({ isolation }) => isolation.security.weakest?.level ?? null));
    case 'noise':
      return most(hosts.map(({ isolation }) => isolation.performance.worst));
    case 'more':
      return null;
  }
}

function readyMs(node: NodeFrame): number | null {
  return node.readyAtMs ? node.readyAtMs.last : node.expectedReadyMs;
}

/** When the last of those that start is ready, as far as it is known. */
function latest(nodes: readonly NodeFrame[]): number | null {
  return most(nodes.filter(({ stages }) => stages.length > 0).map(readyMs));
}

/** Those that start once and of which it is not known when they will be ready. */
function unknownIn({ nodes }: Frame): readonly NodeFrame[] {
  return nodes.filter(
    ({ phase, starts, expectedReadyMs }) =>
      (phase === 'waiting' || phase === 'starting') && starts === null && expectedReadyMs === null,
  );
}

function most(values: readonly (number | null)[]): number | null {
  return values.reduce((best, value) => (value !== null && (best === null || value > best) ? value : best), null);
}

function least(values: readonly (number | null)[]): number | null {
  return values.reduce((best, value) => (value !== null && (best === null || value < best) ? value : best), null);
}
