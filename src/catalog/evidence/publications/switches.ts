// Where it is published what engines take off or put on around a container.
import type { Publication } from '../publication.ts';

function docker(title: string, page: string): Publication {
  return {
    title,
    authors: 'Docker',
    venue: 'docs.docker.com',
    year: 2025,
    link: `https://docs.docker.com/engine/security/${page}/`,
  };
}

/** One rule of the benchmark for Docker, as a scanner spells it out. */
function rule(title: string, authors: string, item: string): Publication {
  return { title, authors, venue: 'Tenable audits', year: 2024, link: `https://www.tenable.com/audits/items/${item}` };
}

export const ROOTLESS_MANUAL = docker('Rootless mode', 'rootless');
export const APPARMOR_MANUAL = docker('AppArmor security profiles for Docker', 'apparmor');
export const CIS_SOCKET = rule(
  'CIS Docker 5.31: Ensure the Docker socket is not mounted inside any containers',
  'Center for Internet Security',
  'CIS_Docker_Community_Edition_L1_Docker_v1.1.0.audit:bf734977c8a6b60a11a9253feab6b159',
);
export const CIS_PRIVILEGED = rule(
  'CIS Docker 5.4: Ensure that privileged containers are not used',
  'Center for Internet Security',
  'CIS_Docker_v1.5.0_L1_Docker_Linux.audit:1ccd81878eb5369f9fae05c1722a0f37',
);
export const CIS_BRIDGE = rule(
  'CIS Docker: Do not use Docker’s default bridge docker0',
  'Center for Internet Security',
  'CIS_Docker_1.12.0_v1.0.0_L2.audit:95c180dc85b4db796c43c989f0816c2d',
);
export const LXC_CAPABILITIES: Publication = {
  title: 'LXC configuration to allow privileges inside container (common.conf and what follows it)',
  authors: 'prafiles',
  venue: 'GitHub gists',
  year: 2023,
  link: 'https://gist.github.com/prafiles/c79310cf8f184a82db0a70f44de9b3ca',
};
export const SELINUX_VOLUMES: Publication = {
  title: 'Using Volumes with Docker can Cause Problems with SELinux',
  authors: 'Walsh',
  venue: 'Project Atomic weblog',
  year: 2015,
  link: 'https://projectatomic.io/blog/2015/06/using-volumes-with-docker-can-cause-problems-with-selinux/',
};

function gvisor(title: string, page: string): Publication {
  return {
    title,
    authors: 'gVisor authors',
    venue: 'gvisor.dev',
    year: 2025,
    link: `https://gvisor.dev/docs/${page}/`,
  };
}
function kata(title: string, file: string): Publication {
  return {
    title,
    authors: 'Kata Containers project',
    venue: 'GitHub kata-containers/kata-containers',
    year: 2025,
    link: `https://github.com/kata-containers/kata-containers/blob/main/${file}`,
  };
}

export const GVISOR_FILES = gvisor('gVisor: Filesystem', 'user_guide/filesystem');
export const GVISOR_NETWORK = gvisor('gVisor: Networking', 'user_guide/networking');
export const GVISOR_PLATFORMS = gvisor('gVisor: Platform Guide', 'architecture_guide/platforms');
export const KATA_PRIVILEGED = kata('Privileged Kata Containers', 'docs/how-to/privileged.md');
export const KATA_LIMITS = kata('Kata Containers: Limitations', 'docs/Limitations.md');
export const KATA_MAKEFILE = kata('Kata Containers: Makefile of the runtime', 'src/runtime/Makefile');
export const KATA_VIRTIOFS = kata('Kata Containers with virtio-fs', 'docs/how-to/how-to-use-virtio-fs-with-kata.md');
