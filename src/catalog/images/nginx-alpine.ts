// nginx, a web server, on Alpine: the same application over a base that it does not share with the Debian images.
import type { Image } from '../image.ts';
import { ALPINE_BASE } from './layers.ts';

export const NGINX_ALPINE: Image = {
  id: 'nginx-alpine',
  layers: [ALPINE_BASE, { id: 'nginx-alpine', size: 'layer.nginxAlpineMiB' }],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'web',
  application: {
    startCpu: 'image.nginx-alpine.startCpuMs',
    startWait: 'image.nginx-alpine.startWaitMs',
    privateMemory: 'image.nginx-alpine.privateMiB',
  },
  parameters: {
    'layer.nginxAlpineMiB': {
      value: 35,
      unit: 'MiB',
      low: 10,
      high: 60,
      about: 'Web server and its libraries above the base.',
      source: { assumption: 'Usual size of such an image above its base; official sizes change with every release.' },
    },
    'image.nginx-alpine.startCpuMs': {
      value: 15,
      unit: 'core-ms',
      low: 5,
      high: 60,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'Reads one configuration file and forks its workers.' },
    },
    'image.nginx-alpine.startWaitMs': {
      value: 5,
      unit: 'ms',
      low: 0,
      high: 50,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'Reads one configuration file and forks its workers.' },
    },
    'image.nginx-alpine.privateMiB': {
      value: 4,
      unit: 'MiB',
      low: 2,
      high: 15,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'A master and a few workers of one to two MiB each.' },
    },
  },
};
