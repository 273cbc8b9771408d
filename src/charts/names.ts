// What charts call things and whose they are: names from the document, hues from the order in which tenants stand.
import { useMemo } from 'react';
import { nodeName } from '../locales/names.ts';
import { type Text, useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { tenantsOf, walk } from '../topology/tree.ts';
import { type Hue, hueOf } from '../ui/hue.ts';

export interface Names {
  /** The name on the box, or the id of something that no longer stands. */
  nameOf(id: NodeId): string;
  hueOf(tenant: string): Hue | null;
}

/** Reads names and hues out of one document. */
export function namesIn(topology: Topology, text: Text): Names {
  const nodes = walk(topology).map(({ node }) => node);
  const names = new Map(nodes.map((node) => [node.id, nodeName(node, text, topology.hosts)]));
  const tenants = tenantsOf(topology);
  return {
    nameOf: (id) => names.get(id) ?? id,
    hueOf: (tenant) => hueOf(tenant, tenants),
  };
}

/** Names and hues of the present document. */
export function useNames(): Names {
  const text = useText();
  const topology = useDocument((state) => state.topology);
  return useMemo(() => namesIn(topology, text), [topology, text]);
}

/** The name of a workload of the catalogue; one of the document's own is called by its id. */
export function workloadName(text: Text, id: string): string {
  const key = `catalog.workloads.${id}.name`;
  return text.has(key) ? text(key) : id;
}
