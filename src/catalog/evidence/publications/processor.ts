// Publications read for figures of processors, paths to devices and density; no record of the evidence rests on them.
import type { Publication } from '../publication.ts';

export const GVISOR_DATA: Publication = {
  title: 'gVisor website: performance_latest.json',
  authors: 'gVisor authors',
  venue: 'GitHub google/gvisor, commit 489c269',
  year: 2026,
  link: 'https://github.com/google/gvisor/blob/489c2697b0a62f11dd2edb8680f379ddeec62da8/website/_data/performance_latest.json',
};
export const GVISOR_SYSTRAP: Publication = {
  title: 'Releasing Systrap - A high-performance gVisor platform',
  authors: 'Bogomolov',
  venue: 'gvisor.dev',
  year: 2023,
  link: 'https://gvisor.dev/blog/2023/04/28/systrap-release/',
};
export const LOCK_WAITER_COMMIT: Publication = {
  title: 'KVM: X86: Boost queue head vCPU to mitigate lock waiter preemption (commit 266e85a5ec91)',
  authors: 'Li',
  venue: 'Linux kernel',
  year: 2020,
  link: 'https://git.kernel.org/torvalds/c/266e85a5ec9100dcd9ae03601453bbc96fefee5d',
};
export const SLICE_COMMIT: Publication = {
  title: 'sched: Reduce the default slice to avoid tasks getting an extra tick (commit 2ae891b82695)',
  authors: 'Zhou',
  venue: 'Linux kernel',
  year: 2025,
  link: 'https://git.kernel.org/torvalds/c/2ae891b826958b60919ea21c727f77bcd6ffcc2c',
};
export const SHIM_THREADS: Publication = {
  title: 'Each containerd-shim has 10+ threads (issue 1471)',
  authors: 'Random-Liu and others',
  venue: 'GitHub containerd/containerd',
  year: 2017,
  link: 'https://github.com/containerd/containerd/issues/1471',
};
