// Moving something that runs from one system to another, as it happens in a run: copied in rounds while it runs on, halted for
// what is left, and set going at the other end as it is. The sums are those of operations/pre-copy.ts; here the line is
// shared with all that uses it, and what is written meanwhile depends on the pace the work has.
import { monitorOf as findMonitor } from '../../catalog/monitors.ts';
import type { Context } from '../context.ts';
import { addTask, leftOf, removeTask, setTimer } from '../fluid/flow.ts';
import { say } from '../happened.ts';
import type { MoveWay } from '../operations/moving.ts';
import { rememberTouched, squeezedOn } from '../squeeze.ts';
import { begin } from '../starting.ts';
import { type Due, type Group, restructure, type World, walkGroups } from '../world.ts';
import { machineBytes, processesIn, writtenBytes } from './amounts.ts';
import { goOn, halt, transplant } from './landing.ts';
import { hasRoom, linesOf, speedOf } from './line.ts';
import { writeOutcome } from './outcome.ts';
import type { MoveState } from './state.ts';

/** Sets a group on its way into `to`, where the document has it from now on. */
export function beginMove(world: World, context: Context, group: Group, to: Group, way: MoveWay, memoryBytes: number) {
  const { nowMs } = world.flow;
  const move: MoveState = {
    ...{ group, to, way, memoryBytes, step: 'waiting', turn: 0, stepStartMs: nowMs, tasks: [], pending: 0 },
    ...{ round: 0, bytes: 0, sentBytes: 0, touchedBytes: memoryBytes, startedMs: nowMs, haltedMs: null, halted: [] },
  };
  group.move = move;
  world.moves.push(move);
  say(world, 'move-began', group.node, way);
  restructure(to.host);
  restructure(group.host);
  attend(world, context, move);
}

/** Leaves a group where it stands. What it was halted for is forgotten: it goes on. */
export function endMove(world: World, context: Context, move: MoveState): void {
  stopCopy(world, context, move);
  move.group.move = null;
  world.moves.splice(world.moves.indexOf(move), 1);
  restructure(move.to.host);
}

/** Begins, holds up and ends moves as what they go between runs, fails or goes; to be called whenever that may have changed. */
export function tendMoves(world: World, context: Context): void {
  for (const move of [...world.moves]) if (world.moves.includes(move)) attend(world, context, move);
}

function attend(world: World, context: Context, move: MoveState): void {
  const { group, to } = move;
  if (group.phase !== 'running') {
    // Nothing is left at the old place that could be sent: it starts at the new one.
    endMove(world, context, move);
    settleAnew(world, context, group, to);
    return;
  }
  if (to.phase !== 'running') {
    if (move.step !== 'waiting') stopCopy(world, context, move);
    return;
  }
  if (move.step !== 'waiting') return;
  if (hasRoom(world, context, to, move.memoryBytes * group.total)) setOut(world, context, move);
}

function settleAnew(world: World, context: Context, group: Group, to: Group): void {
  halt(world, group);
  transplant(world, context, group, to);
  walkGroups(group, (inner) => {
    inner.phase = 'waiting';
    inner.readyMs = null;
  });
  begin(world, context, group);
}

function setOut(world: World, context: Context, move: MoveState): void {
  const { group, way } = move;
  const { value } = context;
  move.startedMs = world.flow.nowMs;
  move.sentBytes = 0;
  if (way === 'pre-copy' || way === 'relocation') {
    move.memoryBytes = machineBytes(world, context, group);
    move.touchedBytes = move.memoryBytes;
    move.round = 1;
    send(world, context, move, 'copying', move.memoryBytes);
    return;
  }
  haltNow(world, move);
  const freezeMs =
    way === 'snapshot' ? value(monitorOf(move).saveMs) : value('checkpoint.processMs') * processes(context, move);
  waitFor(world, move, 'freezing', freezeMs);
}

const monitorOf = ({ group }: MoveState) => findMonitor('microvm', group.specification.chosen.monitor);

const processes = (context: Context, { way, group }: MoveState) =>
  way === 'sentry-checkpoint' ? 1 : processesIn(context, group);

function haltNow(world: World, move: MoveState): void {
  move.haltedMs = world.flow.nowMs;
  move.halted = halt(world, move.group);
}

function waitFor(world: World, move: MoveState, step: MoveState['step'], ms: number): void {
  enter(world, move, step);
  setTimer(world.flow, world.flow.nowMs + ms, dueOf(move));
}

function enter(world: World, move: MoveState, step: MoveState['step']): void {
  move.step = step;
  move.turn += 1;
  move.stepStartMs = world.flow.nowMs;
  move.pending = 1;
  move.tasks = [];
}

const dueOf = (move: MoveState): Due => ({ type: 'move', move, turn: move.turn });

/** Both ends carry all of it, none faster than the slower one could. */
function send(world: World, context: Context, move: MoveState, step: MoveState['step'], bytes: number): void {
  enter(world, move, step);
  move.bytes = bytes;
  if (bytes <= 0) {
    setTimer(world.flow, world.flow.nowMs, dueOf(move));
    return;
  }
  layTasks(world, context, move, () => bytes);
}

function layTasks(world: World, context: Context, move: MoveState, left: (at: number) => number): void {
  const { group, to, way } = move;
  const cap = speedOf(world, context, group, to, way, move.step === 'last');
  const lines = linesOf(world, context, group.parent as Group, to, way);
  move.tasks = lines.flatMap((pool, at) =>
    left(at) > 0 ? [addTask(world.flow, pool, left(at), { payload: dueOf(move), count: group.total, cap })] : [],
  );
  move.pending = move.tasks.length;
}

/** Follows a change of how many there are, or of what the line carries. */
export function refitMove(world: World, context: Context, move: MoveState): void {
  if (move.tasks.length === 0) return;
  const lefts = linesOf(world, context, move.group.parent as Group, move.to, move.way).map((pool) => {
    const task = move.tasks.find((one) => one.pool === pool);
    return task ? removeTask(world.flow, task) : 0;
  });
  layTasks(world, context, move, (at) => lefts[at] ?? 0);
}

/** One end has carried what was to be sent, or a wait is over. */
export function endMoveStep(world: World, context: Context, { move, turn }: Due & { type: 'move' }): void {
  if (move.turn !== turn || !world.moves.includes(move)) return;
  move.pending -= 1;
  if (move.pending > 0) return;
  const { value } = context;
  switch (move.step) {
    case 'waiting':
      return;
    case 'copying':
      endRound(world, context, move);
      return;
    case 'freezing':
      send(world, context, move, 'last', move.memoryBytes);
      return;
    case 'last':
      move.sentBytes += move.bytes;
      move.bytes = 0;
      waitFor(world, move, 'resuming', resumeMs(value, context, move));
      return;
    case 'resuming':
      land(world, context, move);
  }
}

function resumeMs(value: Context['value'], context: Context, move: MoveState): number {
  switch (move.way) {
    case 'pre-copy':
      return value('move.resumeMs');
    case 'relocation':
      return value('relocate.resumeMs');
    case 'snapshot':
      return value(monitorOf(move).restoreMs);
    case 'checkpoint':
      return value('checkpoint.restoreProcessMs') * processes(context, move);
    case 'sentry-checkpoint':
      return value('gvisor.sentryMs');
  }
}

function endRound(world: World, context: Context, move: MoveState): void {
  const { value } = context;
  const written = Math.min(writtenBytes(world, context, move), move.group.specification.memoryBytes);
  const roundMs = world.flow.nowMs - move.stepStartMs;
  const relocation = move.way === 'relocation';
  const { group, to, way } = move;
  // What it has been able to send is what it reckons with, unless only its own limit held it back.
  const measured = roundMs > 0 ? move.bytes / roundMs : Number.POSITIVE_INFINITY;
  const running = speedOf(world, context, group, to, way, false);
  const last = measured < running * (1 - 1e-9) ? measured : speedOf(world, context, group, to, way, true);
  const stillMs = written / last + value(relocation ? 'relocate.resumeMs' : 'move.resumeMs');
  const limitMs = stillLimitMs(context, way);
  const headway = written < move.bytes;
  move.sentBytes += move.bytes;
  move.touchedBytes = machineBytes(world, context, group);
  move.memoryBytes = Math.max(move.memoryBytes, move.touchedBytes);
  if (stillMs > limitMs && headway && move.round < value('move.mostRounds')) {
    move.round += 1;
    send(world, context, move, 'copying', written);
    return;
  }
  haltNow(world, move);
  send(world, context, move, 'last', written);
}

/** What is halted first has no limit. */
function stillLimitMs({ value }: Context, way: MoveWay): number {
  if (way === 'pre-copy') return value('move.downtimeLimitMs');
  return way === 'relocation' ? value('relocate.quiesceLimitMs') : Number.POSITIVE_INFINITY;
}

function land(world: World, context: Context, move: MoveState): void {
  const { group, to, halted, haltedMs } = move;
  const { nowMs } = world.flow;
  const stillMs = nowMs - (haltedMs ?? nowMs);
  rememberTouched(context, group.host, squeezedOn(world, context, group.host));
  holdUpWithin(world, context, move);
  const rest = halt(world, group);
  group.move = null;
  world.moves.splice(world.moves.indexOf(move), 1);
  transplant(world, context, group, to);
  goOn(world, context, group, [...rest, ...halted]);
  const { way, round: rounds, sentBytes: bytes, startedMs } = move;
  const kept = stillMs <= stillLimitMs(context, way) * (1 + 1e-9);
  say(world, 'moved', group.node, writeOutcome({ way, rounds, bytes, totalMs: nowMs - startedMs, stillMs, kept }));
}

/** Moves into or out of what moves itself begin afresh: their line is another one from now on. */
function holdUpWithin(world: World, context: Context, moving: MoveState): void {
  const inside = new Set<Group>();
  walkGroups(moving.group, (inner) => inside.add(inner));
  for (const move of world.moves) {
    if (move !== moving && (inside.has(move.group) || inside.has(move.to))) stopCopy(world, context, move);
  }
}

/** Drops the copy that is under way. Where it was halted for that, it goes on at the old place. */
export function stopCopy(world: World, context: Context, move: MoveState): void {
  for (const task of move.tasks) removeTask(world.flow, task);
  const { halted, haltedMs } = move;
  enter(world, move, 'waiting');
  move.bytes = 0;
  move.round = 0;
  move.halted = [];
  move.haltedMs = null;
  if (haltedMs !== null && move.group.alive) goOn(world, context, move.group, halted);
  restructure(move.to.host);
}

/** Bytes of the present step that one instance has yet to send: what the slower end has not carried. */
export function leftBytes(world: World, { tasks }: MoveState): number {
  return tasks.reduce((most, task) => Math.max(most, leftOf(world.flow, task)), 0);
}
