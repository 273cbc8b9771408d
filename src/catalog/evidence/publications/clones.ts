// Publications on guests restored from snapshots and templates, and on what of their memory they share. Each is named once.
import type { Publication } from '../publication.ts';

export const FIRECRACKER_SNAPSHOTS: Publication = {
  title: 'Firecracker Snapshotting',
  authors: 'Firecracker developers',
  venue: 'GitHub firecracker-microvm/firecracker, docs/snapshotting/snapshot-support.md',
  year: 2020,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/snapshotting/snapshot-support.md',
};
export const CLOUD_HYPERVISOR_SNAPSHOTS: Publication = {
  title: 'Snapshot and Restore',
  authors: 'Cloud Hypervisor developers',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor, docs/snapshot_restore.md',
  year: 2026,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/blob/main/docs/snapshot_restore.md',
};
export const QEMU_TEMPLATING: Publication = {
  title: 'QEMU VM templating',
  authors: 'QEMU developers',
  venue: 'QEMU documentation, docs/system/vm-templating.rst',
  year: 2023,
  link: 'https://www.qemu.org/docs/master/system/vm-templating.html',
};
export const FUNCTION_SNAPSHOTS: Publication = {
  title: 'Benchmarking, Analysis, and Optimization of Serverless Function Snapshots',
  authors: 'Ustiugov, Petrov, Kogias, Bugnion, Grot',
  venue: 'ASPLOS',
  year: 2021,
  link: 'https://doi.org/10.1145/3445814.3446714',
};
export const CLOUD_HYPERVISOR_MAPPING: Publication = {
  title: 'Speed up restore by mmap memory-ranges with MAP_PRIVATE (pull request 5390)',
  authors: 'zhuangel (comment)',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2023,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/5390',
};
export const FCVM: Publication = {
  title: 'Design: hypervisor-agnostic abstraction (Firecracker + Cloud Hypervisor)',
  authors: 'ejc3',
  venue: 'GitHub ejc3/fcvm, docs/hypervisor-abstraction.md',
  year: 2026,
  link: 'https://github.com/ejc3/fcvm/blob/main/docs/hypervisor-abstraction.md',
};
export const FORKD: Publication = {
  title: 'forkd: README',
  authors: 'deeplethe',
  venue: 'GitHub deeplethe/forkd',
  year: 2026,
  link: 'https://github.com/deeplethe/forkd',
};
export const RUNV_TEMPLATE: Publication = {
  title: 'enable template for runv and runv-containerd (pull request 303)',
  authors: 'laijs',
  venue: 'GitHub hyperhq/runv',
  year: 2016,
  link: 'https://github.com/hyperhq/runv/pull/303',
};
export const ZEROBOOT: Publication = {
  title: 'Zeroboot: README',
  authors: 'Miribyan',
  venue: 'GitHub zeroboot/zeroboot',
  year: 2026,
  link: 'https://github.com/zeroboot/zeroboot',
};
