// What a container costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost } from '../cost.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, citeSecondHand, FORK_IN_THE_ROAD, OWN_MEASUREMENT, SHIM_ISSUE } from '../sources.ts';
import { engineChain, madeChain, runtimeStage } from './chain.ts';
import { comesInPod, inPod, joiningChain, pauseMemory, sandboxChain } from './pod.ts';
import { containerRemoval } from './removal.ts';

/** Cost of one `unshare(2)` of one kind of namespace, median of 300. */
function namespace(name: string, value: number, low: number, high: number): ParameterRecord {
  return {
    value,
    unit: 'us',
    low,
    high,
    about: `Processor time to make a namespace of the kind ${name}.`,
    source: cite(OWN_MEASUREMENT, `namespaces: median of 300 unshare(2) calls, ${name}`, 'measured namespaces'),
    published: ['ST-028', 'ST-030'],
  };
}

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'container.namespace.utsUs': namespace('uts', 8.3, 4, 30),
  'container.namespace.ipcUs': namespace('ipc', 31.7, 15, 100),
  'container.namespace.mntUs': namespace('mnt', 39.3, 20, 150),
  'container.namespace.pidUs': namespace('pid', 11.2, 5, 40),
  'container.namespace.netUs': namespace('net', 446, 200, 7_000),
  'container.namespace.cgroupUs': namespace('cgroup', 9.8, 5, 40),
  'container.namespace.userUs': namespace('user', 19.4, 10, 60),
  'container.namespace.timeUs': {
    value: 10,
    unit: 'us',
    low: 5,
    high: 40,
    about: 'Processor time to make a namespace of the kind time.',
    source: { assumption: 'Two clock offsets; taken like the smallest kinds that were measured (8 to 11 us).' },
    published: ['measured namespaces', 'SC-007', 'ST-028'],
  },
  'container.cgroupMs': {
    value: 0.2,
    unit: 'ms',
    low: 0.1,
    high: 0.3,
    about: 'Making a control group and setting its limits.',
    source: citeSecondHand(FORK_IN_THE_ROAD, 'cgroup allocation, single start', 'ST-029'),
  },
  'container.shimMiB': {
    value: 6,
    unit: 'MiB',
    low: 1.2,
    high: 11,
    about: 'Memory of the shim process that watches over one container.',
    source: cite(SHIM_ISSUE, 'ps output: 5.3 to 8.6 MB; range from other versions', 'ME-018, ME-017, ME-019'),
    published: ['ME-020', 'ME-021'],
  },
  'container.kernelMiB': {
    value: 2,
    unit: 'MiB',
    low: 0.5,
    high: 5,
    about: 'Kernel memory of one container: control group, namespaces, network pair, mounts.',
    source: { assumption: 'Together with the shim about 8 MB per idle container, as densities of thousands imply.' },
    published: ['ME-009', 'ME-021'],
  },
};

export const CONTAINER_COST: KindCost = {
  parameters,
  startup(context) {
    if (!comesInPod(context)) return [...engineChain(context), ...madeChain(context)];
    return [...sandboxChain(context, [runtimeStage(context)]), ...joiningChain(context), ...madeChain(inPod(context))];
  },
  removal: containerRemoval,
  memory(context) {
    const { value } = context;
    return [
      ...(comesInPod(context) ? pauseMemory(context) : []),
      { kind: 'anonymous', content: null, bytes: value('container.shimMiB') * MiB, owner: 'outer' },
      { kind: 'kernel', content: null, bytes: value('container.kernelMiB') * MiB, owner: 'outer' },
    ];
  },
};
