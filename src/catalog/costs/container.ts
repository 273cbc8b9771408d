// What a container costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost, Segment, StartContext } from '../cost.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, citeSecondHand, FORK_IN_THE_ROAD, GVISOR_GUIDE, OWN_MEASUREMENT, SHIM_CHANGE } from '../sources.ts';
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
    value: 1.9,
    unit: 'MiB',
    low: 0.5,
    high: 5,
    about: 'Memory of the shim process that watches over one container, without the pages of its program.',
    source: cite(
      SHIM_CHANGE,
      'comment of 22 November 2017, before, two containers: 9,376 KB resident, 5,644 KB by their share, so 1,912 KB of its own (derived)',
      'ME-017',
    ),
    published: ['ME-018', 'ME-019', 'ME-020', 'ME-021', 'ME-090'],
    note: 'What ps prints for it (5 to 11 MB) has the pages of its program in it, 7 MB that all shims of a kernel share; they are counted with the daemons of the engine. A shim that has worked for a while has up to 3 MB more.',
  },
  'container.kernelMiB': {
    value: 1,
    unit: 'MiB',
    low: 0.3,
    high: 3,
    about: 'Kernel memory of one container: control group, namespaces, network pair, mounts.',
    source: cite(
      GVISOR_GUIDE,
      'density.csv: an empty container under runc takes 4.09 MB, less its shim and a shell (derived)',
      'ME-016',
    ),
    published: ['ME-009', 'ME-021'],
  },
};

/** What a container holds on the kernel around it whatever runs in it: its shim, and what the kernel keeps of it. */
export function containerMemory({ value }: StartContext): readonly Segment[] {
  return [
    { kind: 'anonymous', content: null, bytes: value('container.shimMiB') * MiB, owner: 'outer' },
    { kind: 'kernel', content: null, bytes: value('container.kernelMiB') * MiB, owner: 'outer' },
  ];
}

export const CONTAINER_COST: KindCost = {
  parameters,
  startup(context) {
    if (!comesInPod(context)) return [...engineChain(context), ...madeChain(context)];
    return [...sandboxChain(context, [runtimeStage(context)]), ...joiningChain(context), ...madeChain(inPod(context))];
  },
  removal: containerRemoval,
  memory(context) {
    return [...(comesInPod(context) ? pauseMemory(context) : []), ...containerMemory(context)];
  },
};
