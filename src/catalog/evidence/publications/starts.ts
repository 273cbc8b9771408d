// Publications on starting and removing, found when the model was gone over stage by stage: some of its figures now come from
// them, the rest are what it is held against. Each is named once.
import type { Publication } from '../publication.ts';

const MOBY = 'https://github.com/moby/moby';

export const QEMU_BOOT_PHASES: Publication = {
  title: 'QEMU 4.0 boots uncompressed Linux x86_64 kernel',
  authors: 'Garzarella',
  venue: 'stefano-garzarella.github.io weblog',
  year: 2019,
  link: 'https://stefano-garzarella.github.io/posts/2019-08-23-qemu-linux-kernel-pvh/',
};
export const CTR_POWERTEST: Publication = {
  title: 'Issue 3: New data for cri-containerd',
  authors: 'Kushwaha (answer)',
  venue: 'GitHub kunalkushwaha/ctr-powertest',
  year: 2018,
  link: 'https://github.com/kunalkushwaha/ctr-powertest/issues/3',
};
export const DOCKER_EVENTS_2016: Publication = {
  title: 'Issue 20999: docker events --since ignores nanoseconds',
  authors: 'polonskiy',
  venue: 'GitHub moby/moby',
  year: 2016,
  link: `${MOBY}/issues/20999`,
};
export const DOCKER_EVENTS_2022: Publication = {
  title: 'Pull request 3265: add <object> events subcommands',
  authors: 'van Stijn',
  venue: 'GitHub docker/cli',
  year: 2022,
  link: 'https://github.com/docker/cli/pull/3265',
};
export const DOCKER_START_2018: Publication = {
  title:
    'Issue 38077: Docker takes a really long time to start / stop containerized processes compared to running processes without Docker',
  authors: 'Janetakis',
  venue: 'GitHub moby/moby',
  year: 2018,
  link: `${MOBY}/issues/38077`,
};
export const CLOUD_IMAGE_BOOT: Publication = {
  title: 'Pull request 4535: drop systemd order After=snapd.seeded.service from cloud-config.service',
  authors: 'Smith',
  venue: 'GitHub canonical/cloud-init',
  year: 2023,
  link: 'https://github.com/canonical/cloud-init/pull/4535',
};
export const MKOSI_BOOT: Publication = {
  title: 'Issue 550: Speed up QEMU boot',
  authors: 'De Meyer',
  venue: 'GitHub systemd/mkosi',
  year: 2020,
  link: 'https://github.com/systemd/mkosi/issues/550',
};
export const CLOUD_HYPERVISOR_BOOT: Publication = {
  title: 'Issue 1728: Measure boot time',
  authors: 'Boeuf',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2020,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/1728',
};
export const SERVICE_BOOT_TIMES: Publication = {
  title: 'Comparing and Evaluating Application-specific Boot Times of Virtualized Instances',
  authors: 'Technische Universität Dresden',
  venue: 'IEEE 5G World Forum',
  year: 2019,
  link: 'https://fis.tu-dresden.de/portal/en/publications/comparing-and-evaluating-applicationspecific-boot-times-of-virtualized-instances(a084ae37-0e8d-4a5d-a324-5d756b779763).html',
};
export const RUNTIME_COURSE: Publication = {
  title: 'Pull requests 1421, 1553, 1576 and 1630: Kata against runc, isolation and performance',
  authors: 'participants of a course',
  venue: 'GitHub inno-devops-labs/DevSecOps-Intro',
  year: 2026,
  link: 'https://github.com/inno-devops-labs/DevSecOps-Intro/pulls',
};
export const KATA_DOCKER_2020: Publication = {
  title: 'Issue 1058: take too long to start kata with cloud hypervisor',
  authors: 'magnate3',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2020,
  link: 'https://github.com/kata-containers/kata-containers/issues/1058',
};
export const GVISOR_SINGLE_CORE: Publication = {
  title: 'Issue 13182: What is the startup and stop latency of a runsc container on a single core?',
  authors: 'simon28li',
  venue: 'GitHub google/gvisor',
  year: 2026,
  link: 'https://github.com/google/gvisor/issues/13182',
};
export const FIRECRACKER_LONG_BOOT: Publication = {
  title: 'Issue 792: Long boot time',
  authors: 'caoruidong',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2018,
  link: 'https://github.com/firecracker-microvm/firecracker/issues/792',
};
export const STACYVM: Publication = {
  title: 'Firecracker Snapshot/Restore: 1,165ms to 28ms',
  authors: 'StacyVM',
  venue: 'docs.stacyide.xyz',
  year: 2026,
  link: 'https://docs.stacyide.xyz/docs/snapshot-restore',
};
