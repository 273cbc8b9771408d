// A node of the isolation tree from what the simulation knows of a node: the one place where walls and what weakens them are
// read from a specification, for the running world and for a document alike.
import { KINDS } from '../../catalog/kinds.ts';
import type { NodeId } from '../../topology/topology.ts';
import type { Specification } from '../world.ts';
import type { IsolationNode } from './tree.ts';

export function specifiedNode(
  id: NodeId,
  specification: Specification,
  replicas: number,
  children: readonly IsolationNode[],
): IsolationNode {
  const { kind, workload } = specification;
  return {
    id,
    kind,
    tenant: specification.tenant,
    walls: kind === 'host' ? [] : KINDS[kind].walls,
    ownsKernel: kind === 'host' || KINDS[kind].ownsKernel,
    replicas,
    hasWorkload: workload !== null,
    attacks: children.length === 0 || (workload !== null && workload.id !== 'idle'),
    namespaces: specification.namespaces,
    guard: specification.guard,
    sandboxing: specification.sandboxing,
    open: specification.open,
    pidsMax: specification.pidsMax,
    memoryMaxBytes: specification.memoryMaxBytes,
    shape: `${specification.cpuWeight}/${specification.cpuMax}/${specification.vcpus}`,
    children,
  };
}
