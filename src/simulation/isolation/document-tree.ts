// The isolation tree of a document, as everything in it will stand once it runs: for questions that need no clock.
import { findPlatform } from '../../catalog/platforms.ts';
import { storageDriver } from '../../catalog/storage-drivers.ts';
import type { Host, Sandbox, Topology } from '../../topology/topology.ts';
import { type Context, createContext } from '../context.ts';
import { specify } from '../specify.ts';
import { specifiedNode } from './specified.ts';
import type { IsolationNode } from './tree.ts';

/** Parameter values are those of the document; a context of its own, so that nothing of a run is needed. */
export function documentContext(topology: Topology, parameters: Readonly<Record<string, number>>): Context {
  return createContext({ seed: 1, parameters, running: [], entries: [{ atMs: 0, topology }] });
}

/** One host with all that stands on it. Throws on images and workloads that nobody defines: a document is checked before. */
export function documentTree(context: Context, topology: Topology, host: Host): IsolationNode {
  const platform = findPlatform(host.platform, topology.definitions.platforms);
  if (!platform) throw new Error(`unknown platform ${host.platform}`);
  const driver = storageDriver(host.driver);
  const inside = (node: Sandbox, enclosingTenant: string): IsolationNode => {
    const specification = specify(context, topology, node, enclosingTenant, platform, driver);
    const children = node.children.map((child) => inside(child, specification.tenant));
    return specifiedNode(node.id, specification, node.replicas, children);
  };
  return {
    id: host.id,
    kind: 'host',
    tenant: '',
    walls: [],
    ownsKernel: true,
    replicas: 1,
    hasWorkload: false,
    attacks: false,
    namespaces: [],
    children: host.children.map((child) => inside(child, '')),
  };
}
