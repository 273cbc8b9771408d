// Manuals of the kernel and of container engines, advisories, claims on density. Each is named once.
import type { Publication } from '../publication.ts';

export const SECCOMP_MANUAL: Publication = {
  title: 'Seccomp security profiles for Docker',
  authors: 'Docker',
  venue: 'docs.docker.com',
  year: 2024,
  link: 'https://docs.docker.com/engine/security/seccomp/',
};
export const RUNTIME_SURFACE: Publication = {
  title: 'The kernel surface of starting a container (marstack-container)',
  authors: 'MarStack Labs',
  venue: 'GitHub MarStack-Labs/marstack-container',
  year: 2026,
  link: 'https://github.com/MarStack-Labs/marstack-container',
};
export const CONTAINER_EXPLOITS: Publication = {
  title: 'A Measurement Study on Linux Container Security: Attacks and Countermeasures',
  authors: 'Lin, Lei, Wang, Jing, Sun, Zhou',
  venue: 'ACSAC',
  year: 2018,
  link: 'https://doi.org/10.1145/3274694.3274720',
};
export const DIRTY_PIPE: Publication = {
  title: 'Dirty Pipe (CVE-2022-0847): Writing to Read-Only Files Inside Containers',
  authors: 'systemshardening.com',
  venue: 'web article',
  year: 2024,
  link: 'https://www.systemshardening.com/articles/linux/dirty-pipe-container-escape/',
};
export const DIRTY_COW: Publication = {
  title: 'Notice on Dirty COW, CVE-2016-5195',
  authors: 'onebe.co.jp',
  venue: 'web notice',
  year: 2016,
  link: 'https://onebe.co.jp/dlpnews/?p=4375',
};
export const RUNC_2019: Publication = {
  title: 'Runc and CVE-2019-5736',
  authors: 'Kubernetes security',
  venue: 'kubernetes.io weblog',
  year: 2019,
  link: 'https://kubernetes.io/blog/2019/02/11/runc-and-cve-2019-5736/',
};
export const RUNC_2024: Publication = {
  title: 'CVE-2024-21626: runc process.cwd and leaked fds container breakout',
  authors: 'McNamara',
  venue: 'Snyk Labs; NVD',
  year: 2024,
  link: 'https://labs.snyk.io/resources/cve-2024-21626-runc-process-cwd-container-breakout/',
};
export const VENOM: Publication = {
  title: 'VENOM, CVE-2015-3456',
  authors: 'Geffner',
  venue: 'NVD',
  year: 2015,
  link: 'https://nvd.nist.gov/vuln/detail/CVE-2015-3456',
};
export const L1TF_MANUAL: Publication = {
  title: 'Linux kernel documentation: L1 Terminal Fault (admin-guide/hw-vuln/l1tf)',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2018,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/hw-vuln/l1tf.html',
};
export const KVM_PAGES_PATCH: Publication = {
  title: 'KVM: Remove uses of struct page from x86 and arm64 MMU (cover letter)',
  authors: 'Stevens',
  venue: 'kvm mailing list',
  year: 2021,
  link: 'https://lore.kernel.org/kvm/20210624035749.4054934-1-stevensd@google.com/',
};
export const LXD_PRESS: Publication = {
  title: 'LXD crushes KVM in density and speed (press text)',
  authors: 'Canonical',
  venue: 'OpenStack Summit Vancouver',
  year: 2015,
  link: 'https://cloudalbania.blogspot.com/2015/05/lxd-crushes-kvm-in-density-and-speed.html',
};
export const CGROUP_MANUAL: Publication = {
  title: 'Linux kernel documentation: Control Group v2 (admin-guide/cgroup-v2)',
  authors: 'Heo and others',
  venue: 'docs.kernel.org',
  year: 2021,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v2.html',
};
export const BANDWIDTH_MANUAL: Publication = {
  title: 'Linux kernel documentation: CFS Bandwidth Control (scheduler/sched-bwc)',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2020,
  link: 'https://www.kernel.org/doc/html/latest/scheduler/sched-bwc.html',
};
export const EEVDF_MANUAL: Publication = {
  title: 'Linux kernel documentation: EEVDF Scheduler (scheduler/sched-eevdf)',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2024,
  link: 'https://www.kernel.org/doc/html/latest/scheduler/sched-eevdf.html',
};
export const MICROVM_BOOK: Publication = {
  title: 'Firecracker book, ch. 3: Why MicroVMs Exist',
  authors: 'thecontainerdbook',
  venue: 'microvm.thecontainerdbook.com',
  year: 2025,
  link: 'https://microvm.thecontainerdbook.com/chapters/part-1/03-why-microvms-exist.html',
};
export const EXECUTION_DRIVERS: Publication = {
  title: 'Docker 0.9: introducing execution drivers and libcontainer',
  authors: 'Docker',
  venue: 'docker.com weblog',
  year: 2014,
  link: 'https://www.docker.com/blog/docker-0-9-introducing-execution-drivers-and-libcontainer/',
};
