// The light tree that isolation is worked out on: who stands where, behind which walls, on which kernel. One host at a time,
// without the clock.
import type { BoundaryId, KindId } from '../../catalog/kind.ts';
import type { Guard } from '../../topology/guard.ts';
import type { Sandboxing } from '../../topology/sandboxing.ts';
import type { NodeId } from '../../topology/topology.ts';

export interface IsolationNode {
  readonly id: NodeId;
  readonly kind: KindId | 'host';
  /** Trust domain; '' is nobody's and neither attacks nor suffers. */
  readonly tenant: string;
  /** What encloses its contents, from the inside out. Of a host: none. */
  readonly walls: readonly BoundaryId[];
  readonly ownsKernel: boolean;
  /** Instances per instance of the parent. */
  readonly replicas: number;
  readonly hasWorkload: boolean;
  /**
   * Whether an attack may start in it: code of its tenant runs right there. False for what only holds others (a guest with
   * nothing but containers, a container with nothing but a guest). Missing: true.
   */
  readonly attacks?: boolean;
  /** Namespaces of its own; only container walls ask. */
  readonly namespaces: readonly string[];
  /** The switches around a container; missing or null: as usual, or none. */
  readonly guard?: Guard | null;
  /** Those of gVisor sandboxes and Kata containers; missing or null: as usual, or none. */
  readonly sandboxing?: Sandboxing | null;
  /** Whether they leave a way out that needs no flaw: then its walls hold nothing. */
  readonly open?: boolean;
  /** Infinity or missing: no limit. */
  readonly pidsMax?: number;
  readonly memoryMaxBytes?: number;
  /**
   * Whatever else decides what a hog in it can take (weight, quota, virtual processors), as one text: nodes beside each
   * other with equal kind and shape are tried once.
   */
  readonly shape?: string;
  readonly children: readonly IsolationNode[];
}

/** A node with its place: parents come before children. */
export interface Placed {
  readonly node: IsolationNode;
  /** Index of the parent, -1 for the host. */
  readonly parent: number;
  /** On the host, those of enclosing cohorts multiplied in. */
  readonly instances: number;
  /** Index of the kernel owner that runs it: itself, if it owns one. */
  readonly kernel: number;
}

/**
 * On a machine with explicit partitions everything beside them runs in an implied further one, so that PR/SM stands between;
 * the implied partition goes by the host's id, and the host itself is firmware and owns no kernel.
 */
export function withImpliedPartition(host: IsolationNode): IsolationNode {
  if (!host.children.some((child) => child.kind === 'lpar')) return host;
  const beside = host.children.filter((child) => child.kind !== 'lpar');
  const partitions = host.children.filter((child) => child.kind === 'lpar');
  const firmware = { ...host, ownsKernel: false, hasWorkload: false };
  if (beside.length === 0 && !host.hasWorkload) return { ...firmware, children: partitions };
  const implied: IsolationNode = {
    ...host,
    kind: 'lpar',
    walls: ['lpar'],
    ownsKernel: true,
    replicas: 1,
    children: beside,
  };
  return { ...firmware, tenant: '', children: [...partitions, implied] };
}

/** The tree in order, the host first. */
export function flatten(host: IsolationNode): Placed[] {
  const placed: Placed[] = [];
  const stack: { node: IsolationNode; parent: number }[] = [{ node: host, parent: -1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const index = placed.length;
    const above = next.parent < 0 ? null : (placed[next.parent] as Placed);
    placed.push({
      node: next.node,
      parent: next.parent,
      instances: above ? above.instances * next.node.replicas : 1,
      kernel: next.node.ownsKernel || !above ? index : above.kernel,
    });
    const { children } = next.node;
    for (let at = children.length - 1; at >= 0; at -= 1)
      stack.push({ node: children[at] as IsolationNode, parent: index });
  }
  return placed;
}

/** Tenants on a host by name, nobody left out. */
export function tenantsOn(placed: readonly Placed[]): string[] {
  const names = new Set<string>();
  for (const { node } of placed) if (node.tenant !== '') names.add(node.tenant);
  return [...names].sort();
}
