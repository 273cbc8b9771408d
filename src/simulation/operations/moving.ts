// What a move takes, of whatever sort: while it runs (pre-copy), or stopped, sent and started again. One instance; knows no
// document and no run, only figures.
import { type PreCopy, type PreCopyInputs, preCopy } from './pre-copy.ts';

/**
 * `pre-copy`: a machine under KVM. `relocation`: a guest under z/VM, by the same mechanism over its own channels.
 * `snapshot`: a machine whose monitor can only save and load it. `checkpoint`: the processes of a container, one after the
 * other (CRIU). `sentry-checkpoint`: a gVisor sandbox, whose own kernel writes itself out.
 */
export type MoveWay = 'pre-copy' | 'relocation' | 'snapshot' | 'checkpoint' | 'sentry-checkpoint';

/** Stopped first: what is sent cannot change meanwhile. */
export interface StoppedInputs {
  readonly memoryBytes: number;
  readonly bandwidthBytesPerS: number;
  /** Freezing or saving, and making it again or loading it, memory apart. */
  readonly freezeMs: number;
  readonly restoreMs: number;
}

export type MoveInputs =
  | ({ readonly way: 'pre-copy' | 'relocation' } & PreCopyInputs)
  | ({ readonly way: 'snapshot' | 'checkpoint' | 'sentry-checkpoint' } & StoppedInputs);

export interface Move extends PreCopy {
  readonly way: MoveWay;
  /** Whether it runs on during most of it. */
  readonly live: boolean;
  /** What it stands still for, in this order; together the time it does. */
  readonly pause: { readonly freezeMs: number; readonly copyMs: number; readonly restoreMs: number };
}

const MS_PER_S = 1000;

/** How long a move takes, how long it stands still, and what is sent. Bandwidths must be above 0. */
export function moveOf(inputs: MoveInputs): Move {
  if (!('freezeMs' in inputs)) {
    const copied = preCopy(inputs);
    const pause = { freezeMs: 0, copyMs: copied.downtimeMs - inputs.resumeMs, restoreMs: inputs.resumeMs };
    return { way: inputs.way, live: true, ...copied, pause };
  }
  const { memoryBytes, bandwidthBytesPerS, freezeMs, restoreMs } = inputs;
  const copyMs = (memoryBytes / bandwidthBytesPerS) * MS_PER_S;
  const downtimeMs = freezeMs + copyMs + restoreMs;
  return {
    way: inputs.way,
    live: false,
    rounds: [],
    converges: true,
    lastBytes: memoryBytes,
    downtimeMs,
    totalSeconds: downtimeMs / MS_PER_S,
    bytesSent: memoryBytes,
    pause: { freezeMs, copyMs, restoreMs },
  };
}
