// What of a document are its applications, and what is put up when one more of them is wanted. Read from the document alone, so
// that documents of one's own compare like those made from needs.
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { countOf, lineOf, walk } from '../../topology/tree.ts';

export interface Application {
  readonly id: string;
  readonly tenant: string;
  /** Instances, those of enclosing cohorts multiplied in. */
  readonly count: number;
  /** The outermost box that holds one instance of it and nothing else: what is put up for one more. */
  readonly unit: string;
  /** Ids from right below the host down to it. */
  readonly line: readonly string[];
}

/** Everything in which nothing else stands, in the order of the tree; partitions that are empty are no applications. */
export function applicationsOf(topology: Topology): readonly Application[] {
  return walk(topology).flatMap(({ node }) => {
    if (node.kind === 'host' || node.kind === 'lpar' || node.children.length > 0) return [];
    const line = lineOf(topology, node.id).filter((one): one is Sandbox => one.kind !== 'host');
    return {
      id: node.id,
      tenant: line.reduce((owner, one) => one.tenant ?? owner, ''),
      count: countOf(topology, node.id),
      unit: unitOf(line),
      line: line.map(({ id }) => id),
    };
  });
}

function unitOf(line: readonly Sandbox[]): string {
  let unit = line[line.length - 1] as Sandbox;
  for (const around of [...line].reverse().slice(1)) {
    if (around.kind === 'lpar' || around.children.length > 1 || unit.replicas > 1) break;
    unit = around;
  }
  return unit.id;
}
