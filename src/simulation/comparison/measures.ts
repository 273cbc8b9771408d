// Every measure of one deployment, read from the frames of one run of it.
import type { Topology } from '../../topology/topology.ts';
import type { Conditions } from '../operations/playing.ts';
import { type Application, applicationsOf } from './applications.ts';
import { keepingMeasures } from './keeping-measures.ts';
import { type Facet, MEASURE_IDS, MEASURES, type MeasureId, type Measures, none } from './measure.ts';
import { densityMeasures, memoryMeasures } from './memory-measures.ts';
import { type Played, play } from './playing.ts';
import { startingMeasures } from './starting-measures.ts';
import { faultMeasures, isolationMeasures } from './wall-measures.ts';
import { workMeasures } from './work-measures.ts';

/** Started from nothing, and looked at when it has come to rest. `played`: where it has been played already. */
export function measuresOf(
  topology: Topology,
  conditions: Conditions,
  played: Played = play(topology, conditions),
): Measures {
  const applications = applicationsOf(topology);
  const measures: Measures = {
    ...startingMeasures(played, applications),
    ...memoryMeasures(played, applications),
    ...densityMeasures(played, applications),
    ...workMeasures(played, applications),
    ...isolationMeasures(played),
    ...faultMeasures(topology, applications),
    ...keepingMeasures(topology, conditions, played, applications),
  };
  return allReady(played, applications) ? measures : withoutRunning(measures);
}

function allReady({ atRest }: Played, applications: readonly Application[]): boolean {
  const nodes = new Map(atRest.nodes.map((node) => [node.id, node]));
  return applications.every(({ id }) => {
    const node = nodes.get(id);
    return node !== undefined && node.ready >= node.count;
  });
}

const OF_WHAT_RUNS: readonly Facet[] = ['starting', 'memory', 'density', 'work', 'isolation'];

const OF_RUNNING_THINGS: readonly MeasureId[] = ['version-ms', 'moves-live', 'move-pause'];

/** Where not all of it ever runs, it is no merit to hold little memory: what is read from the run has no figure. */
function withoutRunning(measures: Measures): Measures {
  const never = none('never-ready');
  const kept = MEASURE_IDS.map((id) => {
    const running = OF_WHAT_RUNS.includes(MEASURES[id].facet) || OF_RUNNING_THINGS.includes(id);
    return [id, running ? never : measures[id]];
  });
  return Object.fromEntries(kept);
}
