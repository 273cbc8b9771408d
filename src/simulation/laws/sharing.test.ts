// More sharing never takes more memory: by merging equal pages, and by images that have their layers in common.
import { describe, expect } from 'vitest';
import type { Image } from '../../catalog/image.ts';
import { IMAGES } from '../../catalog/images.ts';
import { startsFromLayers } from '../../topology/attributes.ts';
import type { Host, Sandbox, Topology } from '../../topology/topology.ts';
import { SNAPSHOT } from '../memory/holding.ts';
import { sandboxesOf, topologies } from './any-topology.ts';
import { law, MINUTE, runOf, upTo } from './law.ts';

/** Without the scanner's own records of the pages it looks at: they are what sharing costs, not what is shared. */
function usedMiB({ hosts }: ReturnType<ReturnType<typeof runOf>['frameAt']>): number[] {
  return hosts.map(
    ({ memory, merging }) => memory.totalMiB - memory.freeMiB + memory.overcommittedMiB - merging.recordsMiB,
  );
}

/** The same document with every container on an image of its own: equal in size, unlike in content. */
function withoutCommonLayers(topology: Topology): Topology {
  const images: Image[] = [];
  const follow = <Node extends Host | Sandbox>(node: Node): Node => {
    const children = node.children.map(follow);
    if (node.kind === 'host' || !startsFromLayers(node.kind)) return { ...node, children };
    const like = IMAGES[(node as Sandbox).image ?? 'nginx'] as Image;
    const id = `own-${node.id}`;
    images.push({
      ...like,
      id,
      layers: like.layers.map(({ id: layer, size }) => ({ id: `${layer}-${node.id}`, size })),
    });
    return { ...node, children, image: id, workload: (node as Sandbox).workload ?? like.workload };
  };
  const hosts = topology.hosts.map(follow);
  return { hosts, definitions: { ...topology.definitions, images } };
}

function explicit(topology: Topology): Topology {
  const follow = <Node extends Host | Sandbox>(node: Node): Node => {
    const children = node.children.map(follow);
    if (node.kind === 'host' || !startsFromLayers(node.kind)) return { ...node, children };
    return { ...node, children, image: (node as Sandbox).image ?? 'nginx' };
  };
  return { ...topology, hosts: topology.hosts.map(follow) };
}

describe('more sharing', () => {
  law('by merging never takes more memory', topologies({ merging: true, roomy: true }), (topology) => {
    const ids = sandboxesOf(topology).map(({ id }) => id);
    const merging = runOf(topology, 5 * MINUTE, { running: ids });
    const apart = runOf(topology, 5 * MINUTE, { running: ids, parameters: { 'ksm.run': 0 } });
    for (const tMs of [1_000, MINUTE, 5 * MINUTE]) {
      const without = usedMiB(apart.frameAt(tMs));
      for (const [at, MiB] of usedMiB(merging.frameAt(tMs)).entries()) {
        expect(MiB).toBeLessThanOrEqual(upTo(without[at] as number));
      }
    }
  });

  law('of layers never takes more memory', topologies({ merging: false, roomy: true }), (topology) => {
    const ids = sandboxesOf(topology).map(({ id }) => id);
    const common = runOf(explicit(topology), 1_000, { running: ids }).frameAt(1_000);
    const without = usedMiB(runOf(withoutCommonLayers(topology), 1_000, { running: ids }).frameAt(1_000));
    for (const [at, MiB] of usedMiB(common).entries()) expect(MiB).toBeLessThanOrEqual(upTo(without[at] as number));
  });

  law(
    'of snapshots takes one copy of each file more at most',
    topologies({ merging: false, roomy: true, restoring: true }),
    (topology) => {
      const ids = sandboxesOf(topology).map(({ id }) => id);
      const mapped = runOf(topology, 1_000, { running: ids }).frameAt(1_000);
      const without = usedMiB(
        runOf(topology, 1_000, { running: ids, parameters: { 'restore.mapped': 0 } }).frameAt(1_000),
      );
      for (const [at, MiB] of usedMiB(mapped).entries()) {
        const kernels = new Map(mapped.hosts[at]?.kernels.map(({ node, instances }) => [node, instances]));
        const files = (mapped.hosts[at]?.layers ?? []).filter(({ layer }) => layer.startsWith(SNAPSHOT));
        const copies = files.reduce((sum, file) => sum + file.MiB * (kernels.get(file.domain) ?? 1), 0);
        expect(MiB).toBeLessThanOrEqual(upTo((without[at] as number) + copies + 0.1));
      }
    },
  );
});
