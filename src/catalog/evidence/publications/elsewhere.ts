// Publications on memory, networks, disks and processors that were set up as checks when the model stood as in November 2026. Each is
// named once.
import type { Publication } from '../publication.ts';

export const OULU_THESIS: Publication = {
  title: 'virtualization-benchmarks: scripts and raw results of a master’s thesis (University of Oulu)',
  authors: 'ppeerttu',
  venue: 'GitHub ppeerttu/virtualization-benchmarks, commit 105cc3e',
  year: 2021,
  link: 'https://github.com/ppeerttu/virtualization-benchmarks/tree/105cc3efce5f888aace0a6fdb5388056a9b8266d/analysis/extracted',
};
export const CLOUDLAB_NETWORKS: Publication = {
  title: 'microvm-networking: measurements on CloudLab, two machines',
  authors: 'bookpanda',
  venue: 'GitHub bookpanda/microvm-networking, commit 70382d7',
  year: 2026,
  link: 'https://github.com/bookpanda/microvm-networking/tree/70382d750ca506c8aef3d401089c73f32eb56de3/cloudlab/results/multinode',
};
export const CLOUD_COURSE: Publication = {
  title: 'virtualization-benchmark: homework of the course Methods of Cloud Computing, with its results',
  authors: 'Miroka96',
  venue: 'GitHub Miroka96/virtualization-benchmark, commit 39a625e',
  year: 2018,
  link: 'https://github.com/Miroka96/virtualization-benchmark/tree/39a625e853eb6a128bde9a4cb6281347c0bfa5d1/platforms',
};
export const CLOUD_HYPERVISOR_STREAM: Publication = {
  title: 'Issue 369: Analyse performance gaps with QEMU’s virtio-net implementation',
  authors: 'Cloud Hypervisor project',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2019,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/369',
};
export const CLOUD_HYPERVISOR_QUEUES: Publication = {
  title: 'Pull request 409: Add multiple queue support for net device',
  authors: 'Cloud Hypervisor project',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2019,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/409',
};
export const CLOUD_HYPERVISOR_FOOTPRINT: Publication = {
  title: 'Issue 1729: Measure memory footprint',
  authors: 'Cloud Hypervisor project',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2020,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/1729',
};
export const CLOUD_HYPERVISOR_TWICE: Publication = {
  title: 'Issue 4805: Cloud Hypervisor uses double memory when shared memory is off with a vfio device attached',
  authors: 'Das Neves',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2022,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/4805',
};
export const FIRECRACKER_STREAM: Publication = {
  title: 'Pull request 937: Net IO performance optimization',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2019,
  link: 'https://github.com/firecracker-microvm/firecracker/pull/937',
};
export const FIRECRACKER_LEAST: Publication = {
  title: 'Issue 2737: Firecracker minimum RAM requirement',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2021,
  link: 'https://github.com/firecracker-microvm/firecracker/issues/2737',
};
export const GVISOR_SWITCHED: Publication = {
  title: 'Issue 83: Is there a plan to improve performance?',
  authors: 'lubinsz',
  venue: 'GitHub google/gvisor',
  year: 2018,
  link: 'https://github.com/google/gvisor/issues/83',
};
export const GVISOR_HOST_NETWORK: Publication = {
  title: 'Issue 400: gVisor Networking',
  authors: 'Anjali05',
  venue: 'GitHub google/gvisor',
  year: 2019,
  link: 'https://github.com/google/gvisor/issues/400',
};
export const KATA_FILTERS: Publication = {
  title: 'Pull request 827: network: Use tc filtering rules in bridge mode',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/runtime',
  year: 2018,
  link: 'https://github.com/kata-containers/runtime/pull/827',
};
export const WINDOWS_QUEUES: Publication = {
  title: 'Issue 237: netkvm enable multi-queue, but performance worse than the multi-queue disable',
  authors: 'zyb521',
  venue: 'GitHub virtio-win/kvm-guest-drivers-windows',
  year: 2018,
  link: 'https://github.com/virtio-win/kvm-guest-drivers-windows/issues/237',
};
