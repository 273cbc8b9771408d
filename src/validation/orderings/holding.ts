// Who takes less memory, and where merging saves more.
import { cite, citeSecondHand, FIRECRACKER_DATA, GVISOR_GUIDE, LIGHTVM } from '../../catalog/sources.ts';
import type { Ordering } from '../case.ts';
import { one } from '../contender.ts';
import { residentMiB } from '../look.ts';
import type { Played, Scenario } from '../play.ts';
import { BARKER, LXD } from '../publications.ts';

const BIG = 'host:x86,48cpu,384G,merging=off';
const memory = (played: Played) => residentMiB(played, 'it');

function mergingOf(): Partial<Scenario> {
  const guest = { kernelMs: 110, servicesMs: 100, kernelMiB: 30, userSpaceMiB: 106 };
  return {
    definitions: { images: [{ id: 'other', architectures: ['amd64'], guest }] },
    running: ['vm', 'it'],
    until: '5m',
  };
}

export const HOLDING: readonly Ordering[] = [
  {
    id: 'order-memory-of-one',
    topic: 'memory',
    asked: 'Which takes less memory: a container, a minimal guest, a Debian guest?',
    source: citeSecondHand(LIGHTVM, 'sec. 6.3, Fig. 14', 'ME-008, ME-009'),
    unit: 'MiB',
    contenders: [
      one('container', `${BIG}(container:alpine#it)`),
      one('minimal guest', `${BIG}(vm:minimal,1cpu,256M#it)`),
      one('Debian guest', `${BIG}(vm:debian,1cpu,256M#it)`),
    ],
    read: memory,
  },
  {
    id: 'order-memory-of-gvisor',
    topic: 'memory',
    asked: 'Which takes less memory: a container, or the same under gVisor?',
    source: cite(GVISOR_GUIDE, 'density.csv', 'ME-016'),
    unit: 'MiB',
    contenders: [one('container', `${BIG}(container:alpine#it)`), one('gVisor', `${BIG}(gvisor:alpine#it)`)],
    read: memory,
  },
  {
    id: 'order-memory-of-monitors',
    topic: 'memory',
    asked: 'Which monitor takes less memory for itself?',
    source: cite(FIRECRACKER_DATA, 'raw/mem-*-pmap.txt', 'ME-045'),
    unit: 'MiB',
    contenders: [one('Firecracker', `${BIG}(microvm#it)`, 2.1), one('QEMU', `${BIG}(vm:minimal,1cpu,256M#it)`, 16)],
    read: (played) => played.node('it').memory.hypervisorMiB,
  },
  {
    id: 'order-density',
    topic: 'density',
    asked: 'Of which do more fit on a server? (Memory of fifty.)',
    source: cite(LXD, 'press text', 'DE-004'),
    unit: 'MiB',
    contenders: [one('system containers', `${BIG}(system-container#it*50)`), one('guests', `${BIG}(vm:debian#it*50)`)],
    read: ({ host }) => host.memory.totalMiB - host.memory.freeMiB,
  },
  {
    id: 'order-merging',
    topic: 'merging',
    asked: 'Where does merging save more: among guests of different systems, or of one?',
    source: citeSecondHand(BARKER, 'abstract', 'ME-035'),
    unit: 'MiB',
    contenders: [
      one('two systems', 'host:x86,16cpu,64G(vm:debian*2; vm:other#it*2)', null, mergingOf()),
      one('one system', 'host:x86,16cpu,64G(vm:debian*2; vm:debian#it*2)', null, mergingOf()),
    ],
    read: ({ host }) => host.memory.savedByMergingMiB,
  },
];
