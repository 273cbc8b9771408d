// nginx, a web server, on Debian.
import type { Image } from '../image.ts';
import { DEBIAN_BASE } from './layers.ts';

export const NGINX: Image = {
  id: 'nginx',
  layers: [DEBIAN_BASE, { id: 'nginx', size: 'layer.nginxMiB' }],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'web',
  application: {
    startCpu: 'image.nginx.startCpuMs',
    startWait: 'image.nginx.startWaitMs',
    privateMemory: 'image.nginx.privateMiB',
  },
  parameters: {
    'layer.nginxMiB': {
      value: 70,
      unit: 'MiB',
      low: 30,
      high: 120,
      about: 'Web server and its libraries above the base.',
      source: { assumption: 'Usual size of such an image above its base; official sizes change with every release.' },
    },
    'image.nginx.startCpuMs': {
      value: 15,
      unit: 'core-ms',
      low: 5,
      high: 60,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'Reads one configuration file and forks its workers.' },
      published: ['ST-027'],
    },
    'image.nginx.startWaitMs': {
      value: 5,
      unit: 'ms',
      low: 0,
      high: 50,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'Reads one configuration file and forks its workers.' },
    },
    'image.nginx.privateMiB': {
      value: 4,
      unit: 'MiB',
      low: 2,
      high: 15,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'A master and a few workers of one to two MiB each.' },
      published: ['ME-020', 'ME-022'],
    },
  },
};
