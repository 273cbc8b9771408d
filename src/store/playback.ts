// The run of the present document and the moment of it that is on the screen. The page owns the clock: this store is told
// how much time has passed (clock.ts), asks the simulation thread what can be seen then, and keeps the latest answer.
import { create } from 'zustand';
import type { Values } from '../catalog/parameter.ts';
import type { DensityFrame, EventFrame, Frame } from '../simulation/frame.ts';
import type { Entry, Recording } from '../simulation/recording.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { EMPTY_TOPOLOGY } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';
import type { Connection, Status } from '../worker/client.ts';
import type { Preview, Series } from '../worker/messages.ts';
import { askForCurves } from './curves.ts';
import { beginRecording, cutsFuture, recordTopology } from './recorder.ts';
import { share } from './share.ts';

export { useHostFrame, useNodeFrame } from './frames.ts';

export const FIRST_HORIZON_MS = 60_000;
export const SLOWEST = 0.1;
export const FASTEST = 1000;
/** How far ahead is looked by itself until everything is ready. */
const LONGEST_WAIT_MS = 600_000;
/** How far ahead the next event is looked for. */
const LONGEST_STEP_MS = 3_600_000;
/** Points of the curves over the whole horizon; the charts thin them out further. */
const SERIES_POINTS = 241;

export interface PlaybackState {
  /** The moment on the screen, milliseconds from the beginning of the run. */
  readonly tMs: number;
  readonly playing: boolean;
  readonly speed: number;
  /** How far ahead the run has been computed. */
  readonly horizonMs: number;
  /** When the last thing is ready; null when not before the horizon. */
  readonly readyMs: number | null;
  /** When the last thing is ready and merging has settled; null when not before the horizon. */
  readonly settledMs: number | null;
  /** All events to the horizon, those yet to come included. */
  readonly events: readonly EventFrame[];
  readonly frame: Frame | null;
  readonly series: Series | null;
  /** What could be seen just before the last edit, for "change since". */
  readonly baseline: Frame | null;
  readonly status: Status;
  /** Message of the last request that failed for good; null when all is well. */
  readonly fault: string | null;
  readonly recording: Recording;
  play(): void;
  pause(): void;
  /** Shows another moment of the same run; beyond the horizon the run is computed further. */
  seek(tMs: number): void;
  /** Stops the clock at the next (1) or previous (-1) event; the next one is looked for beyond the horizon too. */
  stepEvent(direction: 1 | -1): void;
  /** Simulated milliseconds per millisecond, 0.1 to 1000. */
  setSpeed(speed: number): void;
  /** Runs the present document again from the beginning, with nothing running yet. */
  restart(): void;
  /** Runs the present document from the beginning with other parameter values or another seed. */
  configure(changes: { parameters?: Readonly<Record<string, number>>; seed?: number }): void;
}

export const usePlayback = create<PlaybackState>()((set, get) => ({
  tMs: 0,
  playing: false,
  speed: 1,
  horizonMs: FIRST_HORIZON_MS,
  readyMs: null,
  settledMs: null,
  events: [],
  frame: null,
  series: null,
  baseline: null,
  status: 'starting',
  fault: null,
  recording: beginRecording(EMPTY_TOPOLOGY, [], 1, {}),

  play: () => set({ playing: true }),
  pause: () => set({ playing: false }),

  seek(tMs) {
    set({ tMs: Math.max(0, tMs) });
    lookAhead();
    show();
  },

  stepEvent(direction) {
    const { events, tMs, seek, settledMs, horizonMs, recording } = get();
    const times = events.filter(isMark).map((event) => event.tMs);
    const ahead = direction === 1 ? times.filter((time) => time > tMs) : times.filter((time) => time < tMs);
    set({ playing: false });
    if (direction === 1 && ahead.length > 0) seek(Math.min(...ahead));
    if (direction === -1) seek(Math.max(0, ...ahead));
    if (direction === 1 && ahead.length === 0 && settledMs === null && horizonMs < LONGEST_STEP_MS) {
      wanted = { recording, tMs };
      set({ horizonMs: Math.min(LONGEST_STEP_MS, furtherThan(horizonMs)) });
      run();
    }
  },

  setSpeed: (speed) => set({ speed: Math.min(FASTEST, Math.max(SLOWEST, speed)) }),

  restart() {
    const { recording } = get();
    const latest = recording.entries.findLast((entry) => 'topology' in entry);
    begin(latest && 'topology' in latest ? latest.topology : EMPTY_TOPOLOGY, []);
  },

  configure({ parameters, seed }) {
    const { recording } = get();
    set({ recording: { ...recording, seed: seed ?? recording.seed, parameters: parameters ?? recording.parameters } });
    run();
  },
}));

/** The events that the time line marks and that one can step to; the links of a start-up chain are not among them. */
export function isMark(event: EventFrame): boolean {
  return event.type !== 'stage';
}

/** The step to an event beyond the horizon that a person waits for, from where and in which run. */
let wanted: { readonly recording: Recording; readonly tMs: number } | null = null;

let connection: Connection | null = null;
/** How many frames this connection has been asked for and not answered. */
let awaited = { frames: 0 };
let shown: Promise<void> = Promise.resolve();

/** Gives playback a simulation thread to ask; a former one is closed. Returns the way to close this one. */
export function attach(next: Connection): () => void {
  connection?.close();
  connection = next;
  awaited = { frames: 0 };
  next.onStatus((status) => {
    if (connection === next) usePlayback.setState(status === 'ready' ? { status, fault: null } : { status });
  });
  next.onError((fault) => {
    if (connection === next) usePlayback.setState({ fault });
  });
  run();
  return () => {
    next.close();
    if (connection === next) connection = null;
  };
}

/**
 * A new run: `topology` stands from time 0 on, with `running` already running, and `incidents` happen in it; the figures stay
 * unless others are given, and so does the seed.
 */
export function begin(
  topology: Topology,
  running: readonly NodeId[],
  figures?: Values,
  incidents: readonly Entry[] = [],
  seed?: number,
): void {
  const { recording } = usePlayback.getState();
  const begun = beginRecording(topology, running, seed ?? recording.seed, figures ?? recording.parameters);
  usePlayback.setState({
    recording: { ...begun, entries: [...begun.entries, ...incidents] },
    tMs: 0,
    horizonMs: FIRST_HORIZON_MS,
    readyMs: null,
    settledMs: null,
    events: [],
    series: null,
    frame: null,
    baseline: null,
    fault: null,
  });
  run();
}

/**
 * From the present moment on `topology` is wanted. Returns true when a later course of events, already seen, was cut off.
 * `coalesced` keeps the baseline of the edit that this one continues.
 */
export function goOn(topology: Topology, coalesced: boolean): boolean {
  const { recording, tMs, frame, baseline } = usePlayback.getState();
  const cut = cutsFuture(recording, tMs);
  usePlayback.setState({
    recording: recordTopology(recording, tMs, topology),
    baseline: coalesced ? baseline : frame,
  });
  run();
  return cut;
}

/** The same run with other things happening in it, looked at in the same moment. */
export function take(entries: readonly Entry[]): void {
  const { recording, frame } = usePlayback.getState();
  usePlayback.setState({ recording: { ...recording, entries }, baseline: frame });
  run();
}

/**
 * The same run from its beginning with other figures, looked at in the same moment. `coalesced` keeps the baseline of the
 * change that this one continues.
 */
export function runAgain(parameters: Values, coalesced: boolean): void {
  const { frame, baseline, configure } = usePlayback.getState();
  usePlayback.setState({ baseline: coalesced ? baseline : frame });
  configure({ parameters });
}

/** Resolves when the latest question for a frame has been answered, or has made way for a newer one. */
export function whenShown(): Promise<void> {
  return shown;
}

/**
 * Lets the clock go on by `elapsedMs` of real time, if it runs, and asks for what can then be seen. While an answer is still
 * awaited it stands: the clock never runs ahead of the picture, whether the thread is busy, dead or not yet there.
 */
export function advance(elapsedMs: number): void {
  const { playing, tMs, speed } = usePlayback.getState();
  if (!playing || !connection || awaited.frames > 0) return;
  usePlayback.setState({ tMs: tMs + elapsedMs * speed });
  lookAhead();
  show();
}

/** The thread, for questions aside of the run on the page; null while there is none. */
export function presentConnection(): Connection | null {
  return connection;
}

/** What `topology` from the present moment on would come to; null when a newer question took its place. */
export async function foresee(topology: Topology): Promise<Preview | null> {
  if (!connection) return null;
  const { recording, tMs, horizonMs } = usePlayback.getState();
  const reach = Math.max(horizonMs, tMs + FIRST_HORIZON_MS);
  return connection.preview(recordTopology(recording, tMs, topology), tMs, reach);
}

/** How many more of a node would fit at the present moment; null for hosts, and when a newer question took its place. */
export async function howManyMore(node: NodeId): Promise<DensityFrame | null> {
  return connection ? connection.density(usePlayback.getState().tMs, node) : null;
}

/** Computes the run up to the horizon, then shows the present moment of it and draws its curves. */
function run(): void {
  const asked = connection;
  if (!asked) return;
  const { recording, horizonMs } = usePlayback.getState();
  void asked.run(recording, horizonMs).then((reply) => {
    if (!reply || usePlayback.getState().recording !== recording) return;
    const { readyMs, settledMs, horizonMs: reached } = reply;
    const events = share(usePlayback.getState().events, reply.events);
    usePlayback.setState({ events, readyMs, settledMs, horizonMs: reached });
    if (readyMs === null && reached < LONGEST_WAIT_MS) {
      usePlayback.setState({ horizonMs: Math.min(LONGEST_WAIT_MS, furtherThan(reached)) });
      run();
      return;
    }
    const { tMs, stepEvent } = usePlayback.getState();
    const step = wanted?.recording === recording && wanted.tMs === tMs;
    wanted = null;
    if (step) stepEvent(1);
    const stillWanted = (): boolean => usePlayback.getState().recording === recording;
    void askForCurves(asked, reply.horizonMs, SERIES_POINTS, sizeOf(recording), stillWanted).then((series) => {
      if (series && stillWanted()) usePlayback.setState({ series });
    });
  });
  show();
}

/** How many nodes the largest document of a recording has. */
function sizeOf({ entries }: Recording): number {
  return Math.max(1, ...entries.map((entry) => ('topology' in entry ? walk(entry.topology).length : 0)));
}

/** Asks for the present moment. Of several questions only the newest is answered, so the answers keep up by themselves. */
function show(): void {
  if (!connection) return;
  const { tMs, recording } = usePlayback.getState();
  const mine = awaited;
  mine.frames += 1;
  shown = connection.frame(tMs).then((frame) => {
    mine.frames -= 1;
    const state = usePlayback.getState();
    if (frame && state.recording === recording) usePlayback.setState({ frame: share(state.frame, frame) });
  });
}

/** Computes further ahead when the playhead comes near the horizon: by half as much again, so that it rarely happens. */
function lookAhead(): void {
  const { tMs, horizonMs, speed } = usePlayback.getState();
  const marginMs = Math.max(5_000, 3_000 * speed);
  if (tMs + marginMs <= horizonMs) return;
  usePlayback.setState({ horizonMs: furtherThan(Math.max(horizonMs, (tMs + 2 * marginMs) / 1.5)) });
  run();
}

function furtherThan(horizonMs: number): number {
  return Math.ceil((horizonMs * 1.5) / 10_000) * 10_000;
}
