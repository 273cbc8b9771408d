// What every group on a host holds in memory at a moment, under which limits: the input to page accounting and to the merging
// scanner.
import type { Context } from './context.ts';
import { rateOf } from './fluid/flow.ts';
import { grownBytes } from './grown.ts';
import type { AccountOptions } from './memory/account.ts';
import type { Holding, Limit } from './memory/holding.ts';
import { isAsWhenUp, presentLimit } from './memory-limits.ts';
import { arrivalKey, arrivingOn, shareThere } from './moving/frame.ts';
import type { MoveState } from './moving/state.ts';
import { holdingOf, type Outline } from './outlines.ts';
import { progressOf } from './progress.ts';
import type { IncidentName } from './recording.ts';
import { structureOf } from './structure.ts';
import { type Group, type Growth, type HostState, type World, walkGroups } from './world.ts';

export interface Held {
  readonly holdings: readonly Holding[];
  /** Parents first; the host's own is first of all. */
  readonly limits: readonly Limit[];
  readonly options: AccountOptions;
}

/**
 * `now`: what has been touched by now. `settled`: what is still starting counts for nothing (the scanner waits for it).
 * `standing`: the same without what trouble has taken by now, so that it changes only with what stands there. `whole`: as if
 * everything that lives had touched all that it ever will by starting, and all that grows had come to its end.
 */
export type Moment = 'now' | 'settled' | 'standing' | 'whole';

/** Everything held on a host; with `aheadMs`, as if what grows had gone on for so long as it does now. */
export function heldOn(world: World, context: Context, host: HostState, moment: Moment = 'now', aheadMs = 0): Held {
  const holdings: Holding[] = [];
  const limits: Limit[] = [];
  const { outlines } = structureOf(context, host);
  const isUpOnly = moment === 'settled' || moment === 'standing';
  let at = 0;
  walkGroups(host.root, (group) => {
    const outline = outlines[at++] as Outline;
    const ready = readyShare(world, group, moment);
    addLimits(limits, outline, group, ready);
    if (ready === 0 && isUpOnly) return;
    // The host's own memory depends on what its scanner knows.
    const whole = group.parent ? outline.holding : holdingOf(context, group);
    holdings.push(ready === 1 ? whole : { ...whole, ready });
    if (moment === 'standing') return;
    for (const [name, growth] of group.memory.growths)
      holdings.push(grownHolding(whole, name, moment === 'whole' ? growth.most : bytesAhead(world, growth, aheadMs)));
  });
  if (!isUpOnly) for (const move of arrivingOn(world, host)) holdings.push(arrival(world, context, move, moment));
  return { holdings, limits, options: accountOptions(context) };
}

export function accountOptions({ value }: Context): AccountOptions {
  return {
    inactiveFileShare: value('memory.inactiveFileShare'),
    freedAreZero: value('memory.freedZeroShare') >= 1,
  };
}

/** What trouble will hold in one instance, if it goes on as now. */
export function bytesAhead(world: World, growth: Growth, aheadMs: number): number {
  return Math.min(growth.most, grownBytes(world.flow, growth) + aheadMs * rateOf(growth.task) * growth.bytesPerUnit);
}

/** What trouble holds is a process of its own, on the kernel that the node has or stands on. */
export function grownHolding(of: Holding, name: IncidentName, bytes: number): Holding {
  return {
    ...of,
    group: troubleKey(of.group, name),
    segments: [{ kind: 'anonymous', content: null, bytes, owner: 'outer' }],
    layers: [],
    ready: 1,
    mergeable: false,
    within: of.inside ?? of.within,
    inside: null,
    lent: null,
    inGuest: of.inside !== null,
    workloadBytes: 0,
  };
}

/** What has come of a group that is on its way: memory of a process beside what it shall stand in. */
function arrival(world: World, context: Context, move: MoveState, moment: Moment): Holding {
  const { group, to, memoryBytes } = move;
  return {
    ...grownHolding(holdingOf(context, to), 'memory-hog', memoryBytes),
    group: arrivalKey(move),
    node: group.node,
    tenant: group.specification.tenant,
    instances: group.total,
    ready: moment === 'whole' ? 1 : shareThere(world, move),
  };
}

/** How the trouble in a group is told from the group where somebody has to go. */
export function troubleKey(group: string, name: IncidentName): string {
  return `${group} ${name}`;
}

function addLimits(limits: Limit[], { limits: own, limitsWhenUp, guestBytes }: Outline, group: Group, ready: number) {
  if (isAsWhenUp(group, guestBytes, ready)) {
    for (const limit of limitsWhenUp) limits.push(limit);
    return;
  }
  for (const limit of own) {
    limits.push(limit.kind === 'machine' ? presentLimit(limit, group, ready * guestBytes) : limit);
  }
}

export function isMerging(context: Context, host: HostState): boolean {
  return host.merging && context.value('ksm.run') === 1;
}

/** How much of what a group will have touched by starting it has touched by a moment. */
export function readyShare(world: World, group: Group, moment: Moment): number {
  if (group.phase === 'running') return 1;
  if (moment === 'whole') return group.phase === 'starting' || group.phase === 'waiting' ? 1 : 0;
  return moment !== 'now' || group.phase !== 'starting' ? 0 : progressOf(world, group);
}
