// Setting properties of one node: which there are, and the new node. Whether the whole document still holds afterwards is
// asked in edit.ts.
import { findPlatform } from '../catalog/platforms.ts';
import { countsBytes, hasProperty, RANGED_PROPERTIES } from './limits.ts';
import { nameOf } from './needs.ts';
import { type RangedProperty, type Refusal, refuse } from './refusal.ts';
import type { Definitions, NamespaceKind, TopologyNode } from './topology.ts';

/** New values by property; null goes back to the default. What is missing stays as it is. */
export interface Changes {
  readonly name?: string | null;
  readonly tenant?: string | null;
  readonly replicas?: number | null;
  readonly image?: string | null;
  readonly workload?: string | null;
  readonly vcpus?: number | null;
  /** Of a host or machine. */
  readonly memoryBytes?: number | null;
  readonly nested?: boolean | null;
  readonly cpuWeight?: number | null;
  /** Cores. */
  readonly cpuMax?: number | null;
  readonly memoryMaxBytes?: number | null;
  readonly memoryLowBytes?: number | null;
  readonly pidsMax?: number | null;
  readonly namespaces?: readonly NamespaceKind[] | null;
  readonly engine?: string | null;
  readonly runtime?: string | null;
  readonly network?: string | null;
  readonly monitor?: string | null;
  readonly firmware?: string | null;
  readonly kernel?: string | null;
  readonly start?: string | null;
  readonly interfaces?: number | null;
  readonly console?: boolean | null;
  readonly compressed?: boolean | null;
  readonly starts?: number | null;
  /** Of a host or machine. */
  readonly driver?: string | null;
  readonly store?: string | null;
  readonly balloon?: boolean | null;
  readonly privileged?: boolean | null;
  readonly capabilities?: readonly string[] | null;
  readonly seccomp?: boolean | null;
  readonly lsm?: string | null;
  readonly noNewPrivileges?: boolean | null;
  readonly rootless?: boolean | null;
  readonly readOnlyRoot?: boolean | null;
  readonly mounts?: readonly string[] | null;
  readonly sentry?: string | null;
  readonly hostNetwork?: boolean | null;
  readonly directfs?: boolean | null;
  readonly sharedFs?: string | null;
  readonly hostDevices?: boolean | null;
  readonly architecture?: string | null;
  readonly emulation?: boolean | null;
  readonly dedicated?: boolean | null;
  /** Of a host or machine. */
  readonly swapBytes?: number | null;
  /** Of a host, what it has; of what stands on it, the limit. */
  readonly diskBytesPerS?: number | null;
  readonly networkBytesPerS?: number | null;
  readonly ioWeight?: number | null;
  /** Of a host; it has no default. */
  readonly platform?: string;
  readonly cores?: number | null;
  readonly merging?: boolean | null;
}

export type Property = keyof Changes;

export type Changed =
  | { readonly ok: true; readonly node: TopologyNode }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The node with the changes made, the very same node when they change nothing. Bytes are rounded to whole ones. Refused
 * when nodes of its kind have no such property; ranges are not looked at here.
 */
export function withChanges(node: TopologyNode, changes: Changes, definitions: Definitions): Changed {
  const changed: Record<string, unknown> = { ...node };
  let same = true;
  for (const property of Object.keys(changes) as Property[]) {
    const asked = changes[property];
    if (asked === undefined) continue;
    if (!hasProperty(node.kind, property)) {
      return { ok: false, refusal: refuse('not-of-kind', { node: nameOf(node), kind: node.kind, property }) };
    }
    const value = asked === null ? defaultOf(node, changes, property, definitions) : rounded(property, asked);
    if (equal(changed[property], value)) continue;
    same = false;
    if (value === undefined) delete changed[property];
    else changed[property] = value;
  }
  return { ok: true, node: same ? node : (changed as unknown as TopologyNode) };
}

/** Most properties are simply missing by default; these are part of every node. */
function defaultOf(node: TopologyNode, changes: Changes, property: Property, definitions: Definitions): unknown {
  if (property === 'replicas') return 1;
  if (node.kind !== 'host' || (property !== 'cores' && property !== 'memoryBytes')) return undefined;
  const platform = findPlatform(changes.platform ?? node.platform, definitions.platforms);
  return platform?.defaults[property] ?? node[property];
}

function rounded(property: Property, value: unknown): unknown {
  const bytes = (RANGED_PROPERTIES as readonly string[]).includes(property) && countsBytes(property as RangedProperty);
  return bytes && typeof value === 'number' ? Math.round(value) : value;
}

function equal(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}
