// Publications that cases cite besides those of the catalogue's figures, each named once.
import type { Publication } from '../catalog/sources.ts';

const USENIX = 'https://www.usenix.org';

export const KHAN: Publication = {
  title: 'Decomposing Docker Container Startup Performance: A Three-Tier Measurement Study (preprint)',
  year: 2026,
  link: 'https://arxiv.org/abs/2602.15214',
};
export const SEUSS: Publication = {
  title: 'SEUSS: Skip Redundant Paths to Make Serverless Fast (EuroSys)',
  year: 2020,
  link: 'https://doi.org/10.1145/3342195.3392698',
};
export const PARTICLE: Publication = {
  title: 'Particle: Ephemeral Endpoints for Serverless Networking (SoCC)',
  year: 2020,
  link: 'https://doi.org/10.1145/3419111.3421275',
};
export const CRUN: Publication = {
  title: 'crun README: Performance',
  year: 2025,
  link: 'https://github.com/containers/crun#performance',
};
export const YOUKI: Publication = {
  title: 'youki README: Performance',
  year: 2024,
  link: 'https://github.com/youki-dev/youki#performance',
};
export const TURTLES: Publication = {
  title: 'The Turtles Project: Design and Implementation of Nested Virtualization (OSDI)',
  year: 2010,
  link: `${USENIX}/conference/osdi10/turtles-project-design-and-implementation-nested-virtualization`,
};
export const ESPE: Publication = {
  title: 'Performance Evaluation of Container Runtimes (CLOSER)',
  year: 2020,
  link: 'https://doi.org/10.5220/0009340402730281',
};
export const LINUXONE_BLOG: Publication = {
  title: 'LinuxONE Containers and Docker (blog)',
  year: 2015,
  link: 'https://mainframedebate.com/2015/09/15/linuxone-containers-and-docker/',
};
export const KATA_MANIFESTS: Publication = {
  title: 'Kata Containers: RuntimeClass kata-qemu, overhead.podFixed',
  year: 2024,
  link: 'https://github.com/kata-containers/kata-containers',
};
export const LXD: Publication = {
  title: 'LXD crushes KVM in density and speed (press text)',
  year: 2015,
  link: 'http://cloudalbania.blogspot.com/2015/05/lxd-crushes-kvm-in-density-and-speed.html',
};
export const EMPEROR: Publication = {
  title: 'LinuxONE Emperor II - the Linux Mainframe (Planet Mainframe)',
  year: 2018,
  link: 'https://www.planetmainframe.com/2018/01/linuxone-emperor-ii-linux-mainframe/',
};
export const BARKER: Publication = {
  title: 'An Empirical Study of Memory Sharing in Virtual Machines (ATC)',
  year: 2012,
  link: `${USENIX}/conference/atc12/technical-sessions/presentation/barker`,
};
export const PADALA: Publication = {
  title: 'Performance Evaluation of Virtualization Technologies for Server Consolidation (HPL-2007-59R1)',
  year: 2008,
  link: 'https://www.hpl.hp.com/techreports/2007/HPL-2007-59R1.pdf',
};
