// The switches of sandboxes that bring a kernel of their own for one container, as they count: what was set, and what gVisor and
// Kata do when nobody says anything. Containers on a kernel that they share have others (guard.ts).
import { monitorOf } from '../catalog/monitors.ts';
import type { Mount } from './guard.ts';
import type { Sandbox } from './topology.ts';

/** How a Kata guest gets at the files of its container: a server on the host, or no file system that is shared. */
export type SharedFs = 'virtio-fs' | 'virtio-9p' | 'none';

export interface Sandboxing {
  readonly kind: 'gvisor' | 'kata';
  /** How the Sentry catches system calls; null: as a parameter of the model says. */
  readonly sentry: 'systrap' | 'kvm' | null;
  /** Whether it uses the network stack of the kernel below instead of the Sentry's; null: as a parameter says. */
  readonly hostNetwork: boolean | null;
  /** Whether the Sentry opens files itself; else another process, the gofer, does it for it. */
  readonly directfs: boolean;
  /** Null: as a parameter says. */
  readonly sharedFs: SharedFs | null;
  /** Inside the Kata guest: whether all restrictions are off, and with it whether the disks of the host are plugged in. */
  readonly privileged: boolean;
  readonly hostDevices: boolean;
  readonly readOnlyRoot: boolean;
  /** What of the system around is mounted into it. */
  readonly mounts: readonly Mount[];
  /** Equal for those that are alike. */
  readonly key: string;
}

/** Null for everything but gVisor sandboxes and Kata containers. */
export function sandboxingOf(node: Sandbox): Sandboxing | null {
  const { kind } = node;
  if (kind !== 'gvisor' && kind !== 'kata') return null;
  const known = all.get(node) ?? workOut(node, kind);
  all.set(node, known);
  return known;
}

/** Documents never change, so each node is looked at once. */
const all = new WeakMap<Sandbox, Sandboxing>();

function workOut(node: Sandbox, kind: Sandboxing['kind']): Sandboxing {
  const { privileged = false, hostDevices = true, directfs = true, readOnlyRoot = false } = node;
  const { sentry = null, hostNetwork = null } = node;
  const sharedFs = sharedFsOf(node);
  const mounts = node.mounts ?? [];
  return Object.freeze({
    kind,
    sentry: sentry as Sandboxing['sentry'],
    ...{ hostNetwork, directfs, sharedFs, privileged, readOnlyRoot },
    hostDevices: privileged && hostDevices,
    // Without a file system that is shared, the agent gets copies: nothing of the host itself is written.
    mounts:
      sharedFs === 'none'
        ? []
        : mounts.map((mount) => ({ path: mount.replace(/:ro$/, ''), readOnly: mount.endsWith(':ro') })),
    key: [sentry, hostNetwork, directfs, sharedFs, privileged, hostDevices, readOnlyRoot, mounts.join('+')].join(' '),
  });
}

/** Firecracker has no device for it, whatever was set. */
function sharedFsOf(node: Sandbox): SharedFs | null {
  if (node.kind !== 'kata') return null;
  if (monitorOf('kata', node.monitor).id === 'firecracker') return 'none';
  return (node.sharedFs as SharedFs | undefined) ?? null;
}
