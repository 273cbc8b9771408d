// What can be seen of a group's start: its stages, those to come as the look-ahead knows them, and when it will be ready. All
// that can be seen of one start consists of the same stages, each before and after its end: they are worked out once, and every
// moment takes its own from them.
import type { Context } from './context.ts';
import type { NodeFrame, StageFrame } from './frame.ts';
import { type Future, stagesAhead } from './future.ts';
import { type Chain, chainOf } from './starting/chains.ts';
import { readyRangeOf } from './starting/ready-range.ts';
import { type Range, rangeOfChain, stretched } from './starting/uncertainty.ts';
import type { Group, StageRun } from './world.ts';

export interface SeenStart
  extends Pick<NodeFrame, 'phase' | 'stages' | 'expectedReadyMs' | 'readyRangeMs' | 'readyAtMs'> {
  /** When the last stage that has begun did so, and when it ended; and when all were ready. */
  readonly beginMs: number | null;
  readonly endMs: number | null;
  readonly readyMs: number | null;
}

/** Of one group: what has been seen of one of its starts, along one chain. */
export interface SeenStarts {
  start: number;
  chain: Chain | null;
  /** By how many stages had begun, twice: before and after the last one's end. */
  seen: (SeenStart | undefined)[];
  /** What was seen last of it when all were ready. */
  up: SeenStart | null;
  past: (StageFrame | undefined)[];
  coming: (StageFrame | undefined)[];
}

export function createSeenStarts(): SeenStarts {
  return { start: -1, chain: null, seen: [], up: null, past: [], coming: [] };
}

/** A group's start at the present moment. */
export function startSeen(context: Context, group: Group, future: Future, all: Map<number, SeenStarts>): SeenStart {
  const { phase, durations, readyMs, chain } = group;
  let starts = all.get(group.id);
  if (!starts) {
    starts = createSeenStarts();
    all.set(group.id, starts);
  }
  // Who is up has its last start behind it.
  const nth = phase === 'running' ? durations.length - 1 : durations.length;
  if (starts.start !== nth || starts.chain !== chain) {
    starts.start = nth;
    starts.chain = chain;
    starts.seen = [];
    starts.past = [];
    starts.coming = [];
    starts.up = null;
  }
  // Who is up has no stage that goes on.
  if (phase === 'running' && starts.up?.readyMs === readyMs) return starts.up;
  const { stages } = group;
  const now = stages[stages.length - 1];
  const beginMs = now?.startMs ?? null;
  const endMs = now?.endMs ?? null;
  const at = 2 * stages.length + (endMs === null ? 0 : 1);
  const last = starts.seen[at];
  const same = last?.phase === phase && last.beginMs === beginMs && last.endMs === endMs;
  if (same && last.readyMs === readyMs) return last;
  const start: SeenStart = {
    phase,
    beginMs,
    endMs,
    readyMs,
    stages: stagesOf(context, group, future, starts),
    expectedReadyMs: phase === 'running' ? null : (future.get(group.id)?.readyMs ?? null),
    readyRangeMs: rangeOf(context, group, future),
    readyAtMs: readyMs === null ? null : { first: readyMs, median: readyMs, last: readyMs },
  };
  if (phase === 'running') starts.up = start;
  else starts.seen[at] = start;
  return start;
}

/** When a group may be ready; null where that is not known. */
function rangeOf(context: Context, group: Group, future: Future): NodeFrame['readyRangeMs'] {
  const { phase, specification } = group;
  if (phase === 'failed' || phase === 'killed') return null;
  // Of starts that follow each other, only the last has an end that is known.
  if (specification.starts > 1 && phase !== 'running') return null;
  const readyMs = group.readyMs ?? future.get(group.id)?.readyMs ?? null;
  return readyMs === null ? null : readyRangeOf(context, future, group, readyMs);
}

/** Stages so far, and those to come as the look-ahead knows them. */
function stagesOf(context: Context, group: Group, future: Future, { past, coming }: SeenStarts): readonly StageFrame[] {
  const known = stagesAhead(group, future);
  const chain = group.parent ? (group.chain ?? chainOf(context, group, [], true)) : null;
  const ranges = chain ? rangeOfChain(context, chain).stages : [];
  const frames: StageFrame[] = [];
  for (const [at, stage] of group.stages.entries()) {
    const kept = stage.endMs === null ? coming : past;
    const expectedEndMs = stage.endMs ?? known[at]?.endMs ?? null;
    frames.push(frameOf(kept, at, stage, stage.endMs, expectedEndMs, ranges[at]));
  }
  if (group.phase === 'running' || group.phase === 'failed') return frames;
  for (let at = frames.length; at < known.length; at += 1) {
    const stage = known[at] as StageRun;
    frames.push(frameOf(coming, at, stage, null, stage.endMs, ranges[at]));
  }
  return frames;
}

function frameOf(
  kept: (StageFrame | undefined)[],
  at: number,
  { name, startMs }: StageRun,
  endMs: number | null,
  expectedEndMs: number | null,
  range: Range | undefined,
): StageFrame {
  const last = kept[at];
  if (last?.name === name && last.startMs === startMs && last.endMs === endMs && last.expectedEndMs === expectedEndMs) {
    return last;
  }
  const frame = { name, startMs, endMs, expectedEndMs, ...ends(startMs, expectedEndMs, range) };
  kept[at] = frame;
  return frame;
}

function ends(startMs: number, endMs: number | null, range: Range | undefined): Pick<StageFrame, 'lowMs' | 'highMs'> {
  const ms = endMs === null || !range ? null : stretched(endMs - startMs, range);
  return ms ?? { lowMs: null, highMs: null };
}
