// What a virtual machine costs its host in memory: the monitor, the guest kernel, all that the guest has touched.
import { cite, FIRECRACKER_DATA, FIRECRACKER_SPECIFICATION } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION, type Use } from '../case.ts';
import { residentMiB } from '../look.ts';
import type { Play } from '../play.ts';
import { KATA_MANIFESTS } from '../publications.ts';

/** Megabytes of a thousand kB, as process tables count. */
const MB_PER_MIB = 1.048576;

function guest(play: Play, what: string) {
  return play({ topology: `host:x86,48cpu,384G,merging=off(${what}#it)`, until: '5s' });
}

const monitors: readonly Case[] = [
  {
    id: 'firecracker-monitor-memory',
    topic: 'memory',
    measured: 'Memory that the Firecracker process touches for itself beside an idle guest.',
    source: cite(FIRECRACKER_DATA, 'raw/mem-fc-*-pmap.txt: 2,216 kB', 'ME-045'),
    published: { value: 2.2 },
    unit: 'MB',
    read: 'hypervisor memory of the guest',
    use: calibrates('microvm.monitorMiB'),
    simulate: (play) => guest(play, 'microvm').node('it').memory.hypervisorMiB * MB_PER_MIB,
  },
  {
    id: 'firecracker-monitor-bound',
    topic: 'memory',
    measured: 'What Firecracker promises: at most 5 MiB for its own process, beside a guest of 128 MiB.',
    source: cite(FIRECRACKER_SPECIFICATION, 'Overhead', 'ME-002'),
    published: { high: 5 },
    unit: 'MiB',
    read: 'hypervisor memory of the guest',
    use: { as: 'prediction', although: 'it is the upper end of the range, not the value' },
    simulate: (play) => guest(play, 'microvm:minimal,1cpu,128M').node('it').memory.hypervisorMiB,
  },
  ...(
    [
      ['256M', 16.8],
      ['8G', 17.6],
    ] as const
  ).map(
    ([size, MB]): Case => ({
      id: `qemu-monitor-memory-${size.toLowerCase()}`,
      topic: 'memory',
      measured: `Memory that a QEMU process with few devices touches for itself beside an idle guest of ${size}B.`,
      source: cite(FIRECRACKER_DATA, 'raw/mem-qemu-*-pmap.txt', 'ME-045'),
      published: { value: MB },
      unit: 'MB',
      read: 'hypervisor memory of the guest',
      use:
        size === '256M'
          ? calibrates('vm.monitorMiB')
          : { as: 'prediction', although: 'the figure beside a guest of 256 MB was used' },
      simulate: (play) => guest(play, `vm:minimal,1cpu,${size}`).node('it').memory.hypervisorMiB * MB_PER_MIB,
    }),
  ),
  {
    id: 'kata-declared-overhead',
    topic: 'memory',
    measured: 'What clusters set aside for a Kata container with QEMU beyond its application: 160 MiB.',
    source: cite(KATA_MANIFESTS, 'overhead.podFixed', 'ME-014'),
    published: { value: 160 },
    unit: 'MiB',
    read: 'memory of a Kata container less that of a container of the same image',
    use: PREDICTION,
    simulate(play) {
      const played = play({
        topology: 'host:x86,16cpu,64G,merging=off(kata:alpine#it; container:alpine#other)',
        until: '5s',
      });
      return residentMiB(played, 'it') - residentMiB(played, 'other');
    },
  },
];

/** A guest kernel keeps this much of the guest's memory to itself. */
function reservation(size: string, MiB: number, use: Use): Case {
  return {
    id: `guest-kernel-reservation-${size.toLowerCase()}`,
    topic: 'memory',
    measured: `What a Linux 4.14 guest of ${size}iB keeps for its kernel from the start: configured memory less what it counts as its total.`,
    source: cite(FIRECRACKER_DATA, 'mem-fc.dat: VMSZ less VM_TOTAL', 'ME-005'),
    published: { value: MiB },
    unit: 'MiB',
    read: 'kernel memory of the guest',
    use,
    simulate: (play) => guest(play, `microvm:minimal,1cpu,${size}`).node('it').memory.kernelMiB,
  };
}

function resident(size: string, MB: number): Case {
  return {
    id: `idle-guest-resident-${size.toLowerCase()}`,
    topic: 'memory',
    measured: `Resident memory of the whole process of an idle Firecracker guest of ${size}iB with an ssh server.`,
    source: cite(FIRECRACKER_DATA, 'mem-fc.dat: RSS', 'ME-007'),
    published: { value: MB },
    unit: 'MB',
    read: 'resident memory of the guest and its monitor',
    use: calibrates('image.minimal.bootFreedMiB'),
    simulate: (play) => residentMiB(guest(play, `microvm:minimal,1cpu,${size}`), 'it') * MB_PER_MIB,
  };
}

const FROM_SMALL: Use = { as: 'prediction', although: 'the three smaller guests (128 to 512 MiB) were used' };

export const GUEST_MEMORY: readonly Case[] = [
  ...monitors,
  reservation('128M', 15.9, calibrates('image.minimal.kernelMiB')),
  reservation('256M', 17.9, calibrates('image.minimal.kernelMiB')),
  reservation('512M', 21.8, calibrates('image.minimal.kernelMiB')),
  reservation('8G', 206, FROM_SMALL),
  {
    id: 'idle-guest-user-space',
    topic: 'memory',
    measured:
      'Memory that an idle minimal guest of 256 MiB with an ssh server has no more to give: total less available, the reservation of its kernel not counted.',
    source: cite(FIRECRACKER_DATA, 'mem-fc.dat: VM_TOTAL less VM_AVAIL', 'ME-006'),
    published: { value: 49 },
    unit: 'MiB',
    read: 'memory of the guest without kernel, monitor and what it has freed again',
    use: calibrates('image.minimal.userSpaceMiB'),
    simulate(play) {
      const { memory } = guest(play, 'microvm').node('it');
      return memory.residentMiB - memory.kernelMiB - memory.hypervisorMiB - memory.freedMiB;
    },
  },
  resident('128M', 132.5),
  resident('256M', 174),
  resident('512M', 179.8),
  resident('1G', 188),
  resident('4G', 312.6),
  resident('8G', 386.2),
];
