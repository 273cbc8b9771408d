// What can happen to what: a panic needs a kernel, and firmware is none.
import { expect, it } from 'vitest';
import { read } from '../topology/read.ts';
import type { TopologyNode } from '../topology/topology.ts';
import { canHappen, INCIDENTS } from './trouble.ts';

function hostOf(notation: string): TopologyNode {
  const result = read(notation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.topology.hosts[0] as TopologyNode;
}

const possible = (node: TopologyNode) => INCIDENTS.filter((name) => canHappen(name, node));

it('a host with a system of its own can panic, and one that is only firmware can but fail', () => {
  expect(possible(hostOf('host:z,8cpu,64G'))).toContain('kernel-panic');
  expect(possible(hostOf('host:z,8cpu,64G(lpar;container:nginx)'))).toContain('kernel-panic');
  expect(possible(hostOf('host:z,8cpu,64G(lpar)'))).toEqual(['host-failure', 'host-failover']);
});
