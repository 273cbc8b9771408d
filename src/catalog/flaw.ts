// A flaw that was found in a wall, with its date: what it let somebody do, where, under which conditions, and what stopped it. One
// file per flaw in flaws/; how it is played against a topology is in simulation/isolation/replay.ts. Its words are in
// locales/en/flaws.ts by its id.
import type { EvidenceId } from './evidence.ts';
import type { KindId } from './kind.ts';
import type { Assumption, Source } from './parameter.ts';
import type { Platform } from './platform.ts';

/**
 * What falls. `container`: the wall between what runs on a kernel and that kernel. `machine`: the wall between a guest and its
 * monitor or hypervisor. `neighbour`: no wall falls, but what others hold can be read through something that is shared.
 */
export type FlawTarget = 'container' | 'machine' | 'neighbour';

/**
 * What the attacker gets. `control`: it is at large where the wall stood. `files`: it writes files that others read too, as long
 * as they share the pages. `memory`: it reads what others hold.
 */
export type FlawGain = 'control' | 'files' | 'memory';

/** Where the flaw sits: what is not there cannot be attacked. */
export type FlawSeat = 'runtime' | 'linux-kernel' | 'qemu' | 'kvm' | 'vhost' | 'processor' | 'same-page-merging';

/**
 * Something about the attacker's box or what is around it, without which the flaw cannot be used, or which stops it.
 * `root-inside`: root in the box is root outside (no user namespace of its own). `user-namespace`: it is administrator of some
 * user namespace: it has CAP_SYS_ADMIN, or may make a user namespace, which the usual filter of system calls forbids.
 * `raw-sockets`: it may open raw sockets: it has CAP_NET_RAW, as containers usually have, or may make a user namespace in which it
 * has. `unconfined`: neither AppArmor nor SELinux confines it. `unlabelled`: it is not labelled by SELinux. `runtime-runc`: started by runc.
 * `starts-machines`: it may open /dev/kvm, to start virtual machines, or because it is privileged. `merging-on`: the host merges equal pages of its guests.
 * `shared-layers`: somebody on the same kernel reads the same image layer. `nested-on`: nested virtualization is offered to the
 * guest. `moving`: the machine is being moved to another host while it runs.
 */
export type FlawCondition =
  | 'root-inside'
  | 'user-namespace'
  | 'raw-sockets'
  | 'unconfined'
  | 'unlabelled'
  | 'runtime-runc'
  | 'starts-machines'
  | 'merging-on'
  | 'shared-layers'
  | 'nested-on'
  | 'moving';

export interface Flaw {
  readonly id: string;
  /** As CVE lists know it. */
  readonly cve: string;
  /** Day on which it became public (the record of the CVE List may be younger), ISO. */
  readonly published: string;
  readonly target: FlawTarget;
  readonly gain: FlawGain;
  readonly seat: FlawSeat;
  /** Kinds whose walls it gets through; others have another runtime, monitor or kernel there. */
  readonly kinds: readonly KindId[];
  readonly platforms: readonly Platform['family'][];
  /** All of them have to hold for the attacker's box. */
  readonly needs: readonly FlawCondition[];
  /** Versions that have it, as the source says: data for people, nothing reckons with it. */
  readonly versions: string;
  readonly source: Source | Assumption;
  /** Records of the catalogue that tell of it. */
  readonly evidence: readonly EvidenceId[];
}
