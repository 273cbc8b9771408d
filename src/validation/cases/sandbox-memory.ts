// Memory of containers and sandboxes, and how many fit.
import { cite, citeSecondHand, GVISOR_GUIDE, LIGHTVM, OPENVZ_DENSITY } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { residentMiB, usedMiB } from '../look.ts';
import type { Play } from '../play.ts';
import { EMPEROR, LXD } from '../publications.ts';

const MB_PER_MIB = 1.048576;
const SLEEPER = { id: 'sleeper', arrival: 'closed', threads: 1, cpuMsPerOperation: 1000 };
const GIBIBYTE_STORE = { ...SLEEPER, id: 'store', memoryMiB: 1024 };

function pair(play: Play, image: string, workload: object & { id: string }) {
  return play({
    topology: `host:x86,16cpu,64G,merging=off(gvisor:${image}#inner,workload=${workload.id}; container:${image}#outer,workload=${workload.id})`,
    definitions: { workloads: [workload] },
    until: '5s',
  });
}

/** Memory that one more instance takes once others stand there. */
function marginalMiB(play: Play, what: string, host = 'host:x86,16cpu,64G,merging=off'): number {
  const ids = ['it'];
  const used = (count: number) =>
    usedMiB(play({ topology: `${host}(${what}#it*${count})`, running: ids, until: '1s' }));
  return (used(20) - used(10)) / 10;
}

export const SANDBOX_MEMORY: readonly Case[] = [
  {
    id: 'gvisor-empty',
    topic: 'memory',
    measured: 'What gVisor adds to an empty container.',
    source: citeSecondHand(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    published: { value: 18.7 },
    unit: 'MiB',
    read: 'memory of the sandbox less that of a container of the same image',
    use: calibrates('gvisor.sentryMiB'),
    simulate(play) {
      const played = pair(play, 'alpine', SLEEPER);
      return residentMiB(played, 'inner') - residentMiB(played, 'outer');
    },
  },
  {
    id: 'gvisor-empty-factor',
    topic: 'memory',
    measured: 'An empty container under gVisor takes 5.79 times the memory of one without.',
    source: citeSecondHand(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    published: { value: 5.79 },
    unit: 'factor',
    read: 'memory of the sandbox over that of a container of the same image',
    use: { as: 'prediction', although: 'the difference of 18.7 MiB was used' },
    simulate(play) {
      const played = pair(play, 'alpine', SLEEPER);
      return residentMiB(played, 'inner') / residentMiB(played, 'outer');
    },
  },
  {
    id: 'gvisor-redis-factor',
    topic: 'memory',
    measured: 'A Redis that holds 1 GB under gVisor takes 1.02 times the memory of one without.',
    source: citeSecondHand(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    published: { value: 1.02 },
    unit: 'factor',
    read: 'memory of the sandbox over that of a container of the same image',
    use: { as: 'prediction', although: 'the difference of an empty container was used' },
    simulate(play) {
      const played = pair(play, 'redis', GIBIBYTE_STORE);
      return residentMiB(played, 'inner') / residentMiB(played, 'outer');
    },
  },
  {
    id: 'openvz-container',
    topic: 'memory',
    measured: 'A system container of OpenVZ with init, ssh, cron and a small web server: 10 to 20 MB.',
    source: cite(OPENVZ_DENSITY, 'memory of one container', 'ME-022'),
    published: { low: 10, high: 20 },
    unit: 'MB',
    read: 'what one more system container takes',
    use: calibrates('system-container.memoryMiB'),
    simulate: (play) => marginalMiB(play, 'system-container') * MB_PER_MIB,
  },
  {
    id: 'debian-guest',
    topic: 'memory',
    measured: 'Memory of one Debian guest among a thousand (on Xen).',
    source: citeSecondHand(LIGHTVM, 'sec. 6.3, Fig. 14', 'ME-008'),
    published: { value: 111 },
    unit: 'MB',
    read: 'user space of one more Debian guest',
    use: calibrates('image.debian.userSpaceMiB'),
    simulate(play) {
      const played = play({ topology: 'host:x86,16cpu,64G,merging=off(vm:debian#it)', running: ['it'], until: '1s' });
      const { residentMiB: all, kernelMiB, hypervisorMiB } = played.node('it').memory;
      return (all - kernelMiB - hypervisorMiB) * MB_PER_MIB;
    },
  },
  {
    id: 'lxd-density',
    topic: 'density',
    measured:
      'How many times as many system containers of LXD as guests of KVM fit on one server (the vendor of LXD, 2015).',
    source: cite(LXD, 'press text', 'DE-004'),
    published: { value: 14.5 },
    unit: 'factor',
    read: 'memory that one more Debian guest takes over that of one more system container',
    use: PREDICTION,
    simulate: (play) => marginalMiB(play, 'vm:debian') / marginalMiB(play, 'system-container'),
  },
  {
    id: 'emperor-two-million-containers',
    topic: 'density',
    measured:
      'Two million containers on one LinuxONE Emperor II (vendor claim): with 32 TB that is at most 16 MiB for each.',
    source: cite(EMPEROR, 'article; memory from the FAQ of IBM (derived)', 'ZS-018'),
    published: { high: 16 },
    unit: 'MiB',
    read: 'memory in use on a host with two million idle containers, over their number',
    use: PREDICTION,
    simulate(play) {
      const topology = 'host:z,170cpu,32T(container:alpine#it*2000000)';
      return usedMiB(play({ topology, running: ['it'], until: '1s' })) / 2e6;
    },
  },
];
