// PostgreSQL, a relational database, on Debian.
import type { Image } from '../image.ts';
import { DEBIAN_BASE } from './layers.ts';

export const POSTGRES: Image = {
  id: 'postgres',
  layers: [DEBIAN_BASE, { id: 'postgres', size: 'layer.postgresMiB' }],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'database',
  application: {
    startCpu: 'image.postgres.startCpuMs',
    startWait: 'image.postgres.startWaitMs',
    privateMemory: 'image.postgres.privateMiB',
  },
  parameters: {
    'layer.postgresMiB': {
      value: 240,
      unit: 'MiB',
      low: 150,
      high: 350,
      about: 'Database, its tools and its languages above the base.',
      source: { assumption: 'A published MySQL image has 0.37 GB in all (2016); taken alike, less the base.' },
      published: ['IM-001'],
    },
    'image.postgres.startCpuMs': {
      value: 120,
      unit: 'core-ms',
      low: 40,
      high: 500,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: {
        assumption:
          'Recovers its log, maps its buffers and forks helpers; a first start that makes a database takes longer.',
      },
    },
    'image.postgres.startWaitMs': {
      value: 150,
      unit: 'ms',
      low: 50,
      high: 1_000,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: {
        assumption:
          'Recovers its log, maps its buffers and forks helpers; a first start that makes a database takes longer.',
      },
    },
    'image.postgres.privateMiB': {
      value: 30,
      unit: 'MiB',
      low: 15,
      high: 80,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'Helpers and catalogues; buffers count as workload.' },
    },
  },
};
