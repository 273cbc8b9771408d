// Moving a machine while it runs: its memory is copied, then what was written meanwhile, and so on until what is left is
// little enough to stand still for (Clark et al., Live Migration of Virtual Machines, sec. 3). One instance, bytes, seconds.

export interface PreCopyInputs {
  /** Bytes that the first round sends. */
  readonly memoryBytes: number;
  /** Most bytes that can be dirty at any time: what is written again and again. */
  readonly workingSetBytes: number;
  /** How fast pages that were clean are written, bytes per second. */
  readonly dirtyBytesPerS: number;
  /** While it runs, and for the last copy, while it stands still: that goes at least as fast. */
  readonly bandwidthBytesPerS: number;
  readonly lastBandwidthBytesPerS: number;
  /** How long it may stand still: the last copy and going on at the other end. */
  readonly downtimeLimitMs: number;
  readonly resumeMs: number;
  /** Rounds after which nobody waits any longer. */
  readonly mostRounds: number;
}

export interface Round {
  readonly bytes: number;
  readonly seconds: number;
}

export interface PreCopy {
  /** Those while it runs, the first one with all of its memory; what is copied last is not one of them. */
  readonly rounds: readonly Round[];
  /** Whether what is left becomes little enough for the limit. */
  readonly converges: boolean;
  /** What is left after the rounds, copied while it stands still. */
  readonly lastBytes: number;
  /** How long it stands still; where it does not converge: if it were stopped now all the same. */
  readonly downtimeMs: number;
  /** Until it runs at the other end; null where it does not converge and so never ends by itself. */
  readonly totalSeconds: number | null;
  /** All rounds and what is copied last. */
  readonly bytesSent: number;
}

const MS_PER_S = 1000;

/**
 * Rounds end when the limit can be kept, when a round leaves no less than the one before it (it never will), or after
 * `mostRounds`. With a rate that never changes, a set that is rewritten but fits the limit converges however fast it is written.
 */
export function preCopy(inputs: PreCopyInputs): PreCopy {
  const { memoryBytes, dirtyBytesPerS, bandwidthBytesPerS } = inputs;
  const lastBandwidthBytesPerS = Math.max(bandwidthBytesPerS, inputs.lastBandwidthBytesPerS);
  const workingSetBytes = Math.min(inputs.workingSetBytes, memoryBytes);
  const stoppedMs = (bytes: number) => (bytes / lastBandwidthBytesPerS) * MS_PER_S + inputs.resumeMs;
  const rounds: Round[] = [];
  let toSend = memoryBytes;
  let bytesSent = 0;
  let headway = true;
  do {
    const seconds = toSend / bandwidthBytesPerS;
    rounds.push({ bytes: toSend, seconds });
    bytesSent += toSend;
    const left = Math.min(workingSetBytes, dirtyBytesPerS * seconds);
    headway = left < toSend;
    toSend = left;
  } while (stoppedMs(toSend) > inputs.downtimeLimitMs && headway && rounds.length < inputs.mostRounds);
  const downtimeMs = stoppedMs(toSend);
  const converges = downtimeMs <= inputs.downtimeLimitMs;
  const runningS = rounds.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    rounds,
    converges,
    lastBytes: toSend,
    downtimeMs,
    totalSeconds: converges ? runningS + downtimeMs / MS_PER_S : null,
    bytesSent: bytesSent + toSend,
  };
}
