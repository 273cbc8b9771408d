// A container as Docker starts it: engine daemon, runc, namespaces and a control group on the kernel it stands on.
// It brings no kernel of its own; the figures of the chain are shared by the other kinds that look like containers.
import type { Kind } from '../kind.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import { cite, citeSecondHand, FORK_IN_THE_ROAD, FRESH_LOOK, OWN_MEASUREMENT, SHIM_ISSUE } from '../sources.ts';
import { containerChain, outside } from './chain.ts';

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
  'container.engineMs': {
    value: 250,
    unit: 'ms',
    low: 50,
    high: 400,
    about: 'The way of an order through engine daemon, containerd and shim before the runtime is called.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: Docker daemon against calling the runtime', 'ST-025'),
    published: ['ST-020', 'ST-027', 'ST-031', 'ST-032', 'ST-037', 'ST-056'],
    note: 'How long Docker takes has been given as 17, 100, 150 to 200, 300 and 550 ms: from the runtime alone to the whole command. Here the stages are apart; this one is what daemon, containerd and shim add.',
  },
  'container.overlayMs': {
    value: 3,
    unit: 'ms',
    low: 0.2,
    high: 30,
    about: 'Mounting the root file system out of the layers of the image.',
    source: { assumption: 'A few mounts and directories; published: 0.2 ms (reflink) to 30 ms (device-mapper).' },
    published: ['OV-038', 'ST-045'],
  },
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
  'container.networkMs': {
    value: 100,
    unit: 'ms',
    low: 10,
    high: 280,
    about: 'Virtual pair, bridge port and address translation for one container, when nothing else starts.',
    source: {
      assumption: 'Between runtime-only starts (about 30 ms) and whole engine starts (about 400 ms) as published.',
    },
    published: ['ST-027', 'ST-028', 'ST-034', 'ST-036', 'ST-038', 'ST-057'],
    note: 'Given as 90 % of a start (many at once, Linux 4.4) and as below 1.5 % (one at a time, new kernel, namespaces only). The share is no constant; it follows from the lock of the network.',
  },
  'container.runtimeMs': {
    value: 25,
    unit: 'ms',
    low: 15,
    high: 225,
    about: 'The runtime (runc) from its call to the first process, without namespaces, control group and network.',
    source: cite(
      OWN_MEASUREMENT,
      'containerStart: runc run 26.2 ms less namespaces and exec',
      'measured containerStart, ST-038',
    ),
    published: ['ST-021', 'ST-024', 'ST-032', 'ST-039', 'ST-056'],
    note: 'The runtime runc alone took 33 ms on one machine and 225 ms on another, crun 17 and 47 ms.',
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

export const CONTAINER: Kind = {
  id: 'container',
  family: 'container',
  ownsKernel: false,
  needs: ['linux-kernel', 'container-engine'],
  offers: [],
  leaf: false,
  walls: ['container'],
  attributes: ['image', 'workload', 'cpuWeight', 'cpuMax', 'memoryMax', 'pidsMax', 'namespaces', 'memoryLow'],
  defaults: { image: 'nginx' },
  levels: 0,
  parameters,
  startup(context) {
    const { value } = context;
    const cpuShare = value('startup.cpuShare');
    return [
      outside(value, 'engine', value('container.engineMs'), cpuShare),
      ...containerChain(context),
      outside(value, 'runtime', value('container.runtimeMs'), cpuShare),
    ];
  },
  memory({ value }) {
    return [
      { kind: 'anonymous', content: null, bytes: value('container.shimMiB') * MiB, owner: 'outer' },
      { kind: 'kernel', content: null, bytes: value('container.kernelMiB') * MiB, owner: 'outer' },
    ];
  },
};
