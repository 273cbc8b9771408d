// What a system container costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost } from '../cost.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, citeSecondHand, FRESH_LOOK, OPENVZ_DENSITY } from '../sources.ts';
import { sharesFiles } from '../storage-driver.ts';
import { containerChain, outside, runtimeStage } from './chain.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'system-container.toolMs': {
    value: 30,
    unit: 'ms',
    low: 10,
    high: 100,
    about: 'The tool that starts a system container reads its configuration and forks its monitor.',
    source: { assumption: 'Like an application runtime; there is no daemon in the way.' },
    published: ['DE-004', 'ST-024', 'ST-067'],
  },
  'system-container.servicesMs': {
    value: 565,
    unit: 'ms',
    low: 200,
    high: 3_000,
    about: 'Init and services of a system container, from the first process to the login.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: LXC about 800 ms in all, less the stages before (derived)', 'ST-024'),
    published: ['DE-004', 'ST-169'],
  },
  'system-container.servicesReadMiB': {
    value: 60,
    unit: 'MiB',
    low: 20,
    high: 200,
    about: 'Files that init and services read when they start.',
    source: { assumption: 'A fifth of what a whole guest reads: no kernel modules, no device manager.' },
  },
  'system-container.memoryMiB': {
    value: 15,
    unit: 'MiB',
    low: 10,
    high: 20,
    about: 'Private memory of init and the usual services (ssh, cron, a small web server).',
    source: cite(OPENVZ_DENSITY, 'container with sshd, apache, init and cron: 10-20 MB', 'ME-022'),
    published: ['DE-004'],
  },
};

export const SYSTEM_CONTAINER_COST: KindCost = {
  parameters,
  startup(context) {
    const { value, storage, snapshotCached } = context;
    const cpuShare = value('startup.cpuShare');
    // Init and services are files of the image: where its containers share them, whoever comes later finds them in the page cache.
    const shared = sharesFiles(value, storage);
    const readBytes = shared && snapshotCached ? 0 : value('system-container.servicesReadMiB') * MiB;
    return [
      outside(value, 'engine', value('system-container.toolMs'), cpuShare),
      ...containerChain(context, false),
      runtimeStage(context),
      {
        ...outside(value, 'services', value('system-container.servicesMs'), cpuShare),
        diskBytes: readBytes,
        ...(shared && { once: 'bytes' as const }),
      },
    ];
  },
  memory({ value }) {
    return [
      { kind: 'anonymous', content: null, bytes: value('system-container.memoryMiB') * MiB, owner: 'outer' },
      { kind: 'kernel', content: null, bytes: value('container.kernelMiB') * MiB, owner: 'outer' },
    ];
  },
};
