// The publications that figures in the catalogue come from, each named once. A record cites one with the place inside it.
// Only sources that were read, recomputed from raw data or seen in notes about them; never one from memory.
import type { Source } from './parameter.ts';

export interface Publication {
  readonly title: string;
  readonly year: number;
  readonly link: string;
}

/** A figure read in the source itself, or recomputed from its authors' raw data. `evidence`: records it was carried from. */
export function cite(publication: Publication, place: string, evidence: string): Source {
  return { ...publication, place, evidence };
}

/** A figure seen in notes about the source: good enough to show, to be read in the source before it is quoted. */
export function citeSecondHand(publication: Publication, place: string, evidence: string): Source {
  return { ...publication, place: `${place} (second-hand: as cited in notes on it)`, evidence };
}

/** A figure read in the source itself for this catalogue; no evidence file has it. */
export function citeRead(publication: Publication, place: string): Source {
  return { ...publication, place, evidence: 'read' };
}

const USENIX = 'https://www.usenix.org';

export const FIRECRACKER_SPECIFICATION: Publication = {
  title: 'Firecracker SPECIFICATION.md',
  year: 2018,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/SPECIFICATION.md',
};
export const FIRECRACKER_DATA: Publication = {
  title: 'Firecracker NSDI 2020 benchmark raw data (m5d.metal; also two small hosts)',
  year: 2020,
  link: 'https://github.com/firecracker-microvm/nsdi2020-data',
};
export const FIRECRACKER_PAPER: Publication = {
  title: 'Firecracker: Lightweight Virtualization for Serverless Applications (NSDI)',
  year: 2020,
  link: `${USENIX}/system/files/nsdi20-paper-agache.pdf`,
};
export const SEVERIFAST: Publication = {
  title: 'SEVeriFast: Minimizing the root of trust for fast startup of SEV microVMs (ASPLOS)',
  year: 2024,
  link: 'https://doi.org/10.1145/3620665.3640424',
};
export const LIGHTVM: Publication = {
  title: 'My VM is Lighter (and Safer) than your Container (SOSP)',
  year: 2017,
  link: 'https://doi.org/10.1145/3132747.3132763',
};
export const FRESH_LOOK: Publication = {
  title: 'A Fresh Look at the Architecture and Performance of Contemporary Isolation Platforms (Middleware)',
  year: 2021,
  link: 'https://arxiv.org/abs/2110.11462',
};
export const FORK_IN_THE_ROAD: Publication = {
  title:
    'Fork in the Road: Reflections and Optimizations for Cold Start Latency in Production Serverless Systems (OSDI)',
  year: 2025,
  link: `${USENIX}/conference/osdi25`,
};
export const SOCK: Publication = {
  title: 'SOCK: Rapid Task Provisioning with Serverless-Optimized Containers (ATC)',
  year: 2018,
  link: `${USENIX}/conference/atc18/presentation/oakes`,
};
export const SLACKER: Publication = {
  title: 'Slacker: Fast Distribution with Lazy Docker Containers (FAST)',
  year: 2016,
  link: `${USENIX}/conference/fast16/technical-sessions/presentation/harter`,
};
export const RUND: Publication = {
  title: 'RunD: A Lightweight Secure Container Runtime for Serverless Computing (ATC)',
  year: 2022,
  link: `${USENIX}/conference/atc22/presentation/li-zijun-rund`,
};
export const SHARMA: Publication = {
  title: 'Containers and Virtual Machines at Scale: A Comparative Study (Middleware)',
  year: 2016,
  link: 'https://doi.org/10.1145/2988336.2988337',
};
export const GVISOR_GUIDE: Publication = {
  title: 'gVisor Performance Guide (density.csv)',
  year: 2019,
  link: 'https://gvisor.dev/docs/architecture_guide/performance/',
};
export const GVISOR_COST: Publication = {
  title: 'The True Cost of Containing: A gVisor Case Study (HotCloud)',
  year: 2019,
  link: `${USENIX}/conference/hotcloud19/presentation/young`,
};
export const SHIM_ISSUE: Publication = {
  title: 'containerd issue #2020: The containerd-shim consume 8M memory',
  year: 2018,
  link: 'https://github.com/containerd/containerd/issues/2020',
};
export const OPENVZ_DENSITY: Publication = {
  title: 'OpenVZ: WP/Containers density',
  year: 2011,
  link: 'https://wiki.openvz.org/WP/Containers_density',
};
export const KSM_MANUAL: Publication = {
  title: 'Linux kernel documentation: Kernel Samepage Merging (admin-guide/mm/ksm)',
  year: 2022,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/mm/ksm.html',
};
export const CGROUP_MANUAL: Publication = {
  title: 'Linux kernel documentation: Control Group v2 (admin-guide/cgroup-v2)',
  year: 2021,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/cgroup-v2.html',
};
export const VMEMMAP_MANUAL: Publication = {
  title: 'Linux kernel documentation: vmemmap_dedup',
  year: 2026,
  link: 'https://www.kernel.org/doc/html/latest/mm/vmemmap_dedup.html',
};
export const IBM_COMPARISON: Publication = {
  title: 'kvm-docker-comparison: scripts and raw results of IBM report RC25482',
  year: 2014,
  link: 'https://github.com/thewmf/kvm-docker-comparison',
};
export const PVM: Publication = {
  title: 'PVM: Efficient Shadow Paging for Deploying Secure Containers in Cloud-native Environment (SOSP)',
  year: 2023,
  link: 'https://github.com/virt-pvm/misc/blob/main/sosp2023-pvm-paper.pdf',
};
export const BLENDING: Publication = {
  title: 'Blending Containers and Virtual Machines: A Study of Firecracker and gVisor (VEE)',
  year: 2020,
  link: 'https://doi.org/10.1145/3381052.3381315',
};
export const ISOLATION_BENCHMARK: Publication = {
  title: 'Quantifying the Performance Isolation Properties of Virtualization Systems (results page)',
  year: 2007,
  link: 'https://web2.clarkson.edu/class/cs644/isolation/results.html',
};
export const IBMVM_LIST: Publication = {
  title: 'IBMVM mailing list, 28 Aug 2008 (second-level z/VM)',
  year: 2008,
  link: 'https://www.mail-archive.com/ibmvm@listserv.uark.edu/msg18367.html',
};
export const VELOCITY: Publication = {
  title: 'CPU overhead (case study), Velocity Software',
  year: 2010,
  link: 'http://velocitysoftware.com/linuxvm/cpoverhead.html',
};
/** Our own measurements, kept beside the catalogue; the link is a file of this project. */
export const OWN_MEASUREMENT: Publication = {
  title: 'Measured for this project, Linux 6.18',
  year: 2026,
  link: 'src/catalog/measurements.json',
};

// Memory under pressure, sharing on z/VM, and what tools report.
export const KERNEL_KSM: Publication = {
  title: 'Linux kernel source: mm/ksm.c',
  year: 2025,
  link: 'https://github.com/torvalds/linux/blob/master/mm/ksm.c',
};
export const PARA_KSM: Publication = {
  title: 'Para-ksm: Parallelized Memory Deduplication with Data Streaming Accelerator (ATC)',
  year: 2025,
  link: `${USENIX}/conference/atc25/presentation/ji`,
};
export const RED_HAT_SWAP_SIZES: Publication = {
  title: 'Red Hat System Administration II (RH134 9.3): Managing swap space',
  year: 2023,
  link: 'https://learn.spidernet.pl/RH-134v9.3/ch07s03.html',
};
export const RED_HAT_SWAP_SPEED: Publication = {
  title: 'Do we really need swap on modern systems? (Red Hat blog)',
  year: 2017,
  link: 'https://www.redhat.com/en/blog/do-we-really-need-swap-modern-systems',
};
export const SYSCTL_VM: Publication = {
  title: 'Linux kernel documentation: /proc/sys/vm (admin-guide/sysctl/vm)',
  year: 2024,
  link: 'https://www.kernel.org/doc/html/latest/admin-guide/sysctl/vm.html',
};
export const DOCKER_MEMORY: Publication = {
  title: 'Docker run reference: user memory constraints',
  year: 2016,
  link: 'https://docs.docker.com/engine/containers/resource_constraints/',
};
export const DOCKER_PAGE_CACHE: Publication = {
  title: 'moby issue #7950: does Docker de-duplicate memory?',
  year: 2016,
  link: 'https://github.com/moby/moby/issues/7950',
};
export const FAR_MEMORY: Publication = {
  title: 'Software-Defined Far Memory in Warehouse-Scale Computers (ASPLOS)',
  year: 2019,
  link: 'https://doi.org/10.1145/3297858.3304053',
};
export const MEMORY_OVERCOMMITMENT_MANAGER: Publication = {
  title: 'oVirt Memory Overcommitment Manager: balloon policy and defaults',
  year: 2013,
  link: 'https://github.com/oVirt/mom',
};
export const LIBVIRT_PAGE_REPORTING: Publication = {
  title: 'libvirt issue #79: Add support for free-page-reporting',
  year: 2020,
  link: 'https://gitlab.com/libvirt/libvirt/-/issues/79',
};
export const ZVM_CMM_REPORT: Publication = {
  title: 'z/VM 5.3.0 Performance Report: Memory Management: VMRM-CMM and CMMA',
  year: 2007,
  link: 'http://www.vm.ibm.com/perf/reports/zvm/html/530cmm.html',
};
export const ZVM_OVERCOMMITMENT: Publication = {
  title: 'z/VM Large Memory - Linux on System z: scale guests into memory overcommitment',
  year: 2007,
  link: 'https://www.ibm.com/docs/en/linux-on-systems?topic=tests-scale-guests-into-memory-overcommitment-zvm-52',
};
