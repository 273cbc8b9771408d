// Publications on memory: what things hold, what is shared, what is merged, how it is moved. Each is named once.
import type { Publication } from '../publication.ts';
import { USENIX } from '../publication.ts';

export const KATA_MANIFESTS: Publication = {
  title: 'Overhead of the runtime class kata-qemu, as deployed',
  authors: 'Kata Containers, Microsoft AKS documentation',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2024,
  link: 'https://github.com/kata-containers/kata-containers',
};
export const KATA_TEMPLATING: Publication = {
  title: 'What Is VM Templating and How To Enable It',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/kata-containers, documentation',
  year: 2024,
  link: 'https://github.com/kata-containers/kata-containers/blob/main/docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md',
};
export const KUBEVIRT_SCALE: Publication = {
  title: 'KubeVirt Scale Test: Creating 400 VMIs Per Node',
  authors: 'Red Hat',
  venue: 'Red Hat weblog',
  year: 2022,
  link: 'https://www.redhat.com/en/blog/kubevirt-scale-test-creating-400-vmis-per-node',
};
export const GVISOR_GUIDE: Publication = {
  title: 'gVisor Performance Guide (density.csv)',
  authors: 'gVisor authors',
  venue: 'gvisor.dev',
  year: 2019,
  link: 'https://gvisor.dev/docs/architecture_guide/performance/',
};
export const SHIM_CHANGE: Publication = {
  title: 'linux/shim: reduce memory overhead by using ttrpc (containerd pull request 1767)',
  authors: 'Day',
  venue: 'GitHub containerd/containerd',
  year: 2017,
  link: 'https://github.com/containerd/containerd/pull/1767',
};
export const SHIM_ISSUE: Publication = {
  title: 'The containerd-shim consume 8M memory (containerd issue 2020)',
  authors: 'yanxuean',
  venue: 'GitHub containerd/containerd',
  year: 2018,
  link: 'https://github.com/containerd/containerd/issues/2020',
};
export const SHIM_V2_ISSUE: Publication = {
  title: 'containerd-shim-runc-v2 consumes 695M virtual memory (containerd issue 7878)',
  authors: 'ydp',
  venue: 'GitHub containerd/containerd',
  year: 2022,
  link: 'https://github.com/containerd/containerd/issues/7878',
};
export const MOBY_SHIM_ISSUE: Publication = {
  title: 'Memory usage of containerd-shim (moby issue 21737)',
  authors: 'Shepherd',
  venue: 'GitHub moby/moby',
  year: 2016,
  link: 'https://github.com/moby/moby/issues/21737',
};
export const OPENVZ_DENSITY: Publication = {
  title: 'WP/Containers density',
  authors: 'OpenVZ',
  venue: 'OpenVZ wiki',
  year: 2011,
  link: 'https://wiki.openvz.org/WP/Containers_density',
};
export const VMEMMAP_MANUAL: Publication = {
  title: 'Linux kernel documentation: vmemmap_dedup',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2026,
  link: 'https://www.kernel.org/doc/html/latest/mm/vmemmap_dedup.html',
};
export const KSM_MANUAL: Publication = {
  title: 'Linux kernel documentation: Kernel Samepage Merging (admin-guide/mm/ksm)',
  authors: 'Eidus, Dickins and others',
  venue: 'docs.kernel.org',
  year: 2022,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/mm/ksm.html',
};
export const KSM_ADVISOR: Publication = {
  title: '[PATCH] mm/ksm: document ksm advisor and its sysfs knobs (in Linux 6.8)',
  authors: 'Roesch',
  venue: 'Linux kernel mailing list',
  year: 2023,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/mm/ksm.html',
};
export const KSM_MESSAGE: Publication = {
  title: 'Re: [PATCH 0/4] ksm - dynamic page sharing driver for linux (11 November 2008)',
  authors: 'Eidus',
  venue: 'Linux kernel mailing list',
  year: 2008,
  link: 'https://lkml.org/lkml/2008/11/11/',
};
export const KSM_PAPER: Publication = {
  title: 'Increasing memory density by using KSM',
  authors: 'Arcangeli, Eidus, Wright',
  venue: 'Ottawa Linux Symposium',
  year: 2009,
  link: 'https://www.kernel.org/doc/ols/2009/ols2009-pages-19-28.pdf',
};
export const XLH: Publication = {
  title: 'XLH: More Effective Memory Deduplication Scanners Through Cross-layer Hints',
  authors: 'Miller, Franz, Rittinghaus, Hillenbrand, Bellosa',
  venue: 'USENIX ATC',
  year: 2013,
  link: `${USENIX}/conference/atc13/technical-sessions/presentation/miller`,
};
export const DIFFERENCE_ENGINE: Publication = {
  title: 'Difference Engine: Harnessing Memory Redundancy in Virtual Machines',
  authors: 'Gupta, Lee, Vrable, Savage, Snoeren, Varghese, Voelker, Vahdat',
  venue: 'USENIX OSDI',
  year: 2008,
  link: `${USENIX}/legacy/event/osdi08/tech/full_papers/gupta/gupta.pdf`,
};
export const MEMORY_SHARING_STUDY: Publication = {
  title: 'An Empirical Study of Memory Sharing in Virtual Machines',
  authors: 'Barker, Wood, Shenoy, Sitaraman',
  venue: 'USENIX ATC',
  year: 2012,
  link: `${USENIX}/conference/atc12/technical-sessions/presentation/barker`,
};
export const PARA_KSM: Publication = {
  title: 'Para-ksm: Parallelized Memory Deduplication with Data Streaming Accelerator',
  authors: 'Ji, Kim, Oh, Kim, Kim',
  venue: 'USENIX ATC',
  year: 2025,
  link: `${USENIX}/conference/atc25/presentation/ji`,
};
export const LIVE_MIGRATION: Publication = {
  title: 'Live Migration of Virtual Machines',
  authors: 'Clark, Fraser, Hand, Hansen, Jul, Limpach, Pratt, Warfield',
  venue: 'USENIX NSDI',
  year: 2005,
  link: `${USENIX}/legacy/event/nsdi05/tech/full_papers/clark/clark.pdf`,
};
export const QEMU_MIGRATION: Publication = {
  title: 'QEMU source: migration/options.c',
  authors: 'QEMU developers',
  venue: 'gitlab.com/qemu-project',
  year: 2023,
  link: 'https://gitlab.com/qemu-project/qemu/-/blob/master/migration/options.c',
};
export const CRIU_MESSAGE: Publication = {
  title: 'Checkpoint of an Ubuntu container (message of June 2017)',
  authors: 'David',
  venue: 'CRIU mailing list',
  year: 2017,
  link: 'https://lists.openvz.org/pipermail/criu/attachments/20170614/20f0cbdb/attachment.html',
};
export const CRIU_LAZY: Publication = {
  title: 'Lazy migration in CRIU’s master branch',
  authors: 'Reber',
  venue: 'lisas.de weblog',
  year: 2017,
  link: 'https://lisas.de/luges/index.php/2017/10/01/lazy-migration-in-crius-master-branch-2/',
};
