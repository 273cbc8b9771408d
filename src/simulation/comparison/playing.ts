// A deployment played from nothing until it has come to rest: the run that every measure is read from.
import type { Topology } from '../../topology/topology.ts';
import type { Frame } from '../frame.ts';
import type { Conditions } from '../operations/playing.ts';
import type { Recording } from '../recording.ts';
import { createRun, type Run } from '../run.ts';

export interface Played {
  readonly recording: Recording;
  readonly run: Run;
  /** When all is ready and merging has come to rest; the end of what was looked at where that never is. */
  readonly restMs: number;
  readonly rests: boolean;
  readonly atRest: Frame;
}

const FIRST_LOOK_MS = 60 * 1000;
const LONGEST_LOOK_MS = 24 * 3_600_000;

export function recordingOf(topology: Topology, { seed, parameters }: Conditions): Recording {
  return { seed, parameters, running: [], entries: [{ atMs: 0, topology }] };
}

/** Looks further ahead until nothing changes any more, a day at most. */
export function play(topology: Topology, conditions: Conditions): Played {
  const recording = recordingOf(topology, conditions);
  for (let lookMs = FIRST_LOOK_MS; ; lookMs *= 4) {
    const run = createRun(recording, lookMs);
    const { settledMs } = run;
    if (settledMs === null && lookMs < LONGEST_LOOK_MS && !stands(run, lookMs)) continue;
    const restMs = settledMs ?? lookMs;
    return { recording, run, restMs, rests: settledMs !== null, atRest: run.frameAt(restMs) };
  }
}

/** Whether nothing has happened for so long that nothing will: something waits for what never comes. */
function stands(run: Run, lookMs: number): boolean {
  return lookMs > 3_600_000 && run.events.every(({ tMs }) => tMs < lookMs / 2);
}
