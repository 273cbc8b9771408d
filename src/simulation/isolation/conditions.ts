// Whether what a dated flaw needs is there: read from what the box and those around it really are, with the switch that decides.
import type { FlawCondition } from '../../catalog/flaw.ts';
import { findImage } from '../../catalog/images.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { effective, imageOf, startsFromLayers, usualChoice } from '../../topology/attributes.ts';
import { guardOf } from '../../topology/guard.ts';
import type { NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { hostOf, kernelOf, placeOf, walk } from '../../topology/tree.ts';

/** Codes for words: what stopped it, or which switch let it go on. */
export type ConditionCode =
  | `stopped-${FlawCondition | 'rootless' | 'apparmor' | 'selinux'}`
  | `allowed-${'sys_admin' | 'seccomp-off' | 'net_raw' | 'lsm-none' | 'privileged'}`;

/** Whether a condition holds, and the switch that decides it where that is worth a word. */
export interface Found {
  readonly holds: boolean;
  readonly code?: ConditionCode;
  /** Whose switch it is, if not the attacker’s own. */
  readonly node?: NodeId;
}

/** Judges a condition for a node, or for one around it where that one has its say. */
export function judge(topology: Topology, condition: FlawCondition, node: Sandbox): Found {
  const own = judgeOwn(topology, condition, node);
  if (!own.holds || !INHERITED.includes(condition)) return own;
  // What a container may not, nothing in it may.
  for (let at = placeOf(topology, node.id)?.parent; at && at.kind !== 'host' && guardOf(at) !== null; ) {
    const outer = judgeOwn(topology, condition, at);
    if (!outer.holds) return { ...outer, node: at.id };
    at = placeOf(topology, at.id)?.parent;
  }
  return own;
}

/** Filters, confinement and the bounds of capabilities hold for everything that is started inside. */
const INHERITED: readonly FlawCondition[] = ['user-namespace', 'raw-sockets', 'unconfined', 'unlabelled'];

function judgeOwn(topology: Topology, condition: FlawCondition, node: Sandbox): Found {
  const guard = guardOf(node);
  const either = (holds: boolean): Found => (holds ? { holds } : { holds, code: `stopped-${condition}` });
  switch (condition) {
    case 'root-inside':
      if (guard?.rootless) return { holds: false, code: 'stopped-rootless' };
      return either(!effective(topology, node.id).namespaces.includes('user'));
    case 'user-namespace':
      if (guard?.capabilities.has('sys_admin')) return { holds: true, code: 'allowed-sys_admin' };
      return guard?.seccomp === false ? { holds: true, code: 'allowed-seccomp-off' } : either(false);
    case 'raw-sockets':
      // Sandboxes without such switches have what engines give.
      if (guard === null) return either(startsFromLayers(node.kind));
      if (guard.capabilities.has('net_raw')) return { holds: true, code: 'allowed-net_raw' };
      return guard.seccomp ? either(false) : { holds: true, code: 'allowed-seccomp-off' };
    case 'unconfined':
      if (guard?.lsm === 'apparmor' || guard?.lsm === 'selinux') return { holds: false, code: `stopped-${guard.lsm}` };
      return { holds: true, code: 'allowed-lsm-none' };
    case 'unlabelled':
      return guard?.lsm === 'selinux' ? { holds: false, code: 'stopped-selinux' } : { holds: true };
    case 'starts-machines':
      if (guard?.privileged) return { holds: true, code: 'allowed-privileged' };
      return either(node.children.some((child) => KINDS[child.kind].ownsKernel));
    case 'moving':
      return either(false);
    case 'runtime-runc':
      return either((node.runtime ?? usualChoice(topology, node, 'runtime')) === 'runc');
    case 'merging-on':
      return either(hostOf(topology, node.id)?.merging !== false);
    case 'shared-layers':
      return either(
        walk(topology).some(
          (other) =>
            other.node.kind !== 'host' &&
            other.node.id !== node.id &&
            kernelOf(topology, other.node.id) === kernelOf(topology, node.id) &&
            sharesAny(topology, other.node, layersOf(topology, node.id)),
        ),
      );
    case 'nested-on':
      return either(effective(topology, node.id).nested);
  }
}

/** Ids of the layers of the image that a node starts from; none where it starts from none. */
export function layersOf(topology: Topology, id: NodeId): ReadonlySet<string> {
  const node = placeOf(topology, id)?.node;
  if (!node || node.kind === 'host' || !startsFromLayers(node.kind)) return new Set();
  return new Set(
    findImage(imageOf(topology, node), topology.definitions.images)?.layers.map((layer) => layer.id) ?? [],
  );
}

/** Whether a node reads any of these layers. */
export function sharesAny(topology: Topology, node: Sandbox, layers: ReadonlySet<string>): boolean {
  for (const layer of layersOf(topology, node.id)) if (layers.has(layer)) return true;
  return false;
}
