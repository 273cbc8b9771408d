// The conversation with the simulation thread: tagged plain data, one reply per request, in order. The page owns the clock;
// the thread never speaks first.
import type { Colocation } from '../simulation/colocation.ts';
import type { DensityFrame, EventFrame, Frame } from '../simulation/frame.ts';
import type { Influence, Readings } from '../simulation/influence.ts';
import type { Recording } from '../simulation/recording.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import type { Series } from '../simulation/series.ts';
import type { NodeId } from '../topology/topology.ts';
import type { Change } from './difference.ts';

export type { Influence, Readings } from '../simulation/influence.ts';
export type { SeenFigure } from '../simulation/seen-figure.ts';
export type { HostSeries, Series } from '../simulation/series.ts';

export type Request =
  /** Start (or start again) from this recording and look ahead to `horizonMs`. */
  | { readonly id: number; readonly type: 'run'; readonly recording: Recording; readonly horizonMs: number }
  /** What can be seen at `tMs`. */
  /** `changesOnly`: as what has become another since the frame that this thread has told before. */
  | { readonly id: number; readonly type: 'frame'; readonly tMs: number; readonly changesOnly?: boolean }
  /** Curves for the charts from `fromMs` to `toMs`, `points` of them, evenly spaced, ends included. */
  | {
      readonly id: number;
      readonly type: 'series';
      readonly fromMs: number;
      readonly toMs: number;
      readonly points: number;
    }
  /** How many more of a node would fit at `tMs`. */
  | { readonly id: number; readonly type: 'density'; readonly tMs: number; readonly node: NodeId }
  /** What neighbours hold in one piece at `tMs`. */
  | { readonly id: number; readonly type: 'colocation'; readonly tMs: number }
  /** What another recording would come to, without leaving the present one: for "lands here: +612 MiB, ready in 2.4 s". */
  | {
      readonly id: number;
      readonly type: 'preview';
      readonly recording: Recording;
      readonly tMs: number;
      readonly horizonMs: number;
    }
  /** A figure of another recording at `tMs`, and which parameters are read for it. */
  | {
      readonly id: number;
      readonly type: 'read';
      readonly recording: Recording;
      readonly tMs: number;
      readonly horizonMs: number;
      readonly figure: SeenFigure;
    }
  /** How far each of these parameters would move a figure. Takes two runs each: to be asked in portions. */
  | {
      readonly id: number;
      readonly type: 'influences';
      readonly recording: Recording;
      readonly tMs: number;
      readonly horizonMs: number;
      readonly figure: SeenFigure;
      readonly parameters: readonly string[];
    };

/** What a change would come to, as differences from the present run once both have settled. */
export interface Preview {
  readonly memoryMiB: number;
  /** Null if it is not ready before the horizon. */
  readonly readyInMs: number | null;
  readonly kernelsBefore: number;
  readonly kernelsAfter: number;
}

/** A frame as a thread tells it that was asked for changes only; made whole again before anybody reads it (threads.ts). */
export interface FrameChanges {
  readonly id: number;
  readonly type: 'changes';
  readonly change: Change | null;
}

export type Reply =
  | {
      readonly id: number;
      readonly type: 'run';
      /** All events to the horizon, those yet to come included. */
      readonly events: readonly EventFrame[];
      /** When the last thing is ready; null when not before the horizon. */
      readonly readyMs: number | null;
      /** The same, and merging has settled; null when not before the horizon. */
      readonly settledMs: number | null;
      readonly horizonMs: number;
    }
  | { readonly id: number; readonly type: 'frame'; readonly frame: Frame }
  | { readonly id: number; readonly type: 'series'; readonly series: Series }
  | { readonly id: number; readonly type: 'density'; readonly density: DensityFrame | null }
  | { readonly id: number; readonly type: 'colocation'; readonly colocation: Colocation }
  | { readonly id: number; readonly type: 'preview'; readonly preview: Preview }
  | { readonly id: number; readonly type: 'read'; readonly readings: Readings }
  | { readonly id: number; readonly type: 'influences'; readonly influences: readonly Influence[] }
  | { readonly id: number; readonly type: 'error'; readonly message: string };
