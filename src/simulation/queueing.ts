// Waiting in queues, with arithmetic that every engine computes alike. Times in milliseconds; a time is its mean and variance,
// and times that follow each other add up.

export interface Time {
  readonly mean: number;
  readonly variance: number;
}

export const NO_TIME: Time = { mean: 0, variance: 0 };

/** Beyond so many servers a station counts as so many that are faster: the wait is the same to within a few per cent. */
const MOST_SERVERS = 64;

/**
 * The wait (without the service itself) in an open queue of `servers` servers (a fraction of a server is a slower one), for
 * services of `serviceMs` with a squared coefficient of variation, at `arrivals` per millisecond. Erlang's formula for
 * M/M/c, times (1 + variation) / 2 for other services (Allen and Cunneen). Infinite at and beyond full use.
 */
export function waitFor(serviceMs: number, variation: number, servers: number, arrivals: number): Time {
  if (serviceMs <= 0 || arrivals <= 0) return NO_TIME;
  if (servers <= 0) return { mean: Number.POSITIVE_INFINITY, variance: Number.POSITIVE_INFINITY };
  const utilisation = (arrivals * serviceMs) / servers;
  if (utilisation >= 1) return { mean: Number.POSITIVE_INFINITY, variance: Number.POSITIVE_INFINITY };
  const count = Math.min(MOST_SERVERS, Math.max(1, Math.ceil(servers - 1e-9)));
  const waits = allBusy(count, utilisation);
  // Mean wait of those who wait: one service at the joint speed of all servers, over what is left of them.
  const conditional = ((serviceMs / servers / (1 - utilisation)) * (1 + variation)) / 2;
  const mean = waits * conditional;
  return { mean, variance: 2 * waits * conditional * conditional - mean * mean };
}

/** Share of arrivals that find all of `count` servers busy (Erlang C). */
export function allBusy(count: number, utilisation: number): number {
  if (utilisation <= 0) return 0;
  if (utilisation >= 1) return 1;
  const servers = Math.min(MOST_SERVERS, Math.max(1, Math.ceil(count - 1e-9)));
  const load = servers * utilisation;
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (load * blocked) / (n + load * blocked);
  return blocked / (1 - utilisation * (1 - blocked));
}

/** Times one after the other. */
export function together(times: readonly Time[]): Time {
  return {
    mean: times.reduce((sum, time) => sum + time.mean, 0),
    variance: times.reduce((sum, time) => sum + time.variance, 0),
  };
}

/** The same time `count` times over, independently. */
export function repeated(time: Time, count: number): Time {
  return { mean: time.mean * count, variance: time.variance * count };
}

/**
 * A wait between nothing and `longestMs`, evenly spread, that happens with a probability. Its variance is taken as its second
 * moment up to that of a wait that always happens, so that what happens more often never has a shorter tail.
 */
export function chanceOf(probability: number, longestMs: number): Time {
  const square = longestMs * longestMs;
  return { mean: (probability * longestMs) / 2, variance: Math.min(probability / 3, 1 / 12) * square };
}

/** ln 100 - 1: how many standard deviations beyond the mean 99 % of an exponential time lie. */
const TAIL = 3.605170185988091;

/** The 99th percentile of a time that is a fixed part and an exponential one, with this mean and variance. */
export function percentile99({ mean, variance }: Time): number {
  return mean + TAIL * Math.sqrt(Math.max(0, variance));
}

export interface Quota {
  /** Cores that may be used on average, in each period. */
  readonly cores: number;
  readonly periodMs: number;
}

/**
 * The wait of an operation for a processor quota (cpu.max) that is used up before its period ends. Demand in one period is a
 * compound Poisson sum; a period runs out with the probability that it exceeds the quota (Chernoff's estimate of a normal
 * tail), and whoever arrives between running out and the next period waits for the rest of it. `burst`: cores at which it is
 * used up.
 */
export function quotaWait(quota: Quota, usedCores: number, burst: number, serviceMs: number, variation: number): Time {
  const { cores, periodMs } = quota;
  if (!Number.isFinite(cores) || burst <= cores || usedCores <= 0 || serviceMs <= 0) return NO_TIME;
  const room = (cores - usedCores) * periodMs;
  const spread = Math.sqrt(usedCores * periodMs * serviceMs * (1 + variation));
  const away = room / spread;
  const beyond = 0.5 * exponential(-(away * away) / 2);
  const runsOut = away >= 0 ? beyond : 1 - beyond;
  const stall = periodMs * (1 - Math.max(0, cores) / burst);
  return chanceOf(runsOut * (stall / periodMs), stall);
}

/** e to the power of `x` (at most 0) by halving and a series: only operations whose results are the same everywhere. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  let halvings = 0;
  let small = x;
  while (small < -0.25) {
    small /= 2;
    halvings += 1;
  }
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 12; n += 1) {
    term *= small / n;
    sum += term;
  }
  for (let n = 0; n < halvings; n += 1) sum *= sum;
  return sum;
}
