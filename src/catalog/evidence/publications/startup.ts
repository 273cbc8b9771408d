// Publications on starting things: microVMs, containers, sandboxes for functions, images. Each is named once.
import type { Publication } from '../publication.ts';
import { USENIX } from '../publication.ts';

export const FIRECRACKER_SPECIFICATION: Publication = {
  title: 'Firecracker SPECIFICATION.md',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2018,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/SPECIFICATION.md',
};
export const FIRECRACKER_DATA: Publication = {
  title: 'Firecracker NSDI 2020 benchmark raw data (m5d.metal; also two small hosts)',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/nsdi2020-data, commit cf1b30f',
  year: 2020,
  link: 'https://github.com/firecracker-microvm/nsdi2020-data',
};
export const FIRECRACKER_PAPER: Publication = {
  title: 'Firecracker: Lightweight Virtualization for Serverless Applications',
  authors: 'Agache, Brooker, Florescu, Iordache, Liguori, Neugebauer, Piwonka, Popa',
  venue: 'USENIX NSDI',
  year: 2020,
  link: `${USENIX}/system/files/nsdi20-paper-agache.pdf`,
};
export const SEVERIFAST: Publication = {
  title: 'SEVeriFast: Minimizing the root of trust for fast startup of SEV microVMs',
  authors: 'Holmes, Waterman, Williams',
  venue: 'ASPLOS',
  year: 2024,
  link: 'https://doi.org/10.1145/3620665.3640424',
};
export const VIRTINES: Publication = {
  title: 'Isolating Functions at the Hardware Limit with Virtines',
  authors: 'Wanninger, Bowden, Shetty, Garg, Hale',
  venue: 'EuroSys',
  year: 2022,
  link: 'https://doi.org/10.1145/3492321.3519553',
};
export const LUPINE: Publication = {
  title: 'A Linux in Unikernel Clothing (Lupine)',
  authors: 'Kuo, Williams, Koller, Mohan',
  venue: 'EuroSys',
  year: 2020,
  link: 'https://doi.org/10.1145/3342195.3387526',
};
export const LIGHTVM: Publication = {
  title: 'My VM is Lighter (and Safer) than your Container',
  authors: 'Manco, Lupu, Schmidt, Mendes, Kuenzer, Sati, Yasukata, Raiciu, Huici',
  venue: 'ACM SOSP',
  year: 2017,
  link: 'https://doi.org/10.1145/3132747.3132763',
};
export const DOCKER_DECOMPOSED: Publication = {
  title: 'Decomposing Docker Container Startup Performance: A Three-Tier Measurement Study',
  authors: 'Khan',
  venue: 'arXiv:2602.15214, a preprint that nobody has reviewed',
  year: 2026,
  link: 'https://arxiv.org/abs/2602.15214',
};
export const DOCKER_DECOMPOSED_DATA: Publication = {
  title: 'docker-internals-guide: scripts and raw results of that study (research)',
  authors: 'Khan',
  venue: 'GitHub opscart/docker-internals-guide, commit f645702',
  year: 2026,
  link: 'https://github.com/opscart/docker-internals-guide/tree/f6457021714c2edf5d36fe6976187bb50674b068/research',
};
export const FORK_IN_THE_ROAD: Publication = {
  title: 'Fork in the Road: Reflections and Optimizations for Cold Start Latency in Production Serverless Systems',
  authors: 'authors as listed by OSDI 2025',
  venue: 'USENIX OSDI',
  year: 2025,
  link: `${USENIX}/conference/osdi25`,
};
export const SEUSS: Publication = {
  title: 'SEUSS: Skip Redundant Paths to Make Serverless Fast',
  authors: 'Cadden, Unger, Awad, Dong, Krieger, Appavoo',
  venue: 'EuroSys',
  year: 2020,
  link: 'https://doi.org/10.1145/3342195.3392698',
};
export const RUNTIMES_COMPARED: Publication = {
  title: 'Performance Evaluation of Container Runtimes',
  authors: 'Espe, Jindal, Podolskiy, Gerndt',
  venue: 'CLOSER',
  year: 2020,
  link: 'https://doi.org/10.5220/0009340402730281',
};
export const AGILE_COLD_STARTS: Publication = {
  title: 'Agile Cold Starts for Scalable Serverless',
  authors: 'Mohan, Sane, Doshi, Edupuganti, Nayak, Sukhomlinov',
  venue: 'USENIX HotCloud',
  year: 2019,
  link: `${USENIX}/conference/hotcloud19/presentation/mohan`,
};
export const SOCK: Publication = {
  title: 'SOCK: Rapid Task Provisioning with Serverless-Optimized Containers',
  authors: 'Oakes, Yang, Zhou, Houck, Harter, Arpaci-Dusseau, Arpaci-Dusseau',
  venue: 'USENIX ATC',
  year: 2018,
  link: `${USENIX}/conference/atc18/presentation/oakes`,
};
export const PARTICLE: Publication = {
  title: 'Particle: Ephemeral Endpoints for Serverless Networking',
  authors: 'Thomas, Ao, Voelker, Porter',
  venue: 'ACM SoCC',
  year: 2020,
  link: 'https://doi.org/10.1145/3419111.3421275',
};
export const DIRIGENT: Publication = {
  title: 'Dirigent: Lightweight Serverless Orchestration',
  authors: 'Cvetković, Costa, Djokić, Friedman, Klimović',
  venue: 'ACM SOSP (arXiv:2404.16393)',
  year: 2024,
  link: 'https://arxiv.org/abs/2404.16393',
};
export const CRUN_README: Publication = {
  title: 'crun README',
  authors: 'Scrivano and others',
  venue: 'GitHub containers/crun',
  year: 2025,
  link: 'https://github.com/containers/crun',
};
export const YOUKI_README: Publication = {
  title: 'youki README',
  authors: 'youki authors',
  venue: 'GitHub youki-dev/youki',
  year: 2024,
  link: 'https://github.com/youki-dev/youki',
};
export const RUND: Publication = {
  title:
    'RunD: A Lightweight Secure Container Runtime for High-density Deployment and High-concurrency Startup in Serverless Computing',
  authors: 'Li, Cheng, Chen, Guan, Bian, Tao, Zha, Wang, Han, Guo',
  venue: 'USENIX ATC',
  year: 2022,
  link: `${USENIX}/conference/atc22/presentation/li-zijun-rund`,
};
export const SECURE_NETWORK_STARTUP: Publication = {
  title: 'Understanding Network Startup for Secure Containers in Multi-Tenant Clouds',
  authors: 'Liu, Guo, Jiang and others',
  venue: 'ACM IMC',
  year: 2024,
  link: 'https://doi.org/10.1145/3646547.3688436',
};
export const SLACKER: Publication = {
  title: 'Slacker: Fast Distribution with Lazy Docker Containers',
  authors: 'Harter, Salmon, Liu, Arpaci-Dusseau, Arpaci-Dusseau',
  venue: 'USENIX FAST',
  year: 2016,
  link: `${USENIX}/conference/fast16/technical-sessions/presentation/harter`,
};
export const BORG: Publication = {
  title: 'Large-scale cluster management at Google with Borg',
  authors: 'Verma, Pedrosa, Korupolu, Oppenheimer, Tune, Wilkes',
  venue: 'EuroSys',
  year: 2015,
  link: 'https://research.google/pubs/pub43438/',
};
export const POD_CREATION_TALK: Publication = {
  title: 'Making pods start faster in serverless settings (talk of 1 August 2020, in Chinese)',
  authors: 'Zhang Yifei',
  venue: 'Alibaba Cloud Native, article on the talk',
  year: 2020,
  link: 'https://mp.weixin.qq.com/s/0OLdyVwg4Nsw0Xvvg8if5w',
};
export const FAASNAP: Publication = {
  title: 'FaaSnap: FaaS Made Fast Using Snapshot-based VMs',
  authors: 'Ao, Porter, Voelker',
  venue: 'EuroSys',
  year: 2022,
  link: 'https://doi.org/10.1145/3492321.3524270',
};
export const MAINFRAME_DEBATE: Publication = {
  title: 'LinuxONE Containers and Docker',
  authors: 'mainframedebate.com',
  venue: 'weblog',
  year: 2015,
  link: 'https://mainframedebate.com/2015/09/15/linuxone-containers-and-docker/',
};
