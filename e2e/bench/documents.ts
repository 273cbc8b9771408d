// The documents that the engine is measured with: nodes on one host, each different from the others.
import { NO_DEFINITIONS, type Sandbox, type Topology } from '../../src/topology/topology.ts';

export interface HostSize {
  readonly cores: number;
  readonly memoryBytes?: number;
  readonly merging?: boolean;
}

export function hostWith(
  children: readonly Sandbox[],
  { cores, memoryBytes = 2 ** 46, merging = false }: HostSize,
): Topology {
  const host = { id: 'host', kind: 'host', platform: 'x86', cores, memoryBytes, merging, children } as const;
  return { hosts: [host], definitions: NO_DEFINITIONS };
}

/** Containers and microVMs; `working`: with work of their own once they are up. */
export function distinct(count: number, working = false): Sandbox[] {
  return Array.from({ length: count }, (_, at): Sandbox => {
    const common = { id: `n${at}`, replicas: 1, children: [], ...(working && { workload: 'web' }) };
    if (at % 3 > 0) return { ...common, kind: 'container', image: at % 2 ? 'nginx' : 'redis' };
    return { ...common, kind: 'microvm', memoryBytes: (256 + (at % 97)) * 2 ** 20 };
  });
}

/** A hundred boxes in the notation, once side by side on one host and once as 25 machines with three containers each on four. */
const MACHINES = Array.from({ length: 25 }, (_, at) => at);
const machine = (at: number): string => `vm:debian,1cpu,2G#m${at},@t${at % 4}`;
const containers = (at: number): readonly string[] =>
  ['nginx', 'redis', 'redis'].map((image, place) => `container:${image}#c${at}-${place},@t${(at + place) % 4}`);
const host = (id: string, children: readonly string[]): string => `host:x86,16cpu,512G#${id}(${children.join(';')})`;

export const TOGETHER = host(
  'h0',
  MACHINES.flatMap((at) => [machine(at), ...containers(at)]),
);

export const WITHIN = [0, 1, 2, 3]
  .map((place) =>
    host(
      `h${place}`,
      MACHINES.filter((at) => at % 4 === place).map((at) => `${machine(at)}(${containers(at).join(';')})`),
    ),
  )
  .join(';');
