// Publications on what runs inside: overhead, nesting, noisy neighbours. Each is named once.
import type { Publication } from '../publication.ts';
import { USENIX } from '../publication.ts';

export const IBM_COMPARISON: Publication = {
  title: 'kvm-docker-comparison: scripts and raw results of IBM report RC25482',
  authors: 'Felter and others',
  venue: 'GitHub thewmf/kvm-docker-comparison, commit 6820500',
  year: 2014,
  link: 'https://github.com/thewmf/kvm-docker-comparison',
};
export const IBM_REPORT: Publication = {
  title: 'An Updated Performance Comparison of Virtual Machines and Linux Containers',
  authors: 'Felter, Ferreira, Rajamony, Rubio',
  venue: 'IBM report RC25482, ISPASS 2015',
  year: 2014,
  link: 'https://dominoweb.draco.res.ibm.com/reports/rc25482.pdf',
};
export const SHARMA: Publication = {
  title: 'Containers and Virtual Machines at Scale: A Comparative Study',
  authors: 'Sharma, Chaufournier, Shenoy, Tay',
  venue: 'ACM/IFIP/USENIX Middleware',
  year: 2016,
  link: 'https://doi.org/10.1145/2988336.2988337',
};
export const FRESH_LOOK: Publication = {
  title: 'A Fresh Look at the Architecture and Performance of Contemporary Isolation Platforms',
  authors: 'van Rijn, Rellermeyer',
  venue: 'ACM Middleware (arXiv:2110.11462)',
  year: 2021,
  link: 'https://arxiv.org/abs/2110.11462',
};
export const BLENDING: Publication = {
  title: 'Blending Containers and Virtual Machines: A Study of Firecracker and gVisor',
  authors: 'Anjali, Caraza-Harter, Swift',
  venue: 'ACM VEE',
  year: 2020,
  link: 'https://doi.org/10.1145/3381052.3381315',
};
export const GVISOR_COST: Publication = {
  title: 'The True Cost of Containing: A gVisor Case Study',
  authors: 'Young, Zhu, Caraza-Harter, Arpaci-Dusseau, Arpaci-Dusseau',
  venue: 'USENIX HotCloud',
  year: 2019,
  link: `${USENIX}/conference/hotcloud19/presentation/young`,
};
export const RUNTIME_BENCHMARKS_2026: Publication = {
  title: 'container-runtime-benchmarks: runc, Kata and gVisor on self-managed Kubernetes',
  authors: 'Gupta',
  venue: 'GitHub bikramkgupta/container-runtime-benchmarks',
  year: 2026,
  link: 'https://github.com/bikramkgupta/container-runtime-benchmarks',
};
export const NABLA_PROFILE: Publication = {
  title: 'Measuring the Horizontal Attack Profile of Nabla Containers',
  authors: 'Bottomley',
  venue: 'blog.hansenpartnership.com',
  year: 2018,
  link: 'https://blog.hansenpartnership.com/measuring-the-horizontal-attack-profile-of-nabla-containers/',
};
export const QUARK: Publication = {
  title: 'Quark: A High-Performance Secure Container Runtime for Serverless Computing',
  authors: 'Zhao and others',
  venue: 'arXiv:2309.12624',
  year: 2023,
  link: 'https://arxiv.org/abs/2309.12624',
};
export const VIRTIOFS_NUMBERS: Publication = {
  title: 'Some performance numbers for virtiofs, DAX and virtio-9p',
  authors: 'Goyal',
  venue: 'virtio-fs mailing list',
  year: 2020,
  link: 'https://www.mail-archive.com/virtio-fs@redhat.com/msg02371.html',
};
export const SOFTWARE_AND_HARDWARE: Publication = {
  title: 'A Comparison of Software and Hardware Techniques for x86 Virtualization',
  authors: 'Adams, Agesen',
  venue: 'ASPLOS',
  year: 2006,
  link: 'https://doi.org/10.1145/1168857.1168860',
};
export const PVM: Publication = {
  title: 'PVM: Efficient Shadow Paging for Deploying Secure Containers in Cloud-native Environment',
  authors: 'Huang, Lai, Rao, Lu, Hou and others',
  venue: 'ACM SOSP',
  year: 2023,
  link: 'https://github.com/virt-pvm/misc/blob/main/sosp2023-pvm-paper.pdf',
};
export const TURTLES: Publication = {
  title: 'The Turtles Project: Design and Implementation of Nested Virtualization',
  authors: 'Ben-Yehuda, Day, Dubitzky, Factor, Har’El, Gordon, Liguori, Wasserman, Yassour',
  venue: 'USENIX OSDI',
  year: 2010,
  link: `${USENIX}/conference/osdi10/turtles-project-design-and-implementation-nested-virtualization`,
};
export const HYPERTURTLE: Publication = {
  title: 'Accelerating Nested Virtualization with HyperTurtle',
  authors: 'Ben Zur, Krebs, Bergman, Silberstein',
  venue: 'USENIX ATC',
  year: 2025,
  link: `${USENIX}/conference/atc25/presentation/zur`,
};
export const NEVE: Publication = {
  title: 'NEVE: Nested Virtualization Extensions for ARM',
  authors: 'Lim, Dall, Li, Nieh, Zyngier',
  venue: 'ACM SOSP',
  year: 2017,
  link: 'https://doi.org/10.1145/3132747.3132754',
};
export const CUBESANDBOX: Publication = {
  title: 'CubeSandbox performance reports of June 2026',
  authors: 'Tencent Cloud',
  venue: 'GitHub TencentCloud/CubeSandbox',
  year: 2026,
  link: 'https://github.com/TencentCloud/CubeSandbox',
};
export const ISOLATION_BENCHMARK: Publication = {
  title: 'Quantifying the Performance Isolation Properties of Virtualization Systems (results page)',
  authors: 'Matthews, Hu, Hapuarachchi, Deshane, Dimatos, Hamilton, McCabe, Owens',
  venue: 'ExpCS 2007, Clarkson University',
  year: 2007,
  link: 'https://web2.clarkson.edu/class/cs644/isolation/results.html',
};
export const CONSOLIDATION: Publication = {
  title: 'Performance Evaluation of Virtualization Technologies for Server Consolidation',
  authors: 'Padala, Zhu, Wang, Singhal, Shin',
  venue: 'HP Labs report HPL-2007-59R1',
  year: 2008,
  link: 'https://www.hpl.hp.com/techreports/2007/HPL-2007-59R1.pdf',
};
export const HOUDINI: Publication = {
  title: 'Houdini’s Escape: Breaking the Resource Rein of Linux Control Groups',
  authors: 'Gao, Gu, Li, Jamjoom, Wang',
  venue: 'ACM CCS',
  year: 2019,
  link: 'https://doi.org/10.1145/3319535.3354227',
};
