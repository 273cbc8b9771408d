// By how many of the catalogue's flaws somebody who has taken over a box gets at somebody else's.
import type { Flaw } from '../catalog/flaw.ts';
import { FLAWS } from '../catalog/flaws.ts';
import { replay, type Verdict } from '../simulation/isolation/replay.ts';
import type { Topology } from '../topology/topology.ts';
import { tenantOf } from '../topology/tree.ts';

/** Counts flaws, each as if nobody had patched it, that reach a node of another tenant. */
export function flawsOutOf(topology: Topology, attacker: string): number {
  return FLAWS.filter((flaw) => reachedOf(topology, flaw, attacker).length > 0).length;
}

/** How many nodes of other tenants a flaw, unpatched, reaches from one; null when there is no such flaw. */
export function reachedBy(topology: Topology, id: string, attacker: string): number | null {
  const flaw = FLAWS.find((one) => one.id === id);
  return flaw ? reachedOf(topology, flaw, attacker).length : null;
}

function reachedOf(topology: Topology, flaw: Flaw, attacker: string): readonly Verdict[] {
  const own = tenantOf(topology, attacker);
  const verdicts = replay(topology, flaw, attacker)?.verdicts ?? [];
  return verdicts.filter(({ node, outcome }) => {
    const tenant = tenantOf(topology, node);
    return outcome !== 'safe' && tenant !== '' && tenant !== own;
  });
}
