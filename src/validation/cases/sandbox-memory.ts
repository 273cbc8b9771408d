// Memory of containers and sandboxes, and how many fit.
import { cite, citeSecondHand, GVISOR_GUIDE, LIGHTVM, OPENVZ_DENSITY } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { usedMiB } from '../look.ts';
import type { Play } from '../play.ts';
import { EMPEROR, LXD } from '../publications.ts';

const MB_PER_MIB = 1.048576;
const SLEEPER = { id: 'sleeper', arrival: 'closed', threads: 1, cpuMsPerOperation: 1000 };
const GIBIBYTE_STORE = { ...SLEEPER, id: 'store', memoryMiB: 1024 };

/** All tests of gVisor's performance guide of that time were run on this platform. */
const BY_PTRACE = { 'gvisor.platform': 2 };

/** Memory that one more instance takes once others stand there. */
function marginalMiB(play: Play, what: string, workload?: object & { id: string }): number {
  const does = workload ? `,workload=${workload.id}` : '';
  const more = workload ? { definitions: { workloads: [workload] } } : {};
  const used = (count: number) => {
    const topology = `host:x86,16cpu,64G,merging=off(${what}${does}#it*${count})`;
    return usedMiB(play({ topology, parameters: BY_PTRACE, running: ['it'], until: '1s', ...more }));
  };
  return (used(20) - used(10)) / 10;
}

/** How many times as much one more takes under gVisor. */
function gvisorFactor(play: Play, image: string, workload: object & { id: string }): number {
  return marginalMiB(play, `gvisor:${image}`, workload) / marginalMiB(play, `container:${image}`, workload);
}

export const SANDBOX_MEMORY: readonly Case[] = [
  {
    id: 'gvisor-empty',
    topic: 'memory',
    measured: 'What gVisor adds to an empty container.',
    source: cite(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    published: { value: 18.7 },
    unit: 'MiB',
    read: 'memory of the host for one more sandbox, less that for one more container of the same image',
    use: calibrates('gvisor.sentryMiB'),
    simulate: (play) => marginalMiB(play, 'gvisor:alpine', SLEEPER) - marginalMiB(play, 'container:alpine', SLEEPER),
  },
  {
    id: 'gvisor-empty-factor',
    topic: 'memory',
    measured: 'An empty container under gVisor takes 5.79 times the memory of one without.',
    source: cite(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    published: { value: 5.79 },
    unit: 'factor',
    read: 'memory of the host for one more sandbox, over that for one more container of the same image',
    use: calibrates('container.kernelMiB'),
    simulate: (play) => gvisorFactor(play, 'alpine', SLEEPER),
  },
  {
    id: 'gvisor-redis-factor',
    topic: 'memory',
    measured: 'A Redis that holds 1 GB under gVisor takes 1.02 times the memory of one without.',
    source: cite(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    published: { value: 1.02 },
    unit: 'factor',
    read: 'memory of the host for one more sandbox, over that for one more container of the same image',
    use: { as: 'prediction', although: 'both figures of an empty container were used' },
    simulate: (play) => gvisorFactor(play, 'redis', GIBIBYTE_STORE),
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
    reason:
      'Published is what a guest needs; the guest of the model also keeps the files that it has read while it booted, as one with room for them does.',
    simulate(play) {
      const played = play({ topology: 'host:x86,16cpu,64G,merging=off(vm:debian#it)', running: ['it'], until: '1s' });
      const { residentMiB: all, kernelMiB, hypervisorMiB, freedMiB } = played.node('it').memory;
      return (all - kernelMiB - hypervisorMiB - freedMiB) * MB_PER_MIB;
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
    reason:
      'The model counts all that a guest has touched, files read at boot and memory freed again included; how the guests of the press text were sized, and whether equal pages were merged, it does not say.',
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
