// Memory of guests by figures from issues of the makers of small monitors. Set up before any of them was played, on the model as it was.
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { guestMiB, residentMiB, usedMiB } from '../look.ts';
import { CLOUD_HYPERVISOR_FOOTPRINT, CLOUD_HYPERVISOR_TWICE, FIRECRACKER_LEAST } from '../publications.ts';

const KIB_PER_MIB = 1024;
const HOST = 'host:x86,8cpu,32G,merging=off';
const UBUNTU = 'microvm:debian,1cpu,4G,monitor=cloud-hypervisor#it';

export const MEMORY_ELSEWHERE: readonly Case[] = [
  {
    id: 'cloud-hypervisor-ubuntu-guest',
    topic: 'memory',
    measured: 'Memory that a guest of 4 GB with a cloud image of Ubuntu has touched under Cloud Hypervisor (2020).',
    source: cite(CLOUD_HYPERVISOR_FOOTPRINT, 'comment of 9 October 2020', 'ME-110'),
    published: { value: 338_604 / KIB_PER_MIB },
    unit: 'MiB',
    read: 'memory of the guest without its monitor',
    use: PREDICTION,
    reason:
      'Their image is cut down for tests; another such guest took 0.77 GiB two years later. What a full distribution of the model reads and frees while it boots lies in between.',
    simulate: (play) => guestMiB(play({ topology: `${HOST}(${UBUNTU})`, running: ['it'], until: '1s' }), 'it'),
  },
  {
    id: 'cloud-hypervisor-monitor-2020',
    topic: 'memory',
    measured: 'Memory that Cloud Hypervisor touches for itself beside that guest.',
    source: cite(CLOUD_HYPERVISOR_FOOTPRINT, 'comment of 9 October 2020', 'ME-110'),
    published: { value: 5_932 / KIB_PER_MIB },
    unit: 'MiB',
    read: 'hypervisor memory of the guest',
    use: PREDICTION,
    simulate: (play) =>
      play({ topology: `${HOST}(${UBUNTU})`, running: ['it'], until: '1s' }).node('it').memory.hypervisorMiB,
  },
  {
    id: 'cloud-hypervisor-guest-2022',
    topic: 'memory',
    measured: 'What a host has less available with a guest of 4 GiB under Cloud Hypervisor (2022): 0.77 GiB.',
    source: cite(CLOUD_HYPERVISOR_TWICE, 'description', 'ME-111'),
    published: { value: 0.77 * KIB_PER_MIB },
    unit: 'MiB',
    read: 'memory in use on the host with the guest, less without',
    use: PREDICTION,
    simulate: (play) =>
      usedMiB(play({ topology: `${HOST}(${UBUNTU})`, running: ['it'], until: '1s' })) -
      usedMiB(play({ topology: HOST, until: '1s' })),
  },
  {
    id: 'firecracker-two-gib-guest',
    topic: 'memory',
    measured: 'What the makers of Firecracker expect of a guest of 2 GiB that has touched nothing else: about 150 MiB.',
    source: cite(FIRECRACKER_LEAST, 'comment of 15 October 2021', 'ME-112'),
    published: { value: 150 },
    unit: 'MiB',
    read: 'memory of the guest and its monitor',
    use: PREDICTION,
    simulate: (play) =>
      residentMiB(play({ topology: `${HOST}(microvm:minimal,1cpu,2G#it)`, running: ['it'], until: '1s' }), 'it'),
  },
];
