// By how many of the catalogue's flaws somebody who has taken over a box gets at somebody else's.
import { FLAWS } from '../catalog/flaws.ts';
import { replay } from '../simulation/isolation/replay.ts';
import type { Topology } from '../topology/topology.ts';
import { tenantOf } from '../topology/tree.ts';

/** Counts flaws, each as if nobody had patched it, that reach a node of another tenant. */
export function flawsOutOf(topology: Topology, attacker: string): number {
  const own = tenantOf(topology, attacker);
  return FLAWS.filter((flaw) => {
    const verdicts = replay(topology, flaw, attacker)?.verdicts ?? [];
    return verdicts.some(({ node, outcome }) => {
      const tenant = tenantOf(topology, node);
      return outcome !== 'safe' && tenant !== '' && tenant !== own;
    });
  }).length;
}
