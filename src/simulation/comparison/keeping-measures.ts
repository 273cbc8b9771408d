// What keeping a deployment up takes: kernels, managers, a new version, moving away.
import type { Topology } from '../../topology/topology.ts';
import { kernelsToPatch, managersOf } from '../operations/keeping.ts';
import { movesOf } from '../operations/moved.ts';
import type { Conditions } from '../operations/playing.ts';
import { versionsOf } from '../operations/shipping.ts';
import type { Application } from './applications.ts';
import { type Figure, figure, none, remark } from './measure.ts';
import type { Played } from './playing.ts';

type Keeping = 'kernels' | 'managers' | 'version-network' | 'version-ms' | 'moves-live' | 'move-pause';

export function keepingMeasures(
  topology: Topology,
  conditions: Conditions,
  played: Played,
  applications: readonly Application[],
): Readonly<Record<Keeping, Figure>> {
  const kernels = kernelsToPatch(topology).reduce((sum, { instances }) => sum + instances, 0);
  const managers = new Set(managersOf(topology).map(({ sort, name }) => `${sort} ${name}`)).size;
  return {
    kernels: figure(kernels),
    managers: figure(managers),
    ...versionMeasures(topology, conditions, applications),
    ...moveMeasures(topology, conditions, played, applications),
  };
}

/** Only where every application comes in layers: what is installed in a machine is changed by means of its own. */
function versionMeasures(
  topology: Topology,
  conditions: Conditions,
  applications: readonly Application[],
): Readonly<Record<'version-network' | 'version-ms', Figure>> {
  const ids = new Set(applications.map(({ id }) => id));
  const versions = versionsOf(topology, conditions).filter(({ nodes }) => nodes.some((node) => ids.has(node)));
  const shipped = new Set(versions.flatMap(({ nodes }) => nodes));
  if (applications.length === 0 || !applications.every(({ id }) => shipped.has(id))) {
    return { 'version-network': none('not-in-layers'), 'version-ms': none('not-in-layers') };
  }
  const times = versions.map(({ layer }) => layer.ms);
  return {
    'version-network': figure(versions.reduce((sum, { layer }) => sum + layer.networkMiB, 0)),
    'version-ms': times.includes(null)
      ? none('never-ready')
      : figure(times.reduce<number>((most, ms) => Math.max(most, ms ?? 0), 0)),
  };
}

/** An application moves with the first thing around it that can: live where there is one, else standing still meanwhile. */
function moveMeasures(
  topology: Topology,
  { parameters }: Conditions,
  { atRest }: Played,
  applications: readonly Application[],
): Readonly<Record<'moves-live' | 'move-pause', Figure>> {
  const moves = new Map(movesOf(topology, atRest, parameters).map((one) => [one.node, one]));
  const all = applications.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return { 'moves-live': none('no-work'), 'move-pause': none('no-work') };
  let live = 0;
  let held: Figure['remark'] = null;
  let pause: number | null = 0;
  for (const { line, count } of applications) {
    const ways = line.flatMap((id) => moves.get(id)?.move ?? []);
    const best = ways.find((move) => move.live && move.converges) ?? ways[0];
    if (best?.live && best.converges) live += count;
    else if (best) held ??= heldBy(ways.some((move) => move.live) ? 'rewritten-too-fast' : 'stops-to-move', line[0]);
    pause = best && pause !== null ? Math.max(pause, best.downtimeMs) : null;
  }
  return {
    'moves-live': figure(live / all, { remark: held }),
    'move-pause': pause === null ? none('does-not-move') : figure(pause),
  };
}

/** Why something cannot move while it runs, and the box that would have to. */
function heldBy(code: 'rewritten-too-fast' | 'stops-to-move', node = ''): Figure['remark'] {
  return remark(code, '', node);
}
