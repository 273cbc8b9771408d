// Publications on IBM z, LinuxONE and POWER. Each is named once.
import type { Publication } from '../publication.ts';

export const PREFERRED_GUESTS: Publication = {
  title: 'Preferred Guest Migration Considerations (z/VM performance tips)',
  authors: 'IBM z/VM performance team',
  venue: 'vm.ibm.com',
  year: 2011,
  link: 'https://www.vm.ibm.com/perf/tips/z890.html',
};
export const IBMVM_LIST: Publication = {
  title: 'IBMVM mailing list, 28 Aug 2008 (second-level z/VM)',
  authors: 'Buelens; Altmark',
  venue: 'IBMVM mailing list',
  year: 2008,
  link: 'https://www.mail-archive.com/ibmvm@listserv.uark.edu/msg18367.html',
};
export const IBMVM_LIST_MARCH: Publication = {
  title: 'IBMVM mailing list, 11 Mar 2008',
  authors: 'Stewart; Altmark',
  venue: 'IBMVM mailing list',
  year: 2008,
  link: 'https://mail-archive.com/ibmvm@listserv.uark.edu/msg14261.html',
};
export const VSIE_COMMIT: Publication = {
  title: 'KVM: s390: vsie: initial support for nested virtualization (commit a3508fbe9dc6)',
  authors: 'Hildenbrand',
  venue: 'Linux kernel',
  year: 2016,
  link: 'https://git.kernel.org/torvalds/c/a3508fbe9dc6dd3bece0c7bf889cc085a011738c',
};
export const NESTED_STATE_MESSAGE: Publication = {
  title: 'Re: KVM nested state',
  authors: 'Hildenbrand',
  venue: 'kvm mailing list',
  year: 2017,
  link: 'https://www.spinics.net/lists/kvm/msg142376.html',
};
export const KVM_S390_SOURCE: Publication = {
  title: 'Linux source: arch/s390/kvm/kvm-s390.c',
  authors: 'Linux kernel developers',
  venue: 'Linux kernel',
  year: 2018,
  link: 'https://github.com/torvalds/linux/blob/master/arch/s390/kvm/kvm-s390.c',
};
export const OVERCOMMITMENT_TEST: Publication = {
  title: 'Scale guests into memory overcommitment on z/VM 5.2',
  authors: 'IBM',
  venue: 'IBM documentation, report of December 2007',
  year: 2007,
  link: 'https://www.ibm.com/docs/en/linux-on-systems?topic=tests-scale-guests-into-memory-overcommitment-zvm-52',
};
export const OVERCOMMITMENT_REFERENCE: Publication = {
  title: 'Resource overcommitment on z/VM: Reference result',
  authors: 'IBM',
  venue: 'IBM documentation',
  year: 2013,
  link: 'https://www.ibm.com/docs/en/linuxonibm/liaag/reoc/l0reoc00_reference_result.html',
};
export const OVERCOMMITMENT_TIPS: Publication = {
  title: 'z/VM Memory Overcommitment (performance tips)',
  authors: 'IBM z/VM performance team',
  venue: 'vm.ibm.com',
  year: 2020,
  link: 'https://www.vm.ibm.com/perf/tips/memory.html',
};
export const VELOCITY: Publication = {
  title: 'CPU overhead (case study)',
  authors: 'Velocity Software',
  venue: 'velocitysoftware.com',
  year: 2010,
  link: 'https://www.velocitysoftware.com/linuxvm/cpoverhead.html',
};
export const ZVM_REPORT: Publication = {
  title: 'z/VM 5.1.0 Performance Report: Performance Considerations',
  authors: 'IBM z/VM performance team',
  venue: 'vm.ibm.com',
  year: 2004,
  link: 'https://www.vm.ibm.com/perf/reports/zvm/html/510con.html',
};
export const Z13_ARTICLE: Publication = {
  title: 'IBM’s z13 mainframe: An intriguing option for certain data centers',
  authors: 'TechRepublic',
  venue: 'TechRepublic',
  year: 2015,
  link: 'https://www.techrepublic.com/article/ibms-z13-mainframe-an-intriguing-option-for-certain-data-centers/',
};
export const KVM_ON_Z_SLIDES: Publication = {
  title: 'KVM for IBM z Systems (slides, Open Source Conference)',
  authors: 'Thoß',
  venue: 'IBM slides',
  year: 2015,
  link: 'https://pdfslide.us/documents/kvm-for-ibm-z-systems-open-source-conference-ztpf-zvse-zvm-linux-for.html',
};
export const EMPEROR_ARTICLE: Publication = {
  title: 'LinuxONE Emperor II - the Linux Mainframe',
  authors: 'Planet Mainframe',
  venue: 'planetmainframe.com',
  year: 2018,
  link: 'https://www.planetmainframe.com/2018/01/linuxone-emperor-ii-linux-mainframe/',
};
export const EMPEROR_QUESTIONS: Publication = {
  title: 'IBM LinuxONE Emperor II: Frequently Asked Questions',
  authors: 'IBM',
  venue: 'IBM',
  year: 2017,
  link: 'https://docslib.org/doc/7343446/ibm-z-systems',
};
export const POWER_WEBLOG: Publication = {
  title: 'Docker at insane scale on IBM Power Systems',
  authors: 'Seelam',
  venue: 'IBM weblog',
  year: 2015,
  link: 'https://www.ibm.com/blog/docker-insane-scale-on-ibm-power-systems/',
};
export const KATA_HYPERVISORS: Publication = {
  title: 'Kata Containers: README and docs/hypervisors.md (platforms)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/kata-containers, documentation',
  year: 2023,
  link: 'https://github.com/kata-containers/kata-containers/blob/main/docs/hypervisors.md',
};
export const RELOCATION_STEAL: Publication = {
  title: 'z/VM 6.2 Live Guest Relocation: Linux guest performance during the relocation process',
  authors: 'IBM',
  venue: 'IBM documentation',
  year: 2013,
  link: 'https://www.ibm.com/docs/en/linux-on-systems?topic=observations-linux-guest-performance-during-relocation-process',
};
export const RELOCATION_PAGES: Publication = {
  title: 'z/VM 6.2 Live Guest Relocation, various workloads: pages transferred',
  authors: 'IBM',
  venue: 'IBM documentation',
  year: 2013,
  link: 'https://www.ibm.com/docs/en/linux-on-systems?topic=transferred-conclusion',
};
