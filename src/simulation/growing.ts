// Trouble that takes more and more memory: a hog that touches new memory as fast as a core can, a fork bomb whose processes
// need some each. While there is room the processor sets the pace; once each new page pushes another one out to swap, the disk
// does; and when that is full too, the out-of-memory killer ends somebody. In between, all grow evenly.
import type { Context } from './context.ts';
import { devicesOf } from './devices.ts';
import { addTask, leftOf, rateOf, removeTask, setTimer, settle } from './fluid/flow.ts';
import { grownBytes, growthsOn, isGrowing } from './grown.ts';
import { processesLet } from './process-table.ts';
import type { IncidentName } from './recording.ts';
import { outlookOn, type Squeezed } from './squeeze.ts';
import { addInside } from './starting/activities.ts';
import { countWithin, type Due, type Group, type Growth, type HostState, ownMap, type World } from './world.ts';

const MiB = 1048576;
const FOREVER: Due = { type: 'forever' };
/** Units of an activity that is not meant to end, small enough for its rest to be exact to the byte. */
const ENDLESS = 1e10;
/** How often the shares of those who miss memory are followed at most, and how often at least as a part of what is left. */
const SHORTEST_MS = 250;
const PARTS = 8;
/** Of new pages so many have to push another one out before the disk sets the pace. */
const PAGING_SHARE = 0.5;
/** Looking ahead: to so many milliseconds, so precisely. */
const FARTHEST_MS = 600_000;
const PRECISION_MS = 0.5;
const FARTHEST_STEPS = 1 << 20;
/** A guess is taken to be right to such a part of it. */
const GUESSED = 64;

/** Lets a group's trouble take memory, from `bytes` in each instance on. */
export function beginGrowth(world: World, context: Context, group: Group, name: IncidentName, bytes = 0): void {
  const { value } = context;
  if (name === 'memory-hog') {
    const task = addInside(world, group, ENDLESS, { payload: FOREVER, cap: 1 });
    const bytesPerUnit = (value('neighbour.memoryMiBPerS') * MiB) / 1000;
    group.hogs = ownMap(group.hogs).set(name, [task]);
    const pace = { task, left: ENDLESS, bytesPerUnit, pace: 'processor' } as const;
    group.memory.growths = ownMap(group.memory.growths).set(name, { bytes, ...pace, most: Number.POSITIVE_INFINITY });
  }
  if (name === 'fork-bomb') {
    const processes = processesLet(group, value('kernel.pidMax'));
    // Each process of it wants to run. It doubles with every turn, so it is as large as it gets before anything else happens.
    const task = addInside(world, group, ENDLESS, { payload: FOREVER, cap: group.host.cores, threads: processes });
    const each = value('neighbour.forkBombMiBPerProcess') * MiB;
    // With all cores it forks at full speed, with fewer at a part of it.
    const bytesPerUnit = ((value('neighbour.forksPerS') / 1000) * each) / group.host.cores;
    const most = processes * each;
    group.hogs = ownMap(group.hogs).set(name, [task]);
    group.memory.growths = ownMap(group.memory.growths).set(name, {
      bytes,
      task,
      left: ENDLESS,
      bytesPerUnit,
      most,
      pace: 'processor',
    });
  }
}

/**
 * Sets the pace of all that grows on a host, and sees to it that the host is looked at again in time. `squeezed`: how things
 * stand there; null where there is room for all that anything may come to, so that only its end has to be waited for.
 */
export function watchGrowth(world: World, context: Context, host: HostState, squeezed: Squeezed | null): void {
  if (!isGrowing(host)) return;
  if (squeezed) followPaces(world, context, host, squeezed);
  settle(world.flow);
  for (const { group, name, growth } of growthsOn(host)) {
    if (name !== 'fork-bomb') continue;
    const table = context.value('kernel.pidMax');
    const full = processesLet(group, table) >= table && grownBytes(world.flow, growth) >= growth.most;
    if (full === group.memory.tableFull) continue;
    group.memory.tableFull = full;
    host.version += 1;
  }
  const moving = growthsOn(host).filter(
    ({ growth }) => rateNow(growth) > 0 && grownBytes(world.flow, growth) < growth.most,
  );
  host.growthTurn += 1;
  if (moving.length === 0) return;
  const paces = moving.map(({ growth }) => growth.pace);
  const outlook = squeezed && outlookOn(world, context, host);
  const ends = (aheadMs: number): boolean =>
    moving.some(({ growth }) => grownBytes(world.flow, growth) + rateNow(growth) * aheadMs >= growth.most);
  const changes = (aheadMs: number): boolean => {
    if (ends(aheadMs)) return true;
    if (!outlook) return false;
    const then = outlook(aheadMs);
    if (then.pressure.victims.length > 0) return true;
    return moving.some(({ growth }, at) => paceOf(outlook, growth, then, aheadMs) !== paces[at]);
  };
  const { nowMs } = world.flow;
  const changeMs = firstMs(changes, host.growthMs - nowMs);
  host.growthMs = nowMs + changeMs;
  const short = host.squeezed || paces.includes('disk');
  const stepMs = short ? Math.max(SHORTEST_MS, changeMs / PARTS) : changeMs;
  const turn = host.growthTurn;
  setTimer(world.flow, nowMs + Math.min(changeMs, stepMs), { type: 'growth', host, turn } satisfies Due);
}

function followPaces(world: World, context: Context, host: HostState, squeezed: Squeezed): void {
  const present = outlookOn(world, context, host);
  for (const { group, name, growth } of growthsOn(host)) {
    // A bomb is held up by forking, whatever becomes of its pages.
    if (name !== 'memory-hog') continue;
    const pace = paceOf(present, growth, squeezed);
    if (pace !== growth.pace) setPace(world, context, group, growth, pace);
  }
}

/** Bytes a millisecond in one instance. */
export function rateNow({ task, bytesPerUnit }: Growth): number {
  return rateOf(task) * bytesPerUnit;
}

/**
 * The first moment ahead, in steps of `PRECISION_MS`, at which something that never turns back has come about. It is looked for
 * around a guess, and what is found is the same for any: looking ahead is what costs time, above all where memory is short.
 */
function firstMs(holds: (aheadMs: number) => boolean, guessMs: number): number {
  const isAt = (step: number): boolean => holds(step * PRECISION_MS);
  const guess = Math.min(FARTHEST_STEPS, Math.max(1, Math.round(guessMs / PRECISION_MS)));
  let stride = Math.max(1, Math.floor(guess / GUESSED));
  let low = 0;
  let high = guess;
  if (isAt(guess)) {
    for (let at = guess - stride; at > 0 && isAt(at); at -= stride) {
      high = at;
      stride *= 2;
    }
    low = Math.max(0, high - stride);
  } else {
    do {
      if (high === FARTHEST_STEPS) return FARTHEST_MS;
      low = high;
      high = Math.min(FARTHEST_STEPS, low + stride);
      stride *= 2;
    } while (!isAt(high));
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isAt(middle)) high = middle;
    else low = middle;
  }
  return high * PRECISION_MS;
}

/** What sets the pace of a growth: the disk, where more of it would have to push out about as much. */
function paceOf(
  outlook: (aheadMs: number) => Squeezed,
  growth: Growth,
  squeezed: Squeezed,
  aheadMs = 0,
): Growth['pace'] {
  const rate = rateNow(growth);
  if (rate <= 0) return growth.pace;
  const moreMs = Math.max(PRECISION_MS, MiB / rate);
  const then = outlook(aheadMs + moreMs);
  return swapped(then) - swapped(squeezed) > PAGING_SHARE * rate * moreMs ? 'disk' : 'processor';
}

/** Bytes in swap, of all kernels. */
function swapped({ pressure }: Squeezed): number {
  let bytes = 0;
  for (const { swapUsed } of pressure.kernels.values()) bytes += swapUsed;
  return bytes;
}

function setPace(world: World, context: Context, group: Group, growth: Growth, pace: Growth['pace']): void {
  const { flow } = world;
  const bytes = grownBytes(flow, growth);
  removeTask(flow, growth.task);
  if (pace === 'processor') {
    beginGrowth(world, context, group, 'memory-hog', bytes);
    return;
  }
  const { devices, owner } = devicesOf(world, context, group);
  const task = addTask(flow, devices.disk, ENDLESS * MiB, { payload: FOREVER, count: countWithin(group, owner) });
  group.hogs = ownMap(group.hogs).set('memory-hog', [task]);
  const left = leftOf(flow, task);
  group.memory.growths = ownMap(group.memory.growths).set('memory-hog', {
    bytes,
    task,
    left,
    bytesPerUnit: 1,
    most: growth.most,
    pace,
  });
}
