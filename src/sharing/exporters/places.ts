// Which nodes of a document a format of one level can say, whatever they stand in, all instances counted; what they stand in is told of,
// and so is what the format has no word for.
import { findPlatform } from '../../catalog/platforms.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { countOf, tenantOf, walk } from '../../topology/tree.ts';
import type { Processor } from '../importers/draft.ts';
import type { Loss } from './exported.ts';
import { lossesOf } from './keep.ts';

export interface OnHost {
  readonly node: Sandbox;
  readonly processor: Processor;
  /** What stands around it and is written with it, as one. */
  readonly around: Sandbox | null;
}

export interface Places {
  readonly boxes: readonly OnHost[];
  readonly lost: readonly Loss[];
  /** The document with these boxes on one host for each kind of processor, as importers make it. */
  topologyOf(
    kept: readonly { readonly processor: Processor; readonly box: Sandbox }[],
    definitions: Topology['definitions'],
  ): Topology;
}

/** As many as a node may have. */
const MOST_REPLICAS = 10_000_000;

const PLATFORM_OF: Readonly<Record<Processor, string>> = { amd64: 'x86', s390x: 'z' };

/** `asOne`: whether a node and the only one that stands in it are written as one, by the name of the inner one. */
export function placesOf(
  topology: Topology,
  sayable: (kind: Sandbox['kind']) => boolean,
  asOne: (node: Sandbox) => boolean = () => false,
): Places {
  const boxes: OnHost[] = [];
  const lost: Loss[] = [];
  const first = new Map<Processor, string>();
  for (const { node, parent, host } of walk(topology)) {
    const name = node.name ?? node.id;
    const processor = findPlatform(host.platform, topology.definitions.platforms)?.architecture;
    if (node.kind === 'host') {
      if (processor !== 'amd64' && processor !== 's390x') {
        lost.push({ node: node.id, code: 'processor', params: { name, processor: processor ?? host.platform } });
        continue;
      }
      const before = first.get(processor);
      if (before !== undefined) lost.push({ node: node.id, code: 'host-joined', params: { name, other: before } });
      else {
        first.set(processor, name);
        lost.push(...lossesOf(topology, node, { platform: PLATFORM_OF[processor] }, ['name']));
      }
    } else if (processor !== 'amd64' && processor !== 's390x') continue;
    else if (!sayable(node.kind)) lost.push({ node: node.id, code: 'kind', params: { name, kind: node.kind } });
    else {
      const around = parent && parent.kind !== 'host' && asOne(parent) ? parent : null;
      if (!asOne(node)) {
        const tenant = tenantOf(topology, node.id);
        const replicas = Math.min(countOf(topology, node.id), MOST_REPLICAS);
        boxes.push({ node: { ...node, replicas, ...(tenant !== '' && { tenant }) }, processor, around });
      }
      if (parent && parent.kind !== 'host' && !around) {
        lost.push({ node: node.id, code: 'inside', params: { name, around: parent.name ?? parent.id } });
      }
    }
  }
  return {
    boxes,
    lost,
    topologyOf(kept, definitions) {
      const processors = [...new Set(kept.map((one) => one.processor))];
      return {
        hosts: processors.map((processor) => ({
          id: `host-${processor}`,
          kind: 'host',
          platform: PLATFORM_OF[processor],
          cores: 1,
          memoryBytes: 1,
          children: kept.filter((one) => one.processor === processor).map(({ box }) => box),
        })),
        definitions,
      };
    },
  };
}
