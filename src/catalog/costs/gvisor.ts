// What a gVisor sandbox costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost } from '../cost.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, citeSecondHand, FRESH_LOOK, GVISOR_COST, GVISOR_DATA, GVISOR_GUIDE } from '../sources.ts';
import { IDLE } from '../workloads/idle.ts';
import { engineChain, madeChain, outside, runtimeStage } from './chain.ts';
import { containerMemory } from './container.ts';
import { comesInPod, inPod, joiningChain, pauseMemory, sandboxChain } from './pod.ts';
import { containerRemoval } from './removal.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'gvisor.sentryMs': {
    value: 90,
    unit: 'ms',
    low: 40,
    high: 170,
    about: 'Starting the Sentry and its file server until the application may run.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: gVisor about 190 ms against about 100 ms (derived)', 'ST-024'),
    published: ['ST-056', 'ST-081', 'ST-142', 'ST-163'],
  },
  'gvisor.sentryMiB': {
    value: 18.7,
    unit: 'MiB',
    low: 15,
    high: 30,
    about: 'Memory of the Sentry of one empty sandbox.',
    source: cite(GVISOR_GUIDE, 'density.csv: an empty container, 23.70 MB against 4.09 (derived)', 'ME-016'),
    published: ['ME-079', 'ME-080', 'ME-090', 'ME-113'],
  },
  'gvisor.applicationMiB': {
    value: 5.1,
    unit: 'MiB',
    low: 3,
    high: 10,
    about: 'What the Sentry takes more where an application runs in it, with its threads, files and connections.',
    source: cite(GVISOR_DATA, 'density: Node.js on systrap 22.70 MB, an empty container 17.36 MB (derived)', 'ME-113'),
    published: ['ME-079'],
    note: 'For nginx, with several processes, it comes to 6.1 MiB. It is the same for all in the model.',
  },
  'gvisor.systemCallFactor': {
    value: 2.5,
    unit: 'factor',
    low: 2.2,
    high: 216,
    about: 'How many times as long a simple system call takes through the Sentry on KVM.',
    source: citeSecondHand(
      GVISOR_COST,
      'sec. 1: at least 2.2-2.8 times; opening files on an outer file system 216',
      'SE-009',
    ),
    published: ['OV-030', 'OV-032', 'OV-034', 'OV-035', 'OV-039', 'SE-004'],
  },
};

export const GVISOR_SANDBOX_COST: KindCost = {
  parameters,
  startup(context) {
    const { value } = context;
    const sentry = outside(value, 'sentry', value('gvisor.sentryMs'), value('startup.cpuShare'));
    if (!comesInPod(context)) return [...engineChain(context), ...madeChain(context), sentry];
    // The Sentry is the sandbox of the pod; the container is made in the one that runs.
    const sandbox = sandboxChain(context, [runtimeStage(context), sentry]);
    return [...sandbox, ...joiningChain(context), ...madeChain(inPod(context))];
  },
  removal: containerRemoval,
  memory(context) {
    const { value, image } = context;
    const hasApplication = image.workload !== IDLE.id;
    const sentryMiB = value('gvisor.sentryMiB') + (hasApplication ? value('gvisor.applicationMiB') : 0);
    return [
      ...(comesInPod(context) ? pauseMemory(context) : []),
      ...containerMemory(context),
      { kind: 'hypervisor', content: null, bytes: sentryMiB * MiB, owner: 'outer' },
    ];
  },
};
