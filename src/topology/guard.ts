// The switches around a container as they count: what was set, and what engines do when nobody says anything.

import { KINDS } from '../catalog/kinds.ts';
import { LINUX_CAPABILITIES, type LinuxCapability } from '../catalog/linux-capabilities.ts';
import { LSMS } from '../catalog/lsms.ts';
import { namespacesOf } from './attributes.ts';
import { capabilitiesWith } from './guard-values.ts';
import type { NamespaceKind, Sandbox } from './topology.ts';

export interface Mount {
  /** In the system around the container. */
  readonly path: string;
  readonly readOnly: boolean;
}

/** What stands between the processes of a container and the kernel and system around it. */
export interface Guard {
  readonly privileged: boolean;
  /** Those that its root has. They count outside only without a user namespace of its own. */
  readonly capabilities: ReadonlySet<LinuxCapability>;
  /** Whether system calls are filtered. */
  readonly seccomp: boolean;
  readonly lsm: string;
  readonly noNewPrivileges: boolean;
  readonly rootless: boolean;
  readonly readOnlyRoot: boolean;
  readonly mounts: readonly Mount[];
  readonly namespaces: readonly NamespaceKind[];
  /** Equal for guards that are alike. */
  readonly key: string;
}

/** Null for what has no such switches: machines, partitions, and sandboxes that bring a kernel of their own. */
export function guardOf(node: Sandbox): Guard | null {
  if (!KINDS[node.kind].attributes.includes('capabilities')) return null;
  const known = guards.get(node) ?? workOut(node);
  guards.set(node, known);
  return known;
}

/** Documents never change, so each node is looked at once. */
const guards = new WeakMap<Sandbox, Guard>();

function workOut(node: Sandbox): Guard {
  const privileged = node.privileged ?? false;
  const capabilities = privileged ? new Set(LINUX_CAPABILITIES) : capabilitiesWith(node.kind, node.capabilities ?? []);
  const seccomp = node.seccomp ?? !privileged;
  const lsm = node.lsm ?? (privileged ? 'none' : usualLsm());
  const namespaces = namespacesOf(node);
  const { noNewPrivileges = false, rootless = false, readOnlyRoot = false, mounts = [] } = node;
  const said = [privileged, seccomp, lsm, noNewPrivileges, rootless, readOnlyRoot, mounts.join('+')].join(' ');
  const held = LINUX_CAPABILITIES.map((name) => (capabilities.has(name) ? 1 : 0)).join('');
  return Object.freeze({
    ...{ privileged, capabilities, seccomp, lsm, noNewPrivileges, rootless, readOnlyRoot, namespaces },
    mounts: mounts.map((mount) => ({ path: mount.replace(/:ro$/, ''), readOnly: mount.endsWith(':ro') })),
    key: `${said} ${held} ${namespaces.join()}`,
  });
}

/** The confinement of a container of which nobody says anything. */
export function usualLsm(): string {
  return LSMS[0]?.id ?? 'none';
}
