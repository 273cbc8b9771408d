// Publications on memory, networks and disks of containers, sandboxes and clones that the model was played against as it stood
// at the end of 2026. Each is named once.
import type { Publication } from '../publication.ts';

export const UNIKRAFT_ARTIFACTS: Publication = {
  title: 'Unikraft EuroSys’21 artifacts: experiments and their raw results',
  authors: 'Kuenzer and others',
  venue: 'GitHub unikraft/eurosys21-artifacts',
  year: 2021,
  link: 'https://github.com/unikraft/eurosys21-artifacts',
};
export const GVISOR_SERVING: Publication = {
  title: 'gVisor website: iperf.csv and applications.csv',
  authors: 'gVisor authors',
  venue: 'GitHub google/gvisor, website/performance',
  year: 2020,
  link: 'https://github.com/google/gvisor/tree/508e25b6d6e9a81edb6ddf8738450b79898b446a/website/performance',
};
export const QUARK_TESTS: Publication = {
  title: 'Performance Test Result and Comparison',
  authors: 'Quark Container project',
  venue: 'GitHub QuarkContainer/Quark, doc/perf_test.md',
  year: 2022,
  link: 'https://github.com/QuarkContainer/Quark/blob/main/doc/perf_test.md',
};
export const KATA_ON_EKS: Publication = {
  title: 'Kata Containers Resource Mechanism (docs/kata-containers.md)',
  authors: 'AWS Samples',
  venue: 'GitHub aws-samples/sample-multi-tenancy-openclaw-on-eks',
  year: 2026,
  link: 'https://github.com/aws-samples/sample-multi-tenancy-openclaw-on-eks/blob/d34bd22d911543855630f20332aa95e751b96c8d/docs/kata-containers.md',
};
export const KATA_DROPLET: Publication = {
  title: 'RunC vs Kata containers performance',
  authors: 'agrrh',
  venue: 'agrrh.com',
  year: 2018,
  link: 'https://github.com/agrrh/agrrh.com/blob/92a7e6e66a742c8e3e8906b4dd7228912a2523a1/contents/2018/docker-runc-vs-kata.md',
};
export const FORKD_DIFFERENCES: Publication = {
  title: 'forkd: pause window with differential snapshots (bench/pause-window/RESULTS-v0.3.md and its tables)',
  authors: 'deeplethe',
  venue: 'GitHub deeplethe/forkd',
  year: 2026,
  link: 'https://github.com/deeplethe/forkd/blob/main/bench/pause-window/RESULTS-v0.3.md',
};
export const VIRTIOFS_TESTS: Publication = {
  title: 'virtiofs-tests: fio jobs and their results in several configurations',
  authors: 'Goyal',
  venue: 'GitHub rhvgoyal/virtiofs-tests',
  year: 2021,
  link: 'https://github.com/rhvgoyal/virtiofs-tests',
};
export const KATA_DEFAULTS: Publication = {
  title: 'Defaults of the runtime (src/runtime/Makefile)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2022,
  link: 'https://github.com/kata-containers/kata-containers/blob/003da733d7df7e24ffd27e08fc6e984e60f415a9/src/runtime/Makefile',
};
export const FIRECRACKER_NETWORK: Publication = {
  title: 'Firecracker network performance numbers',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/firecracker, docs/network-performance.md',
  year: 2020,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/network-performance.md',
};
export const KATA_INITRD_SIZE: Publication = {
  title: 'Issue 3216: Alpine rootfs is much bigger in Kata 2 -- 113 MB vs 14 MB',
  authors: 'skaegi',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2021,
  link: 'https://github.com/kata-containers/kata-containers/issues/3216',
};
export const CLOUD_HYPERVISOR_METRICS: Publication = {
  title: 'Pull request 3794: performance-metrics: Use friendlier metric units',
  authors: 'Bradford (comment)',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2022,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/3794',
};
