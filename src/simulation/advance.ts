// Moves the world on: from event to event, exactly, up to a moment. Between two events nothing changes its rate.
import { setBalloons, watchBalloons } from './ballooning.ts';
import { endBoot } from './booting.ts';
import type { Context } from './context.ts';
import { failOver } from './failover.ts';
import { addTask, nextDueMs, removeTask, setTimer, settle, takeDue } from './fluid/flow.ts';
import { watchGrowth } from './growing.ts';
import { say } from './happened.ts';
import { isMerging } from './holdings.ts';
import { advance as advanceScanner, nextEventMs, paceOf, setEntries } from './merging/scanner.ts';
import { endMoveStep, tendMoves } from './moving/moves.ts';
import { announce, mayWait } from './newcomers.ts';
import { isRoomy, relieve } from './pressure.ts';
import { scannerEntries } from './scanned.ts';
import { rememberTouched, squeezedOn } from './squeeze.ts';
import { endStep } from './starting.ts';
import { structureOf } from './structure.ts';
import type { Due, HostState, World } from './world.ts';
import { lookAtClones } from './writing.ts';

/** Playing on from one thing that happens to the next takes about as long as copying so many groups. */
const GROUPS_PER_EVENT = 4;

/** Handles everything up to and including `toMs`; afterwards the world stands at `toMs`. */
export function advance(world: World, context: Context, toMs: number): void {
  while (nextDueMs(world.flow) <= toMs) {
    const before: number[] = [];
    for (const { version, arrivals } of world.hosts.values()) before.push(version, arrivals);
    const all = takeDue(world.flow) as Due[];
    world.effort += GROUPS_PER_EVENT;
    for (const due of all) if (isScanner(due)) announce(world, context, due.host);
    for (const due of all) {
      if (due.type === 'step') endStep(world, context, due);
      if (due.type === 'move') endMoveStep(world, context, due);
      if (due.type === 'boot') endBoot(world, context, due);
      if (due.type === 'failover') failOver(world, context, due);
      if (due.type === 'growth' && due.turn === due.host.growthTurn) refresh(world, context, due.host);
      if (due.type === 'clones') lookAtClones(world, context, due.host);
      if (due.type === 'balloon' && world.hosts.get(due.host.id) === due.host) manage(world, context, due.host);
      if (isScanner(due)) {
        // What merging frees is no longer missing.
        if (due.host.squeezed) refresh(world, context, due.host);
        else scan(world, context, due.host);
      }
    }
    tendMoves(world, context);
    let at = 0;
    for (const host of world.hosts.values()) {
      // Hosts come and go with entries of the recording only.
      const changes = host.version - (before[at++] as number);
      const arrivals = host.arrivals - (before[at++] as number);
      if (changes > arrivals) refresh(world, context, host);
      else if (arrivals > 0) welcome(world, context, host);
    }
    settle(world.flow);
  }
  world.flow.nowMs = Math.max(world.flow.nowMs, toMs);
}

/** A moment at which a scanner has something to do, unless it has gone another way since. */
function isScanner(due: Due): due is Extract<Due, { type: 'scanner' }> {
  return due.type === 'scanner' && due.turn === due.host.scannerTurn;
}

/** To be called before the document or an incident changes the world: what guests have touched until now stays backed. */
export function beforeChange(world: World, context: Context): void {
  for (const host of world.hosts.values()) rememberTouched(context, host, squeezedOn(world, context, host));
}

/** To be called after the document or an incident has changed the world: shares everything out afresh. */
export function afterChange(world: World, context: Context): void {
  tendMoves(world, context);
  for (const host of world.hosts.values()) refresh(world, context, host);
  settle(world.flow);
}

/** What stands on a host has changed: its memory is counted again, and the scanner learns of it. */
function refresh(world: World, context: Context, host: HostState): void {
  host.roomy = isRoomy(world, context, host);
  world.effort += structureOf(context, host).outlines.length;
  meet(world, context, host);
}

/** Somebody has become ready on a host: where there is room for all that may come, only the scanner has to know. */
function welcome(world: World, context: Context, host: HostState): void {
  if (mayWait(host)) {
    host.newcomersMs = world.flow.nowMs;
    watchGrowth(world, context, host, null);
  } else meet(world, context, host);
}

function meet(world: World, context: Context, host: HostState): void {
  host.newcomersMs = null;
  advanceScanner(host.scanner, world.flow.nowMs, context.value);
  if (!host.roomy || host.squeezed) {
    const squeezed = relieve(world, context, host);
    watchGrowth(world, context, host, squeezed);
    watchBalloons(world, context, host, squeezed);
  } else {
    watchGrowth(world, context, host, null);
    if (host.scanner.parts.length === 0 && !isMerging(context, host)) return;
    setEntries(host.scanner, scannerEntries(world, context, host), world.flow.nowMs);
  }
  scan(world, context, host);
}

/** The manager of balloons looks; what it changes, changes what everybody has. */
function manage(world: World, context: Context, host: HostState): void {
  if (setBalloons(world, context, host) === 'moving')
    watchBalloons(world, context, host, squeezedOn(world, context, host));
}

/** Lets the scanner go on, with its use of the processor as one more activity on the host. */
function scan(world: World, context: Context, host: HostState): void {
  const { flow } = world;
  advanceScanner(host.scanner, flow.nowMs, context.value);
  const { cpuCores: cores } = paceOf(host.scanner);
  if (host.scannerTask) removeTask(flow, host.scannerTask);
  host.scannerTask =
    cores > 0
      ? addTask(flow, host.cpu, Number.POSITIVE_INFINITY, {
          payload: { type: 'forever' },
          cap: cores,
          weight: context.value('cgroup.defaultWeight'),
        })
      : null;
  const next = nextEventMs(host.scanner, context.value);
  host.scannerTurn += 1;
  if (next !== null) setTimer(flow, next, { type: 'scanner', host, turn: host.scannerTurn } satisfies Due);
  const busy = !paceOf(host.scanner).settled;
  if (busy !== host.mergingBusy) {
    host.mergingBusy = busy;
    say(world, busy ? 'merge-started' : 'merge-settled', host.id);
  }
}
