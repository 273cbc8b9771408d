// The load of every node over the last seconds, as far as it has been seen, and its drawing. Pure apart from what it
// remembers; simulated time only.
import type { Frame, NodeFrame } from '../simulation/frame.ts';
import type { NodeId } from '../topology/topology.ts';

/** Simulated milliseconds that a profile shows. */
export const PROFILE_MS = 20_000;
const MOST_SAMPLES = 160;
/** Cores of one instance that are drawn as half of the whole height. */
const HALF_CORES = 0.8;

/**
 * How high, and how bright, a node's load is drawn, 0 to 1: the share of what it may use at most or, where nothing limits
 * it, its cores on a scale that never ends (0.2 cores are a fifth, 0.8 half, 4 five sixths). Whichever is higher.
 */
export function levelOf({ load, cpu, count }: Pick<NodeFrame, 'load' | 'cpu' | 'count'>): number {
  const cores = cpu.allocatedCores / Math.max(1, count);
  return Math.max(load, cores / (cores + HALF_CORES));
}

/** Samples that are closer together cannot be told apart in a profile. */
const APART_MS = PROFILE_MS / 150;

interface Sample {
  readonly tMs: number;
  readonly load: number;
}

export interface Loads {
  /** Takes the loads of a frame; what was noted for later moments is dropped (the course may be another one now). */
  note(frame: Pick<Frame, 'tMs' | 'nodes'>): void;
  /** Samples of a node up to `tMs`, oldest first. */
  of(id: NodeId, tMs: number): readonly Sample[];
}

export function createLoads(): Loads {
  const samples = new Map<NodeId, Sample[]>();
  return {
    note(frame) {
      for (const node of frame.nodes) {
        let list = samples.get(node.id);
        if (!list) {
          list = [];
          samples.set(node.id, list);
        }
        while ((list.at(-1)?.tMs ?? -1) >= frame.tMs) list.pop();
        const last = list.at(-1);
        const before = list.at(-2);
        const load = levelOf(node);
        // Of what stays equal the first and the last are kept: without the first a step would become a slope.
        const isSteady = last?.load === load && before?.load === load;
        if (isSteady || (before && frame.tMs - before.tMs < APART_MS)) list.pop();
        list.push({ tMs: frame.tMs, load });
        if (list.length > MOST_SAMPLES) list.shift();
      }
    },
    of: (id, tMs) => (samples.get(id) ?? []).filter((sample) => sample.tMs > tMs - PROFILE_MS * 1.5),
  };
}

/** How much of a field's height full load takes. */
const FULL = 0.72;

/**
 * SVG path of a profile in a field `width` × `height` whose right edge is `tMs`; before `sinceMs` there was none, but what
 * runs when time begins has been running before. What was not seen is taken to be as it was when it was first seen.
 */
export function profilePath(
  samples: readonly Sample[],
  tMs: number,
  sinceMs: number,
  width: number,
  height: number,
): string {
  const [first] = samples;
  if (!first) return '';
  const from = Math.max(sinceMs > 0 ? sinceMs : -PROFILE_MS, tMs - PROFILE_MS);
  const x = (at: number) => round((width * (at - (tMs - PROFILE_MS))) / PROFILE_MS);
  const y = (load: number) => round(height - height * FULL * Math.min(1, Math.max(0.03, load)));
  // What was used before it was ready went into its start.
  const begun = from === sinceMs ? samples.find((sample) => sample.tMs > from && sample.tMs <= tMs) : undefined;
  let path = `M${x(from)} ${height}L${x(from)} ${y(begun?.load ?? valueAt(samples, from))}`;
  for (const sample of samples) {
    if (sample.tMs > from && sample.tMs <= tMs) path += `L${x(sample.tMs)} ${y(sample.load)}`;
  }
  return `${path}L${width} ${y(valueAt(samples, tMs))}L${width} ${height}z`;
}

/** What is left of a profile where there is no room for one: the level of the present load. */
export function levelPath(load: number, width: number, height: number): string {
  const y = round(height - height * FULL * Math.min(1, Math.max(0.03, load)));
  return `M0 ${height}V${y}H${width}V${height}z`;
}

function valueAt(samples: readonly Sample[], tMs: number): number {
  let before = samples[0];
  for (const sample of samples) {
    if (sample.tMs >= tMs) {
      if (!before || sample.tMs === before.tMs) return sample.load;
      const share = Math.max(0, (tMs - before.tMs) / (sample.tMs - before.tMs));
      return before.load + (sample.load - before.load) * share;
    }
    before = sample;
  }
  return before?.load ?? 0;
}

const round = (value: number): number => Math.round(value * 10) / 10;
