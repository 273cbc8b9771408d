// A host that is started again after it has failed: firmware and system take their time, and what stands on it starts when it is
// up, all at once.
import { hostBootFigure } from '../catalog/restart.ts';
import type { Context } from './context.ts';
import { setTimer } from './fluid/flow.ts';
import { say } from './happened.ts';
import { isFirmware } from './kernels.ts';
import type { IncidentName } from './recording.ts';
import { begin } from './starting.ts';
import { beginWork } from './working.ts';
import { type Due, type HostState, restructure, type World } from './world.ts';

const MS_PER_S = 1000;

/** Sets a failed host booting; `failure` is what it comes back from. */
export function bootHost(world: World, context: Context, host: HostState, failure: IncidentName): void {
  const { root } = host;
  const { nowMs } = world.flow;
  root.phase = 'starting';
  root.turn += 1;
  root.startedMs = nowMs;
  root.stages = [{ name: 'firmware', startMs: nowMs, endMs: null }];
  const bootMs = context.value(figureOf(host, failure)) * MS_PER_S;
  setTimer(world.flow, nowMs + bootMs, { type: 'boot', host, turn: root.turn } satisfies Due);
}

/** The host is up: what stands on it sets out. */
export function endBoot(world: World, context: Context, { host, turn }: Due & { type: 'boot' }): void {
  const { root } = host;
  if (!root.alive || root.turn !== turn || root.phase !== 'starting') return;
  for (const stage of root.stages) stage.endMs = world.flow.nowMs;
  root.phase = 'running';
  root.readyMs = world.flow.nowMs;
  say(world, 'ready', root.node, '1');
  beginWork(world, context, root);
  restructure(host);
  for (const child of [...root.children]) begin(world, context, child);
}

function figureOf({ platform, root }: HostState, failure: IncidentName): string {
  return hostBootFigure(platform.family, failure, isFirmware(root));
}
