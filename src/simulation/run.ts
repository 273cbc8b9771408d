// A run of a recording: looks ahead to a horizon once, keeps moments on the way, and from then on shows any moment
// without simulating from zero again. The same recording shows the same frames in whatever order they are asked for.

import type { NodeId } from '../topology/topology.ts';
import { advance, afterChange, beforeChange } from './advance.ts';
import { type Colocation, colocationOf } from './colocation.ts';
import { type Context, createContext } from './context.ts';
import { densityFrame } from './density-frame.ts';
import { nextDueMs } from './fluid/flow.ts';
import type { DensityFrame, EventFrame, Frame } from './frame.ts';
import { frameOf } from './frames.ts';
import { type Future, noteFuture } from './future.ts';
import { createWorld } from './hosts.ts';
import { applyIncident } from './incidents.ts';
import { createMoments, type Moment, type Moments } from './moments.ts';
import type { Open } from './open.ts';
import { reconcile } from './reconcile.ts';
import type { Entry, Recording } from './recording.ts';
import type { Series } from './series.ts';
import { sample } from './series.ts';
import { createSight } from './sight.ts';
import { createWay } from './way.ts';
import type { World } from './world.ts';
import { writtenMs } from './writing.ts';

export interface Run {
  readonly recording: Recording;
  readonly horizonMs: number;
  /** To the horizon. */
  readonly events: readonly EventFrame[];
  /** When everything that starts is ready; null when not before the horizon. */
  readonly readyMs: number | null;
  /** The same, merging has come to rest, and clones have written what they will. */
  readonly settledMs: number | null;
  /** Throws when asked for a time before 0. */
  frameAt(tMs: number): Frame;
  /** How many more of a node would fit at a moment; null for hosts and what is not there. */
  densityAt(tMs: number, node: NodeId): DensityFrame | null;
  /** What neighbours hold in one piece at a moment. */
  colocationAt(tMs: number): Colocation;
  /** Curves at `points` evenly spaced moments, ends included. */
  series(fromMs: number, toMs: number, points: number): Series;
}

/**
 * Throws on a recording that names unknown platforms: outside input is checked before it gets here. `heard` is told the id
 * of every parameter that the run reads.
 */
export function createRun(recording: Recording, horizonMs: number, heard?: (id: string) => void): Run {
  const context = createContext(recording, heard);
  const future: Future = new Map();
  const moments = createMoments(horizonMs);
  const sight = createSight();
  const ahead = lookAhead(recording, context, horizonMs, future, moments);

  const playTo = (moment: Open<Moment>, tMs: number): void => {
    moment.applied = play(moment.world, context, recording, moment.applied, tMs);
    moment.tMs = tMs;
  };
  // Curves are asked for in pieces between pictures of other moments; neither sends the other back.
  const toPicture = createWay(moments, recording, playTo);
  const toCurves = createWay(moments, recording, playTo);

  const see = (tMs: number): Frame => {
    const { world, applied } = toPicture(tMs);
    return frameOf(world, context, future, applied, sight);
  };

  return {
    recording,
    horizonMs,
    events: ahead.events,
    readyMs: ahead.readyMs,
    settledMs: ahead.settledMs,
    frameAt: see,
    densityAt(tMs, node) {
      const frame = see(tMs);
      return densityFrame(toPicture(tMs).world, context, frame, node);
    },
    colocationAt: (tMs) => colocationOf(toPicture(tMs).world, context),
    series: (fromMs, toMs, points) => sample((tMs) => toCurves(tMs).world, context, fromMs, toMs, points),
  };
}

/** Plays entries after the first `applied` and events up to `tMs`; returns how many entries are applied then. */
function play(world: World, context: Context, recording: Recording, applied: number, tMs: number): number {
  let next = applied;
  while (next < recording.entries.length) {
    const entry = recording.entries[next] as Entry;
    if (entry.atMs > tMs) break;
    advance(world, context, entry.atMs);
    beforeChange(world, context);
    if ('topology' in entry) reconcile(world, context, entry.topology, next === 0 ? recording.running : []);
    else applyIncident(world, context, entry.incident);
    afterChange(world, context);
    next += 1;
  }
  advance(world, context, tMs);
  return next;
}

/** Moves on to `toMs`, and lets somebody look at every moment at which something happens. */
function walkTo(world: World, context: Context, toMs: number, look: () => void): void {
  for (let dueMs = nextDueMs(world.flow); dueMs <= toMs; dueMs = nextDueMs(world.flow)) {
    advance(world, context, dueMs);
    look();
  }
  advance(world, context, toMs);
}

function lookAhead(recording: Recording, context: Context, horizonMs: number, future: Future, moments: Moments) {
  const world = createWorld();
  let applied = play(world, context, recording, 0, 0);
  moments.pass(world, applied);
  // What a later edit stops has its future only until then.
  for (const entry of recording.entries.slice(applied)) {
    if (entry.atMs > horizonMs) break;
    walkTo(world, context, entry.atMs, () => moments.pass(world, applied));
    noteFuture(world, future);
    applied = play(world, context, recording, applied, entry.atMs);
    moments.pass(world, applied);
  }
  walkTo(world, context, horizonMs, () => moments.pass(world, applied));
  noteFuture(world, future);
  const busy = [...world.groups.values()].some((list) =>
    list.some((group) => group.phase === 'starting' || group.phase === 'waiting'),
  );
  const merging = [...world.hosts.values()].some((host) => host.mergingBusy);
  const moving = world.moves.length > 0;
  const clonesMs = writtenMs(world, context);
  const last = (types: readonly string[]) =>
    world.events.reduce((latest, event) => (types.includes(event.type) ? Math.max(latest, event.tMs) : latest), 0);
  return {
    events: world.events,
    readyMs: busy || moving ? null : last(['ready', 'placed', 'changed', 'moved']),
    settledMs:
      busy || moving || merging || clonesMs === null
        ? null
        : Math.max(clonesMs, last(['ready', 'placed', 'changed', 'moved', 'merge-settled'])),
  };
}
