// Publications against which the model was examined after it had been made: none of its figures were chosen with them at hand,
// but for the time at the network lock, which they correct. Each is named once.
import type { Publication } from '../publication.ts';

const MOBY = 'https://github.com/moby/moby';

export const DOCKER_PARALLEL_2021: Publication = {
  title: 'Issue 42096: Docker is incredibly slow to start many containers in parallel even on a many-core machine',
  authors: 'GunshipPenguin',
  venue: 'GitHub moby/moby',
  year: 2021,
  link: `${MOBY}/issues/42096`,
};
export const DOCKER_PARALLEL_2016: Publication = {
  title: 'Issue 29780: Containers are not started in parallel',
  authors: 'sakserv',
  venue: 'GitHub moby/moby',
  year: 2016,
  link: `${MOBY}/issues/29780`,
};
export const DOCKER_NETWORK_LOCK: Publication = {
  title: 'Pull request 44887: libnetwork: fix docker is incredibly slow to start many containers',
  authors: 'ningmingxiao',
  venue: 'GitHub moby/moby',
  year: 2023,
  link: `${MOBY}/pull/44887`,
};
export const PODMAN_BENCHMARKS: Publication = {
  title: 'Pull request 15064: benchmarks: fix create test',
  authors: 'Rothberg',
  venue: 'GitHub podman-container-tools/podman',
  year: 2022,
  link: 'https://github.com/podman-container-tools/podman/pull/15064',
};
export const LXD_RATE: Publication = {
  title: 'Issue 2398: Suspected live-lock issue in lxd.db under contention',
  authors: 'Graber (answer)',
  venue: 'GitHub canonical/lxd',
  year: 2016,
  link: 'https://github.com/canonical/lxd/issues/2398',
};
export const FIRECRACKER_DESIGN: Publication = {
  title: 'Firecracker Design (docs/design.md)',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2018,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md',
};
export const UNIKRAFT: Publication = {
  title: 'Unikraft: Fast, Specialized Unikernels the Easy Way',
  authors: 'Kuenzer, Bădoiu, Lefeuvre, Santhanam, Jung and others',
  venue: 'EuroSys',
  year: 2021,
  link: 'https://doi.org/10.1145/3447786.3456248',
};
export const DEPOT: Publication = {
  title: 'Optimizing microVM boot times',
  authors: 'Depot',
  venue: 'depot.dev weblog',
  year: 2026,
  link: 'https://depot.dev/blog/optimizing-microvm-boot-times',
};
export const CLEAR_CONTAINERS: Publication = {
  title: 'An introduction to Clear Containers',
  authors: 'van de Ven',
  venue: 'LWN',
  year: 2015,
  link: 'https://lwn.net/Articles/644675/',
};
export const VIRTUAL_HARDWARE: Publication = {
  title: 'Optimizing Nested Virtualization Performance Using Direct Virtual Hardware',
  authors: 'Lim, Nieh',
  venue: 'ASPLOS',
  year: 2020,
  link: 'https://doi.org/10.1145/3373376.3378467',
};
export const KVM_SOURCE_2010: Publication = {
  title: 'Linux of 2010: arch/x86/kvm/vmx.c',
  authors: 'Linux developers',
  venue: 'GitHub torvalds/linux',
  year: 2010,
  link: 'https://github.com/torvalds/linux/blob/v2.6.34/arch/x86/kvm/vmx.c',
};
export const KATA_PODS: Publication = {
  title: 'Issue 1175: Failed to load guest kernel after cloud-hypervisor number reach a threshold',
  authors: 'arronwy',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2020,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/1175',
};
export const KATA_RELEASE: Publication = {
  title: 'Pull request 329: Kata Containers 1.0.0',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/runtime',
  year: 2018,
  link: 'https://github.com/kata-containers/runtime/pull/329',
};
export const VSPHERE_SHARING: Publication = {
  title: 'vSphere Resource Management: memory sharing (ESX 4.1)',
  authors: 'VMware',
  venue: 'VMware documentation',
  year: 2010,
  link: 'https://pubs.vmware.com/vsphere-4-esx-vcenter/topic/com.vmware.vsphere.resourcemanagement.doc_41/managing_memory_resources/c_memory_sharing.html',
};
export const KVM_TASK_REGISTER: Publication = {
  title: 'x86/kvm/vmx: Defer TR reload after VM exit (commit b7ffc44d)',
  authors: 'Lutomirski',
  venue: 'Linux 4.11 source',
  year: 2017,
  link: 'https://github.com/torvalds/linux/commit/b7ffc44d5b2ea163899d09289ca7743d5c32e926',
};
export const KVM_ON_HYPER_V: Publication = {
  title: 'x86/kvm: use Enlightened VMCS when running on Hyper-V (message of the commit)',
  authors: 'Kuznetsov',
  venue: 'Linux 4.17 source, as kept by gitea.classfun.cn',
  year: 2018,
  link: 'https://gitea.classfun.cn:4443/korg/linux/commits/commit/564ad0aa85b3202311c4c8744fd1fdab4568d529/arch/x86/kvm/vmx_evmcs.h',
};
