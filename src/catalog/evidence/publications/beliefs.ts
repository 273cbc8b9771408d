// Threads and pages in which people state, ask about or correct what they believe of containers and machines.
import type { Publication } from '../publication.ts';

function thread(
  repository: string,
  number: number,
  title: string,
  year: number,
  way: 'issues' | 'pull' = 'issues',
): Publication {
  const [owner = ''] = repository.split('/');
  return {
    title: `${way === 'pull' ? 'Pull request' : 'Issue'} ${number}: ${title}`,
    authors: `${owner} contributors`,
    venue: `GitHub ${repository}`,
    year,
    link: `https://github.com/${repository}/${way}/${number}`,
  };
}

export const CLOUDSIM_CONTAINERS = thread(
  'Cloudslab/cloudsim',
  134,
  'containers directly over an operating system',
  2024,
);
export const MOBY_UNAME = thread('moby/moby', 16299, 'uname shows the kernel of another image', 2015);
export const MAC_SAME_KERNEL = thread('docker/for-mac', 7402, 'every Linux image shows the same version', 2024);
export const MAC_MEMORY_2016 = thread('docker/for-mac', 856, 'memory in use although no container runs', 2016);
export const MAC_MEMORY_2021 = thread('docker/for-mac', 5541, 'memory in use whenever the Mac is turned on', 2021);
export const HYPERKIT_MEMORY = thread('moby/hyperkit', 231, 'memory of Docker for Mac', 2018);
export const MOBY_MEMINFO = thread(
  'moby/moby',
  20688,
  'a container with a memory limit reports the memory of the host',
  2016,
);
export const LXCFS_MEMINFO = thread('lxc/lxcfs', 119, 'memory is not properly contained', 2016);
export const MOBY_STATS = thread('moby/moby', 10824, 'memory in docker stats is misleading', 2017);
export const DOCS_STATS = thread('docker/docs', 1171, 'which memory docker stats prints', 2017);
export const MOBY_USER_NAMESPACES = thread('moby/moby', 12648, 'first phase of user namespaces', 2015, 'pull');
export const SIDEKICK_FORMAT = thread('minio/sidekick', 90, 'exec format error on s390x', 2023);
export const CHARLIECLOUD_FORMAT = thread('hpc/charliecloud', 1898, 'say what an exec format error means', 2024);
export const LEARN_DOCKER: Publication = {
  title: 'Learn Docker: Fundamentals of Docker 19.x, second edition',
  authors: 'Schenker',
  venue: 'Packt',
  year: 2020,
  link: 'https://packtpub.com/en-gb/product/learn-docker-fundamentals-of-docker-19x-second-edition-9781838827472/chapter/mastering-containers-5/section/anatomy-of-containers-ch05lvl1sec34',
};
export const CONTAINERS_AND_MACHINES: Publication = {
  title: 'Containers vs. virtual machines',
  authors: 'Microsoft',
  venue: 'Virtualization documentation',
  year: 2023,
  link: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/about/containers-vs-vm.md',
};
export const USUAL_PICTURE: Publication = {
  title: 'vms-vs-containers [docker in a nutshell]',
  authors: 'Eroztekin',
  venue: 'GitHub Gist',
  year: 2022,
  link: 'https://gist.github.com/hakaneroztekin/656a2b3192092f58cc56514c7aca221a',
};
