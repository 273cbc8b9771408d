// Publications that were read for a single figure of the model and have no record of their own among the evidence.
import type { Publication } from '../publication.ts';

export const RED_HAT_SWAP_SIZES: Publication = {
  title: 'Red Hat System Administration II (RH134 9.3): Managing swap space',
  authors: 'Red Hat',
  venue: 'course text',
  year: 2023,
  link: 'https://learn.spidernet.pl/RH-134v9.3/ch07s03.html',
};
export const RED_HAT_SWAP_SPEED: Publication = {
  title: 'Do we really need swap on modern systems?',
  authors: 'Red Hat',
  venue: 'Red Hat weblog',
  year: 2017,
  link: 'https://www.redhat.com/en/blog/do-we-really-need-swap-modern-systems',
};
export const SYSCTL_VM: Publication = {
  title: 'Documentation for /proc/sys/vm (admin-guide/sysctl/vm)',
  authors: 'Linux kernel developers',
  venue: 'Linux kernel documentation',
  year: 2024,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/sysctl/vm.html',
};
export const DOCKER_MEMORY: Publication = {
  title: 'Resource constraints: memory',
  authors: 'Docker',
  venue: 'Docker documentation',
  year: 2016,
  link: 'https://docs.docker.com/engine/containers/resource_constraints/',
};
export const DOCKER_PAGE_CACHE: Publication = {
  title: 'Issue 7950: does Docker de-duplicate memory?',
  authors: 'moby contributors',
  venue: 'GitHub moby/moby',
  year: 2016,
  link: 'https://github.com/moby/moby/issues/7950',
};
export const FAR_MEMORY: Publication = {
  title: 'Software-Defined Far Memory in Warehouse-Scale Computers',
  authors: 'Lagar-Cavilla et al.',
  venue: 'ASPLOS',
  year: 2019,
  link: 'https://doi.org/10.1145/3297858.3304053',
};
export const MEMORY_OVERCOMMITMENT_MANAGER: Publication = {
  title: 'Memory Overcommitment Manager: balloon policy and defaults',
  authors: 'oVirt contributors',
  venue: 'GitHub oVirt/mom',
  year: 2013,
  link: 'https://github.com/oVirt/mom',
};
export const LIBVIRT_PAGE_REPORTING: Publication = {
  title: 'Issue 79: add support for free-page-reporting',
  authors: 'libvirt contributors',
  venue: 'GitLab libvirt/libvirt',
  year: 2020,
  link: 'https://gitlab.com/libvirt/libvirt/-/issues/79',
};
export const ZVM_CMM_REPORT: Publication = {
  title: 'z/VM 5.3.0 Performance Report: Memory Management: VMRM-CMM and CMMA',
  authors: 'IBM',
  venue: 'IBM z/VM performance pages',
  year: 2007,
  link: 'https://www.vm.ibm.com/perf/reports/zvm/html/530cmm.html',
};
export const KERNEL_KSM: Publication = {
  title: 'Linux kernel source: mm/ksm.c',
  authors: 'Linux kernel developers',
  venue: 'GitHub torvalds/linux',
  year: 2025,
  link: 'https://github.com/torvalds/linux/blob/master/mm/ksm.c',
};
