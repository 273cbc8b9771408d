// Boots that are kept in flight: whenever one is ready, the next is started, so that there are always the same number on the
// way. The starts depend on the ends and the ends on the starts, so they are found by playing the scenario again with the
// starts that the last ends give, until nothing moves any more: the n-th round is exact for the n-th generation of boots.
import type { Play, Scenario } from './play.ts';

export interface InFlight {
  /** Notation of the host without what stands on it: `host:x86,4cpu,16G`. */
  readonly host: string;
  /** Notation of what is started again and again: `microvm`. */
  readonly instance: string;
  readonly count: number;
  readonly parameters?: Readonly<Record<string, number>>;
  /** Long enough for all generations. */
  readonly until: string;
}

/** Each generation is `count` boots; the first ones fill the pipe, the last one is read. */
const GENERATIONS = 3;
const MOST_ROUNDS = 40;
/** Milliseconds by which starts may still move between two rounds: each round divides it by seven, and no figure is shown as finely. */
const STILL = 0.01;

/** Median milliseconds of one boot while `count` are kept in flight; the first are started evenly over the time of one boot. */
export function inFlightMs(play: Play, one: InFlight): number {
  const { count } = one;
  const alone = bootsOf(play, one, [0])[0] as number;
  const all = count * GENERATIONS;
  let starts = Array.from({ length: all }, (_, at) => (at * alone) / count);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const took = bootsOf(play, one, starts);
    const ends = took.map((ms, at) => (starts[at] as number) + ms).sort((a, b) => a - b);
    const next = starts.map((start, at) => (at < count ? start : (ends[at - count] as number)));
    const moved = next.some((start, at) => Math.abs(start - (starts[at] as number)) > STILL);
    if (!moved) return middle(took.slice(-count));
    starts = next;
  }
  throw new Error(`${one.instance}: ${count} in flight do not come to rest`);
}

/** Milliseconds of each boot, by the order of the starts. */
function bootsOf(play: Play, { host, instance, parameters, until }: InFlight, starts: readonly number[]): number[] {
  const scenario: Scenario = {
    topology: `${host}(${instance}#b0)`,
    ...(parameters && { parameters }),
    timeline: starts.slice(1).map((at, before) => ({ at, do: `add ${instance}#b${before + 1} into host` })),
    until,
  };
  const { frame } = play(scenario);
  const ready = new Map(frame.nodes.map((node) => [node.id, node.readyAtMs?.last]));
  return starts.map((start, at) => {
    const end = ready.get(`b${at}`);
    if (end === undefined) throw new Error(`boot ${at} is not ready after ${until}`);
    return end - start;
  });
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
