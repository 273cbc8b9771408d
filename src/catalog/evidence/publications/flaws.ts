// Where flaws in walls were published: records of the CVE List, announcements, and what kernel and monitors say they have.
import type { Publication } from '../publication.ts';

/** The record of a flaw in the CVE List; the year is that in which the flaw became public. */
function cveRecord(cve: string, title: string, authors: string, year: number): Publication {
  return {
    title: `${cve}: ${title}`,
    authors,
    venue: 'CVE List',
    year,
    link: `https://www.cve.org/CVERecord?id=${cve}`,
  };
}

/** A message to the list on which holes in free software are announced. */
function announcement(title: string, authors: string, day: string, number: number): Publication {
  const link = `https://www.openwall.com/lists/oss-security/${day}/${number}`;
  return { title, authors, venue: 'oss-security mailing list', year: Number(day.slice(0, 4)), link };
}

export const VENOM_RECORD = cveRecord('CVE-2015-3456', 'floppy disk controller of QEMU', 'MITRE', 2015);
export const CAIN_RECORD = cveRecord('CVE-2015-2877', 'write timing of merged pages', 'CERT/CC', 2015);
export const DIRTY_COW_RECORD = cveRecord('CVE-2016-5195', 'race in copy on write', 'Google Chrome', 2016);
export const MELTDOWN_RECORD = cveRecord('CVE-2017-5754', 'rogue data cache load', 'Intel', 2018);
export const SPECTRE_RECORD = cveRecord('CVE-2017-5715', 'branch target injection', 'Intel', 2018);
export const L1TF_RECORD = cveRecord('CVE-2018-3646', 'L1 terminal fault, virtual machines', 'Intel', 2018);
export const RUNC_2019_RECORD = cveRecord('CVE-2019-5736', 'runc binary of the host overwritten', 'MITRE', 2019);
export const VHOST_RECORD = cveRecord('CVE-2019-14835', 'vhost buffer overflow in migration', 'Red Hat', 2019);
export const PAGE_TABLE_RECORD = cveRecord('CVE-2020-11884', 'page table upgrade on s390', 'MITRE', 2020);
export const NESTED_SVM_RECORD = cveRecord('CVE-2021-29657', 'double fetch in nested_svm_vmrun', 'MITRE', 2021);
export const FILE_SYSTEM_RECORD = cveRecord('CVE-2022-0185', 'overflow in legacy_parse_param', 'Red Hat', 2022);
export const SIDA_RECORD = cveRecord('CVE-2022-0516', 'missing check in KVM for s390', 'Red Hat', 2022);
export const DIRTY_PIPE_RECORD = cveRecord('CVE-2022-0847', 'stale flags of pipe buffers', 'Red Hat', 2022);
export const RUNC_2024_RECORD = cveRecord('CVE-2024-21626', 'process.cwd and leaked descriptors', 'GitHub', 2024);

export const USB_ANNOUNCEMENT = announcement(
  'CVE-2020-14364 QEMU: usb: out-of-bounds r/w access issue while processing usb packets',
  'Pandit',
  '2020/08/24',
  2,
);
export const SIDA_ANNOUNCEMENT = announcement(
  'Linux kernel: Fix for KVM on s390, insufficient checks for ioctl',
  'Borntraeger',
  '2022/02/11',
  2,
);
export const PACKET_ANNOUNCEMENT: Publication = {
  title: 'CVE-2020-14386: Linux kernel: af_packet.c vulnerability',
  authors: 'Cohen',
  venue: 'oss-security mailing list',
  year: 2020,
  link: 'https://seclists.org/oss-sec/2020/q3/146',
};
export const RELEASE_AGENT_ANNOUNCEMENT: Publication = {
  title: 'CVE-2022-0492: Linux kernel cgroups v1 missing capabilities check when setting release_agent',
  authors: 'Sable',
  venue: 'oss-security mailing list',
  year: 2022,
  link: 'https://www.openwall.com/lists/oss-security/2022/02/04/',
};
export const RELEASE_AGENT_ARTICLE: Publication = {
  title: 'New Linux Vulnerability CVE-2022-0492 Affecting Cgroups: Can Containers Escape?',
  authors: 'Avrahami',
  venue: 'Unit 42 weblog',
  year: 2022,
  link: 'https://unit42.paloaltonetworks.com/cve-2022-0492-cgroups/',
};
export const NESTED_SVM_ARTICLE: Publication = {
  title: 'An EPYC escape: Case-study of a KVM breakout',
  authors: 'Wilhelm',
  venue: 'Project Zero weblog',
  year: 2021,
  link: 'https://googleprojectzero.blogspot.com/2021/06/an-epyc-escape-case-study-of-kvm.html',
};
export const GVISOR_PACKETS: Publication = {
  title: 'Containing a Real Vulnerability',
  authors: 'Voznika',
  venue: 'gvisor.dev weblog',
  year: 2020,
  link: 'https://gvisor.dev/blog/2020/09/18/containing-a-real-vulnerability/',
};
export const GVISOR_SECURITY: Publication = {
  title: 'gVisor: Security Model',
  authors: 'gVisor authors',
  venue: 'gvisor.dev',
  year: 2024,
  link: 'https://gvisor.dev/docs/architecture_guide/security/',
};
export const KVM_PAGES_ADVISORY: Publication = {
  title: 'Linux: KVM VM_IO|VM_PFNMAP vma mishandling (GHSA-7wq5-phmq-m584)',
  authors: 'Stevens, Horn, Hamacher',
  venue: 'GitHub google/security-research, advisories',
  year: 2021,
  link: 'https://github.com/google/security-research/security/advisories/GHSA-7wq5-phmq-m584',
};
export const KUBERNETES_KERNEL_CONSTRAINTS: Publication = {
  title: 'Linux kernel security constraints for Pods and containers',
  authors: 'Kubernetes authors',
  venue: 'kubernetes.io',
  year: 2024,
  link: 'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/',
};
export const KUBERNETES_USER_NAMESPACES: Publication = {
  title: 'KEP-127: Support User Namespaces',
  authors: 'Kubernetes authors',
  venue: 'GitHub kubernetes/enhancements',
  year: 2025,
  link: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/127-user-namespaces',
};
export const KUBERNETES_USER_NAMESPACES_DEMO: Publication = {
  title: 'Kubernetes 1.30: Beta Support For Pods With User Namespaces',
  authors: 'Campos Catelin, Scrivano, Grunert',
  venue: 'kubernetes.io weblog',
  year: 2024,
  link: 'https://kubernetes.io/blog/2024/04/22/userns-beta/',
};
export const DOCKER_NON_EVENTS: Publication = {
  title: 'Docker Security Non-events',
  authors: 'Docker',
  venue: 'docs.docker.com',
  year: 2017,
  link: 'https://docs.docker.com/engine/security/non-events/',
};
export const MELTDOWN_PAPER: Publication = {
  title: 'Meltdown: Reading Kernel Memory from User Space',
  authors: 'Lipp, Schwarz, Gruss, Prescher, Haas, Fogh and others',
  venue: 'USENIX Security',
  year: 2018,
  link: 'https://www.usenix.org/conference/usenixsecurity18/presentation/lipp',
};
export const SPECTRE_MANUAL: Publication = {
  title: 'Linux kernel documentation: Spectre Side Channels (admin-guide/hw-vuln/spectre)',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2022,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/hw-vuln/spectre.html',
};
export const KERNEL_ON_Z: Publication = {
  title: 'Linux kernel: what s390 says about flaws of the processor (arch/s390/kernel/nospec-sysfs.c)',
  authors: 'Linux kernel developers',
  venue: 'GitHub torvalds/linux',
  year: 2024,
  link: 'https://github.com/torvalds/linux/blob/master/arch/s390/kernel/nospec-sysfs.c',
};
export const QEMU_ON_Z: Publication = {
  title: 'QEMU: what a machine of s390x is built with (hw/s390x/Kconfig)',
  authors: 'QEMU project',
  venue: 'GitHub qemu/qemu',
  year: 2024,
  link: 'https://github.com/qemu/qemu/blob/master/hw/s390x/Kconfig',
};
export const FIRECRACKER_FAQ: Publication = {
  title: 'Firecracker Frequently Asked Questions',
  authors: 'Firecracker project',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2023,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/FAQ.md',
};
