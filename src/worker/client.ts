// The page's end of the conversation with the simulation thread: one request at a time, the newest of each sort, and a new
// thread with the same recording whenever the old one dies or hangs. Knows nothing of what is simulated.
import type { Colocation } from '../simulation/colocation.ts';
import type { DensityFrame, Frame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import type { NodeId } from '../topology/topology.ts';
import type { Influence, Preview, Readings, Reply, Request, Series } from './messages.ts';
import type { Place, Thread } from './threads.ts';
import { PLACES } from './threads.ts';

export type Status = 'starting' | 'ready' | 'recovering';
export type RunReply = Extract<Reply, { type: 'run' }>;

/** Every call resolves to null when a newer one of its sort took its place, when it failed, or after `close`. */
export interface Connection {
  run(recording: Recording, horizonMs: number): Promise<RunReply | null>;
  frame(tMs: number): Promise<Frame | null>;
  series(fromMs: number, toMs: number, points: number): Promise<Series | null>;
  preview(recording: Recording, tMs: number, horizonMs: number): Promise<Preview | null>;
  /** A figure of the recording, and which parameters are read for it. */
  read(question: FigureQuestion): Promise<Readings | null>;
  /** How far each of these parameters would move the figure at `tMs`; waits behind everything else. */
  influences(question: InfluenceQuestion): Promise<readonly Influence[] | null>;
  density(tMs: number, node: NodeId): Promise<DensityFrame | null>;
  colocation(tMs: number): Promise<Colocation | null>;
  /** Calls back at once with the present status and then with every change. */
  onStatus(listener: (status: Status) => void): void;
  /** Calls back with the message of every request that failed for good (a mistake of ours, not of the person). */
  onError(listener: (message: string) => void): void;
  close(): void;
}

export type FigureQuestion = Omit<Extract<Request, { type: 'read' }>, 'id' | 'type'>;
export type InfluenceQuestion = Omit<Extract<Request, { type: 'influences' }>, 'id' | 'type'>;

export interface Limits {
  /** Milliseconds a thread may take to answer its first question before the next place is tried. */
  readonly greetingMs: number;
  /** Milliseconds until a thread counts as hanging: for a whole run or preview, and for anything else. */
  readonly runMs: number;
  readonly answerMs: number;
  /** How many threads one request may cost before it is given up. */
  readonly attempts: number;
}

export const LIMITS: Limits = { greetingMs: 6000, runMs: 20000, answerMs: 4000, attempts: 3 };

type Sort = Request['type'];
type Unnumbered = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

interface Job {
  readonly ask: Unnumbered;
  readonly settle: (reply: Reply | null) => void;
  attempts: number;
}

/** A run comes before what depends on it; a frame before what can wait. */
const ORDER: readonly Sort[] = ['run', 'frame', 'preview', 'density', 'colocation', 'series', 'read', 'influences'];
/** Questions about another run than the one on the page. */
const ASIDE: readonly Sort[] = ['read', 'influences'];
/** Sorts that run a whole recording. */
const LONG: readonly Sort[] = ['run', 'preview', 'read', 'influences'];
/** Time limits are counted in this many steps, so that a laptop waking from sleep does not find every limit exceeded. */
const STEPS = 4;

/** Opens the conversation. Nothing is thrown: trouble shows in `onStatus` and `onError`. */
export function connect(places: readonly Place[] = PLACES, limits: Limits = LIMITS): Connection {
  const waiting = new Map<Sort, Job>();
  const statusListeners: ((status: Status) => void)[] = [];
  const errorListeners: ((message: string) => void)[] = [];
  let status: Status = 'starting';
  let thread: Thread | null = null;
  let placeIndex = 0;
  let generation = 0;
  let nextId = 1;
  let inFlight: { readonly id: number; readonly job: Job } | null = null;
  let lastRun: Unnumbered | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function become(next: Status): void {
    if (status === next) return;
    status = next;
    for (const listener of statusListeners) listener(next);
  }

  function limit(ms: number, exceeded: () => void): void {
    clearTimeout(timer);
    let left = STEPS;
    const step = (): void => {
      left -= 1;
      if (left <= 0) exceeded();
      else timer = setTimeout(step, ms / STEPS);
    };
    timer = setTimeout(step, ms / STEPS);
  }

  /** Starts a thread in the present place, or in the next one that answers. */
  async function open(): Promise<void> {
    const mine = ++generation;
    const place = places[placeIndex];
    if (!place || closed) return;
    const failed = (): void => {
      if (mine !== generation) return;
      if (placeIndex < places.length - 1) placeIndex += 1;
      replace();
    };
    limit(limits.greetingMs, failed);
    try {
      const opened = await place.open({
        reply: (reply) => {
          if (mine !== generation) return;
          if (reply.id === 0) greeted();
          else answered(reply);
        },
        failure: () => {
          if (mine !== generation) return;
          if (greetedGeneration === mine) lost();
          else failed();
        },
      });
      if (mine !== generation || closed) return opened.end();
      thread = opened;
      // Any answer will do, an error included: it shows that the thread runs our code.
      opened.post({ id: 0, type: 'frame', tMs: 0 });
    } catch {
      failed();
    }
  }

  let greetedGeneration = 0;
  function greeted(): void {
    clearTimeout(timer);
    greetedGeneration = generation;
    if (lastRun && !waiting.has('run')) waiting.set('run', { ask: lastRun, settle: () => {}, attempts: 0 });
    if (!lastRun) become('ready');
    next();
  }

  /** Ends the present thread and starts another; the listener of the old one is deaf from here on. */
  function replace(): void {
    clearTimeout(timer);
    thread?.end();
    thread = null;
    void open();
  }

  /** The thread is dead or hangs: what it was asked is asked again, of another one. */
  function lost(): void {
    const job = inFlight?.job;
    inFlight = null;
    if (job) {
      job.attempts += 1;
      if (job.attempts >= limits.attempts) {
        if (job.ask === lastRun) lastRun = null;
        giveUp(job, 'no-answer');
      } else if (waiting.has(job.ask.type)) job.settle(null);
      else waiting.set(job.ask.type, job);
    }
    become('recovering');
    replace();
  }

  function giveUp(job: Job, message: string): void {
    job.settle(null);
    // What was only asked aside is no trouble of the run; who asked sees that no answer came.
    if (ASIDE.includes(job.ask.type)) return;
    for (const listener of errorListeners) listener(message);
  }

  function answered(reply: Reply): void {
    // A late reply of a request that was given up belongs to nobody.
    if (!inFlight || reply.id !== inFlight.id) return;
    const { job } = inFlight;
    inFlight = null;
    clearTimeout(timer);
    if (reply.type === 'error') giveUp(job, reply.message);
    else job.settle(reply);
    if (job.ask.type === 'run') become('ready');
    next();
  }

  function next(): void {
    if (inFlight || !thread || greetedGeneration !== generation || closed) return;
    const sort = ORDER.find((candidate) => waiting.has(candidate));
    const job = sort && waiting.get(sort);
    if (!sort || !job) return;
    waiting.delete(sort);
    const id = nextId++;
    inFlight = { id, job };
    if (sort === 'run') lastRun = job.ask;
    const patience = (LONG.includes(sort) ? limits.runMs : limits.answerMs) * (1 + job.attempts);
    limit(patience, lost);
    thread.post({ ...job.ask, id } as Request);
  }

  function ask(request: Unnumbered): Promise<Reply | null> {
    if (closed) return Promise.resolve(null);
    return new Promise((settle) => {
      waiting.get(request.type)?.settle(null);
      waiting.set(request.type, { ask: request, settle, attempts: 0 });
      next();
    });
  }

  async function expect<T extends Sort>(
    request: Unnumbered & { type: T },
  ): Promise<Extract<Reply, { type: T }> | null> {
    const reply = await ask(request);
    return reply?.type === request.type ? (reply as Extract<Reply, { type: T }>) : null;
  }

  void open();

  return {
    run: (recording, horizonMs) => expect({ type: 'run', recording, horizonMs }),
    frame: async (tMs) => (await expect({ type: 'frame', tMs }))?.frame ?? null,
    series: async (fromMs, toMs, points) => (await expect({ type: 'series', fromMs, toMs, points }))?.series ?? null,
    preview: async (recording, tMs, horizonMs) =>
      (await expect({ type: 'preview', recording, tMs, horizonMs }))?.preview ?? null,
    read: async (question) => (await expect({ type: 'read', ...question }))?.readings ?? null,
    influences: async (question) => (await expect({ type: 'influences', ...question }))?.influences ?? null,
    density: async (tMs, node) => (await expect({ type: 'density', tMs, node }))?.density ?? null,
    colocation: async (tMs) => (await expect({ type: 'colocation', tMs }))?.colocation ?? null,
    onStatus(listener) {
      statusListeners.push(listener);
      listener(status);
    },
    onError: (listener) => void errorListeners.push(listener),
    close() {
      closed = true;
      generation += 1;
      clearTimeout(timer);
      thread?.end();
      inFlight?.job.settle(null);
      for (const job of waiting.values()) job.settle(null);
      waiting.clear();
    },
  };
}
