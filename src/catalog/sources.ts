// What a parameter cites: publications (each named once, in evidence/publications/) with the place inside them.
// Only sources that were read, recomputed from raw data or seen in notes about them; never one from memory.
import type { Publication } from './evidence/publication.ts';
import type { Source } from './parameter.ts';

export { CLOUD_HYPERVISOR_MAPPING, FIRECRACKER_SNAPSHOTS, FUNCTION_SNAPSHOTS } from './evidence/publications/clones.ts';
export { KVM_SOURCE_2010, PODMAN_BENCHMARKS } from './evidence/publications/examined.ts';
export { HIGH_AVAILABILITY_BOOK, KUBERNETES_CONTROLLER, KUBERNETES_SERVER } from './evidence/publications/failover.ts';
export {
  DOCKER_MEMORY,
  DOCKER_PAGE_CACHE,
  FAR_MEMORY,
  KERNEL_KSM,
  LIBVIRT_PAGE_REPORTING,
  MEMORY_OVERCOMMITMENT_MANAGER,
  RED_HAT_SWAP_SIZES,
  RED_HAT_SWAP_SPEED,
  SYSCTL_VM,
  ZVM_CMM_REPORT,
} from './evidence/publications/further.ts';
export { KATA_CHECKS_2018, KATA_UNCOMPRESSED_FIRST, RUND_DATA } from './evidence/publications/kata.ts';
export { BANDWIDTH_MANUAL, CGROUP_MANUAL } from './evidence/publications/kernel.ts';
export {
  CLOUD_HYPERVISOR_RING,
  CLOUD_HYPERVISOR_SEGMENTS,
  FAST_DISKS,
  FIRECRACKER_DISK_ENGINE,
  KATA_UNCOMPRESSED,
  KERNEL_RANDOMIZATION,
  QEMU_DISK_QUEUE,
} from './evidence/publications/later.ts';
export {
  CRIU_MESSAGE,
  GVISOR_GUIDE,
  KATA_TEMPLATING,
  KSM_ADVISOR,
  KSM_MANUAL,
  LIVE_MIGRATION,
  OPENVZ_DENSITY,
  PARA_KSM,
  QEMU_MIGRATION,
  SHIM_CHANGE,
  VMEMMAP_MANUAL,
} from './evidence/publications/memory.ts';
export {
  FIRECRACKER_NETWORK,
  FORKD_DIFFERENCES,
  KATA_DEFAULTS,
  KATA_INITRD_SIZE,
  KATA_ON_EKS,
  UNIKRAFT_ARTIFACTS,
  VIRTIOFS_TESTS,
} from './evidence/publications/others.ts';
export { OWN_MEASUREMENT } from './evidence/publications/own.ts';
export {
  BLENDING,
  FRESH_LOOK,
  GVISOR_COST,
  HYPERTURTLE,
  IBM_COMPARISON,
  ISOLATION_BENCHMARK,
  PVM,
  SHARMA,
  TURTLES,
  VIRTIOFS_NUMBERS,
} from './evidence/publications/performance.ts';
export { CONTAINERD_LOG_SERVER, PAUSE_IMAGE } from './evidence/publications/pods.ts';
export {
  GVISOR_DATA,
  GVISOR_SYSTRAP,
  LOCK_WAITER_COMMIT,
  SHIM_THREADS,
  SLICE_COMMIT,
} from './evidence/publications/processor.ts';
export {
  CLOUD_IMAGE_BOOT,
  CTR_POWERTEST,
  DOCKER_EVENTS_2016,
  QEMU_BOOT_PHASES,
} from './evidence/publications/starts.ts';
export { ENVPOD_BENCHMARKS, FIDDLE_NETWORK, SERIAL_BOOTS } from './evidence/publications/starts-anew.ts';
export { CONTAINERD_RUNTIMES, FIRECRACKER_RESTORE_BASELINES } from './evidence/publications/starts-elsewhere.ts';
export {
  AGILE_COLD_STARTS,
  CRUN_README,
  DOCKER_DECOMPOSED_DATA,
  FAASNAP,
  FIRECRACKER_DATA,
  FIRECRACKER_PAPER,
  FIRECRACKER_SPECIFICATION,
  FORK_IN_THE_ROAD,
  LIGHTVM,
  PARTICLE,
  RUND,
  SEUSS,
  SEVERIFAST,
  SLACKER,
  SOCK,
  YOUKI_README,
} from './evidence/publications/startup.ts';
export {
  DOCKER_BTRFS,
  DOCKER_DEVICEMAPPER,
  DOCKER_OVERLAY,
  DOCKER_VFS,
} from './evidence/publications/storage.ts';
export {
  IBMVM_LIST,
  KVM_ON_Z_SLIDES,
  OVERCOMMITMENT_TEST,
  RELOCATION_PAGES,
  RELOCATION_STEAL,
  VELOCITY,
} from './evidence/publications/z.ts';
export type { Publication };

/** A figure read in the source itself, or recomputed from its authors' raw data. `evidence`: records it was carried from. */
export function cite(publication: Publication, place: string, evidence: string): Source {
  return { ...publication, place, evidence };
}

/**
 * A figure seen in notes about the source: good enough to show, to be read in the source before it is quoted. Without
 * `evidence` no record has it.
 */
export function citeSecondHand(publication: Publication, place: string, evidence = ''): Source {
  return { ...publication, place, evidence, secondHand: true };
}

/** A figure read in the source itself for this catalogue; no record of the evidence has it. */
export function citeRead(publication: Publication, place: string): Source {
  return { ...publication, place, evidence: '' };
}
