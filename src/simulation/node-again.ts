// A node that has been seen between two events, seen again at another moment between the same two: only a start has gone on, and
// what has been touched by it. A frame is never changed, so that many moments can hold the same one.
import type { NodeFrame } from './frame.ts';
import { plainly } from './plain.ts';
import { progressOf } from './progress.ts';
import type { Group, World } from './world.ts';

/** Whether no more than that can have become another of a node whose only group this is. */
export function isSeenAgain(last: NodeFrame, { specification }: Group): boolean {
  // How many of several starts are done in a second depends on the time.
  return specification.starts === 1 && last.lost === undefined;
}

export function seeAgain(world: World, last: NodeFrame, group: Group, memory: NodeFrame['memory']): NodeFrame {
  const { phase, total } = group;
  const progress = phase === 'starting' && total > 0 ? (progressOf(world, group) * total) / total : last.progress;
  if (last.memory === memory && last.progress === progress) return last;
  return new NodeAgain(last, progress, memory);
}

const NodeAgain = plainly<NodeFrame, [NodeFrame, number, NodeFrame['memory']]>(function (last, progress, memory) {
  this.id = last.id;
  this.path = last.path;
  this.kind = last.kind;
  this.tenant = last.tenant;
  this.count = last.count;
  this.phase = last.phase;
  this.ready = last.ready;
  this.readyAtMs = last.readyAtMs;
  this.expectedReadyMs = last.expectedReadyMs;
  this.readyRangeMs = last.readyRangeMs;
  this.starts = last.starts;
  this.progress = progress;
  this.stages = last.stages;
  this.startCost = last.startCost;
  this.cpu = last.cpu;
  this.load = last.load;
  this.throughput = last.throughput;
  this.slowdown = last.slowdown;
  this.saturated = last.saturated;
  this.responseMs = last.responseMs;
  this.traffic = last.traffic;
  this.memory = memory;
  this.effects = last.effects;
  if (last.calm) this.calm = last.calm;
});
