// The three facets of isolation for one host as it stands: gives the isolation modules their tree and lets them try their
// standard noisy neighbours on a copy of the world. The world itself is only read.
import type { Context } from './context.ts';
import { removeTask, settle, type Task } from './fluid/flow.ts';
import type { IsolationFrame } from './frame.ts';
import { heldOn } from './holdings.ts';
import { endHog, hogDisk } from './incidents.ts';
import { fault } from './isolation/fault.ts';
import { createNeighbourModel, type Hog, isDisturbable, performanceFacet, type Shares } from './isolation/neighbour.ts';
import { security } from './isolation/security.ts';
import { specifiedNode } from './isolation/specified.ts';
import type { IsolationNode } from './isolation/tree.ts';
import { keepWorld } from './keep-world.ts';
import { giveOwnPool } from './own-pool.ts';
import { addInside } from './starting/activities.ts';
import { stopStarting } from './starting.ts';
import { rateOfWork } from './working.ts';
import { type Due, type Group, groupsOf, type HostState, restructure, type World, walkGroups } from './world.ts';

const FOREVER: Due = { type: 'forever' };

/** Walls between tenants only: cheap enough for every point of a curve. */
export function securityOf(context: Context, host: HostState): IsolationFrame['security'] {
  return security(treeOf([host.root]), context.value);
}

/** What depends on nothing but what stands on a host: the same as long as its structure is. */
export interface Standing extends Pick<IsolationFrame, 'security' | 'fault'> {
  readonly tree: IsolationNode;
  /** Whether there is anybody whom a noisy neighbour of another tenant could disturb. */
  readonly isDisturbable: boolean;
}

export function standingOn(context: Context, host: HostState): Standing {
  const tree = treeOf([host.root]);
  return {
    tree,
    security: security(tree, context.value),
    fault: fault(tree),
    isDisturbable: isDisturbable(tree),
  };
}

/** The third facet: it depends on who runs by now, and with what. */
export function performanceOf(
  world: World,
  context: Context,
  host: HostState,
  { tree }: Standing,
): IsolationFrame['performance'] {
  const shares = sharesOf(world, context, host);
  return performanceFacet(tree, createNeighbourModel(tree, shares, context.value), context.value);
}

/** Groups of one node, in one instance of its parent, as one node of the tree. What has been killed or has failed is gone. */
function treeOf(groups: readonly Group[]): IsolationNode {
  const first = groups[0] as Group;
  const byNode = new Map<string, Group[]>();
  for (const child of first.children) {
    if (child.phase === 'killed') continue;
    const same = byNode.get(child.node);
    if (same) same.push(child);
    else byNode.set(child.node, [child]);
  }
  const replicas = groups.reduce((sum, group) => sum + group.count, 0);
  return specifiedNode(first.node, first.specification, replicas, [...byNode.values()].map(treeOf));
}

function sharesOf(world: World, context: Context, host: HostState): Shares {
  let copy: World | null = null;
  const under = (hogs: readonly Hog[], begin: (world: World, group: Group, threads: number) => Task[]) => {
    copy ??= calm(world, host);
    const tasks: Task[] = [];
    for (const hog of hogs) {
      for (const group of groupsOf(copy, hog.node)) {
        if (group.host.id === host.id) tasks.push(...begin(copy, group, hog.threads));
      }
    }
    settle(copy.flow);
    const throughput = throughputOn(context, copy.hosts.get(host.id) as HostState);
    for (const task of tasks) removeTask(copy.flow, task);
    return throughput;
  };
  return {
    cpu: (hogs) =>
      under(hogs, (inside, group, threads) => {
        giveOwnPool(inside, context, group);
        return [addInside(inside, group, Number.POSITIVE_INFINITY, { payload: FOREVER, cap: threads, threads })];
      }),
    disk: (hogs) => under(hogs, (inside, group, threads) => hogDisk(inside, context, group, threads)),
    memory: heldOn(world, context, host, 'standing'),
    cores: host.cores,
  };
}

/**
 * A copy of the world in which the host does its running work and nothing else. What starts, merges or makes trouble at the moment
 * passes; without it the figures depend on what stands on the host only, and so hold as long as that stays as it is.
 */
function calm(world: World, host: HostState): World {
  const copy = keepWorld(world);
  const own = copy.hosts.get(host.id) as HostState;
  let troubled = false;
  walkGroups(own.root, (group) => {
    stopStarting(copy, group);
    for (const name of [...group.hogs.keys()]) {
      troubled = true;
      endHog(copy, group, name);
    }
  });
  // What is known by the structure of the host itself, such as whether there are hogs, does not hold of this copy, nor the other way.
  if (troubled) restructure(own);
  if (own.scannerTask) removeTask(copy.flow, own.scannerTask);
  return copy;
}

function throughputOn(context: Context, host: HostState): Map<string, number> {
  const throughput = new Map<string, number>();
  walkGroups(host.root, (group) => {
    const rate = rateOfWork(context, group);
    if (rate !== null) throughput.set(group.node, (throughput.get(group.node) ?? 0) + rate * group.total);
  });
  return throughput;
}
