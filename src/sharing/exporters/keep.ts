// Which properties of a node survive in a text of another program. A property is lost when the node that the text stands for
// does not count as the same in it, defaults filled in on both sides.
import { isChoice } from '../../catalog/choices.ts';
import { findImage } from '../../catalog/images.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { DEFAULT_CPU_WEIGHT, imageOf, startsFromLayers, usualChoice } from '../../topology/attributes.ts';
import { usualLsm } from '../../topology/guard.ts';
import { hasProperty } from '../../topology/limits.ts';
import { DEFAULT_NAMESPACES, type Sandbox, type Topology, type TopologyNode } from '../../topology/topology.ts';
import { hostOf } from '../../topology/tree.ts';
import { type PropertyValue, writeValue } from '../../topology/values.ts';
import { PROPERTIES, VOCABULARY } from '../../topology/vocabulary.ts';
import type { Loss } from './exported.ts';

type Property = (typeof PROPERTIES)[number];
type Values = Readonly<Record<string, PropertyValue | undefined>>;

/** What a text says of a box. */
export type Said = Partial<{ -readonly [Key in keyof Sandbox]: Sandbox[Key] | undefined }> & {
  readonly id: string;
  readonly kind: Sandbox['kind'];
};

/** The box that a text stands for: what is undefined, or not of its kind, is as usual. */
export function boxOf(said: Said): Sandbox {
  const values = Object.entries(said).filter(
    ([key, value]) => value !== undefined && (['id', 'kind'].includes(key) || hasProperty(said.kind, key as Property)),
  );
  return { replicas: 1, children: [], ...Object.fromEntries(values) } as unknown as Sandbox;
}

/** What a text does not keep of a node, property by property; those in `except` are told of by somebody else. */
export function lossesOf(
  topology: Topology,
  node: TopologyNode,
  kept: object,
  except: readonly Property[] = [],
): readonly Loss[] {
  const before = node as unknown as Values;
  const after = kept as Values;
  const usual = (values: Values, property: Property) => usualOf(topology, node, values, property);
  return PROPERTIES.flatMap((property): readonly Loss[] => {
    if (except.includes(property) || (property === 'workload' && before.workload === undefined)) return [];
    const was = before[property] ?? usual(before, property);
    const is = after[property] ?? usual(after, property);
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const { word } = VOCABULARY[property];
    const written = was === undefined ? word : `${word}=${writeValue(property, was)}`;
    return [{ node: node.id, code: 'property', params: { name: node.name ?? node.id, written } }];
  });
}

const OFF: readonly Property[] = [
  ...(['nested', 'console', 'compressed', 'privileged', 'noNewPrivileges', 'rootless', 'readOnlyRoot'] as const),
  ...(['emulation', 'dedicated', 'balloon'] as const),
];

function usualOf(
  topology: Topology,
  node: TopologyNode,
  values: Values,
  property: Property,
): PropertyValue | undefined {
  if (!hasProperty(node.kind, property)) return undefined;
  if (node.kind === 'host') return usualOfHost(topology, node, property);
  const { defaults } = KINDS[node.kind];
  if (OFF.includes(property)) {
    const byKind = (defaults as Values)[property];
    return byKind ?? (property === 'nested' ? platformOf(topology, node)?.nestedByDefault : false) ?? false;
  }
  if (property === 'seccomp') return values.privileged !== true;
  if (property === 'lsm') return values.privileged === true ? 'none' : usualLsm();
  if (isChoice(property)) return usualChoice(topology, node, property);
  if (property === 'image') return imageOf(topology, node);
  if (property === 'workload') return workloadOfImage(topology, node, values);
  if (property === 'tenant') return '';
  if (property === 'cpuWeight') return DEFAULT_CPU_WEIGHT;
  if (property === 'replicas' || property === 'starts') return 1;
  if (property === 'memoryLowBytes') return 0;
  if (property === 'namespaces') return startsFromLayers(node.kind) ? DEFAULT_NAMESPACES : undefined;
  return (defaults as Values)[property];
}

function workloadOfImage(topology: Topology, node: Sandbox, values: Values): string | undefined {
  const image = typeof values.image === 'string' ? values.image : imageOf(topology, node);
  return startsFromLayers(node.kind) ? findImage(image, topology.definitions.images)?.workload : undefined;
}

function usualOfHost(topology: Topology, host: TopologyNode, property: Property): PropertyValue | undefined {
  if (property === 'merging') return true;
  if (isChoice(property)) return usualChoice(topology, host, property);
  const platform = host.kind === 'host' ? findPlatform(host.platform, topology.definitions.platforms) : undefined;
  if (property === 'cores') return platform?.defaults.cores;
  return property === 'memoryBytes' ? platform?.defaults.memoryBytes : undefined;
}

function platformOf(topology: Topology, node: TopologyNode) {
  const host = hostOf(topology, node.id);
  return host ? findPlatform(host.platform, topology.definitions.platforms) : undefined;
}
