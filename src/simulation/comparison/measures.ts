// Every measure of one deployment, read from the frames of one run of it.
import type { Topology } from '../../topology/topology.ts';
import type { Conditions } from '../operations/playing.ts';
import { applicationsOf } from './applications.ts';
import { keepingMeasures } from './keeping-measures.ts';
import type { Measures } from './measure.ts';
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
  return {
    ...startingMeasures(played, applications),
    ...memoryMeasures(played, applications),
    ...densityMeasures(played, applications),
    ...workMeasures(played, applications),
    ...isolationMeasures(played),
    ...faultMeasures(topology, applications),
    ...keepingMeasures(topology, conditions, played, applications),
  };
}
