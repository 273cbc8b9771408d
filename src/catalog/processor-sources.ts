// The publications that figures of processors, paths to devices and density come from, besides those in sources.ts.
import type { Publication } from './sources.ts';

export const HYPERTURTLE: Publication = {
  title: 'Accelerating Nested Virtualization with HyperTurtle (ATC)',
  year: 2025,
  link: 'https://www.usenix.org/conference/atc25/presentation/zur',
};
export const GVISOR_DATA: Publication = {
  title: 'gVisor website: performance_latest.json (commit 489c269)',
  year: 2026,
  link: 'https://github.com/google/gvisor/blob/489c2697b0a62f11dd2edb8680f379ddeec62da8/website/_data/performance_latest.json',
};
export const GVISOR_SYSTRAP: Publication = {
  title: 'Releasing Systrap - A high-performance gVisor platform',
  year: 2023,
  link: 'https://gvisor.dev/blog/2023/04/28/systrap-release/',
};
export const VIRTIOFS_NUMBERS: Publication = {
  title: 'Some performance numbers for virtiofs, DAX and virtio-9p (virtio-fs list)',
  year: 2020,
  link: 'https://www.mail-archive.com/virtio-fs@redhat.com/msg02371.html',
};
export const LOCK_WAITER_COMMIT: Publication = {
  title: 'KVM: X86: Boost queue head vCPU to mitigate lock waiter preemption (Linux commit 266e85a5ec91)',
  year: 2020,
  link: 'https://git.kernel.org/torvalds/c/266e85a5ec9100dcd9ae03601453bbc96fefee5d',
};
export const SLICE_COMMIT: Publication = {
  title: 'sched: Reduce the default slice to avoid tasks getting an extra tick (Linux commit 2ae891b82695)',
  year: 2025,
  link: 'https://git.kernel.org/torvalds/c/2ae891b826958b60919ea21c727f77bcd6ffcc2c',
};
export const BANDWIDTH_MANUAL: Publication = {
  title: 'Linux kernel documentation: CFS Bandwidth Control (scheduler/sched-bwc)',
  year: 2020,
  link: 'https://www.kernel.org/doc/html/latest/scheduler/sched-bwc.html',
};
export const SEUSS: Publication = {
  title: 'SEUSS: Skip Redundant Paths to Make Serverless Fast (EuroSys)',
  year: 2020,
  link: 'https://doi.org/10.1145/3342195.3392698',
};
export const SHIM_THREADS: Publication = {
  title: 'containerd issue #1471: Each containerd-shim has 10+ threads',
  year: 2017,
  link: 'https://github.com/containerd/containerd/issues/1471',
};
export const PANCAKE_MAIL: Publication = {
  title: 'IBMVM mailing list, 11 Mar 2008 (paging under second-level z/VM)',
  year: 2008,
  link: 'https://mail-archive.com/ibmvm@listserv.uark.edu/msg14261.html',
};
export const ZVM_LEVELS: Publication = {
  title: 'Preferred Guest Migration Considerations (z/VM performance tips)',
  year: 2011,
  link: 'http://www.vm.ibm.com/perf/tips/z890.html',
};
