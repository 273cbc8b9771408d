// What frames of 1,000 nodes cost. Runs by itself, built as the page's worker is (frames.ts builds and starts it), and prints what
// it has measured as one line of JSON.
import type { Entry, IncidentName } from '../../src/simulation/recording.ts';
import { createRun, type Run } from '../../src/simulation/run.ts';
import type { Topology } from '../../src/topology/topology.ts';
import { distinct, hostWith } from './documents.ts';

/** Milliseconds by the clock, each as it was measured; `processorMs`: those of all threads, collecting garbage included. */
export interface Measured {
  readonly name: string;
  readonly ms: readonly number[];
  readonly processorMs: readonly number[];
}

export interface FrameCosts {
  readonly looks: readonly Measured[];
  /** The first frames of a process in which nothing has been optimized yet. */
  readonly first: readonly number[];
  /** The first frame of each of several runs that an edit has made, once there have been others. */
  readonly edited: readonly number[];
  /** Preparing a run, with its look-ahead. */
  readonly runs: readonly Measured[];
}

const NODES = 1000;
/** Moments in a round, rounds that count, and rounds before them. */
const MOMENTS = 60;
const ROUNDS = 3;
const WARM_UP = 2;
/** How often a run is prepared. */
const RUNS = 2;
const STEP_MS = 1000 / 60;
/** Enough for all to have started, and then as long again twice. */
const HORIZON_MS = 400_000;
/** A host with memory for about a third of what stands on it. */
const SHORT_BYTES = NODES * 2 ** 24;
/** A host with memory for all that stands on it and for trouble beside it, but not without end. */
const ENOUGH_BYTES = NODES * 2 ** 28;

const wanted = process.argv.slice(2);
const looks: Measured[] = [];
const runs: Measured[] = [];
let first: readonly number[] = [];
let edited: readonly number[] = [];

const recordingOf = (topology: Topology, further: readonly Entry[] = []) => ({
  seed: 1,
  parameters: { 'startup.variation': 0.1 },
  running: [],
  entries: [{ atMs: 0, topology }, ...further],
});

function prepared(name: string, topology: Topology, further: readonly Entry[] = []): Run {
  const costs: Cost[] = [];
  let run: Run | null = null;
  for (let round = 0; round < RUNS; round += 1) {
    costs.push(
      costOf(() => {
        run = createRun(recordingOf(topology, further), HORIZON_MS);
      }),
    );
  }
  runs.push(named(name, costs));
  return run as unknown as Run;
}

interface Cost {
  readonly ms: number;
  readonly processorMs: number;
}

function costOf(act: () => void): Cost {
  const [start, used] = [performance.now(), process.cpuUsage()];
  act();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { ms, processorMs: (user + system) / 1000 };
}

function named(name: string, costs: readonly Cost[]): Measured {
  return { name, ms: costs.map(({ ms }) => ms), processorMs: costs.map(({ processorMs }) => processorMs) };
}

const between = (from: number, to: number) =>
  Array.from({ length: MOMENTS }, (_, at) => from + ((to - from) * at) / MOMENTS);
const stepsFrom = (from: number) => Array.from({ length: MOMENTS }, (_, at) => from + at * STEP_MS);
/** To and fro: every one far from the last. */
const jumps = (from: number, to: number) =>
  between(from, to).map((_, at) => from + ((to - from) * ((at * 37 + (at % 2) * 30) % MOMENTS)) / MOMENTS);

function look(name: string, run: Run, times: readonly number[]): void {
  const costs: Cost[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const tMs of times) {
      // No two rounds ask for the same moments.
      const cost = costOf(() => run.frameAt(tMs + round + WARM_UP));
      if (round >= 0) costs.push(cost);
    }
  }
  looks.push(named(name, costs));
}

function lookEverywhere(name: string, run: Run, fromMs: number, toMs: number): void {
  look(`${name}, steps at 60 a second`, run, stepsFrom(fromMs + (toMs - fromMs) / 4));
  look(`${name}, large steps`, run, between(fromMs, toMs));
  look(`${name}, jumps to and fro`, run, jumps(fromMs, toMs));
}

/** Where most become ready: no two moments have much in common there. */
function lookAtTheEnd(name: string, run: Run, toMs: number): void {
  look(`${name}, jumps in its last fifth`, run, jumps(toMs * 0.8, toMs));
}

const begin = (atMs: number, name: IncidentName, node: string): Entry => ({
  atMs,
  incident: { name, node, action: 'begin' },
});

const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const readyOf = (run: Run): number => run.readyMs ?? run.horizonMs;

if (asked('room')) {
  const run = prepared('with room', hostWith(distinct(NODES), { cores: 64 }));
  const readyMs = readyOf(run);
  first = stepsFrom(readyMs / 4)
    .slice(0, 10)
    .map((tMs) => costOf(() => run.frameAt(tMs)).ms);
  lookEverywhere('while all start', run, 0, readyMs);
  lookAtTheEnd('while all start', run, readyMs);
  lookEverywhere('at rest', run, readyMs, run.horizonMs);
  look(
    'from rest into the start and back',
    run,
    jumps(0, readyMs).flatMap((tMs) => [tMs, readyMs + tMs]),
  );
  edited = [1, 2, 3, 4, 5].map((more) => {
    const topology = hostWith(distinct(NODES + more), { cores: 64 });
    const next = createRun(recordingOf(topology), HORIZON_MS);
    return costOf(() => next.frameAt(readyMs / 4)).ms;
  });
}
if (asked('merging')) {
  const run = prepared('with room, merging', hostWith(distinct(NODES), { cores: 64, merging: true }));
  lookEverywhere('merging, while all start', run, 0, readyOf(run));
  lookAtTheEnd('merging, while all start', run, readyOf(run));
  lookEverywhere('merging, after the start', run, readyOf(run), run.horizonMs);
}
if (asked('work')) {
  const run = prepared('with room, all with work', hostWith(distinct(NODES, true), { cores: 64 }));
  lookEverywhere('with work, while all start', run, 0, readyOf(run));
  lookAtTheEnd('with work, while all start', run, readyOf(run));
  lookEverywhere('with work, at rest', run, readyOf(run), run.horizonMs);
}
if (asked('failures')) {
  const failures = [
    begin(2000, 'cpu-hog', 'n4'),
    begin(4000, 'kernel-panic', 'n3'),
    begin(8000, 'disk-hog', 'n7'),
    begin(15_000, 'kernel-panic', 'n9'),
  ];
  const run = prepared('with failures', hostWith(distinct(NODES), { cores: 64 }), failures);
  lookEverywhere('with failures, while all start', run, 0, readyOf(run));
  lookAtTheEnd('with failures, while all start', run, readyOf(run));
}
if (asked('growing')) {
  for (const name of ['memory-hog', 'fork-bomb'] as const) {
    const topology = hostWith(distinct(NODES), { cores: 64, memoryBytes: ENOUGH_BYTES });
    const run = prepared(`with a ${name}`, topology, [begin(2000, name, 'n4')]);
    lookEverywhere(`with a ${name}, while all start`, run, 0, readyOf(run));
    lookAtTheEnd(`with a ${name}, while all start`, run, readyOf(run));
  }
}
if (asked('short')) {
  const run = prepared('with memory for a third', hostWith(distinct(NODES), { cores: 64, memoryBytes: SHORT_BYTES }));
  lookEverywhere('with memory for a third, while all start', run, 0, readyOf(run));
  lookAtTheEnd('with memory for a third, while all start', run, readyOf(run));
  lookEverywhere('with memory for a third, afterwards', run, readyOf(run), run.horizonMs);
}
process.stdout.write(`${JSON.stringify({ looks, first, edited, runs } satisfies FrameCosts)}\n`);
