// What Kata containers hold by the measurements of those who make it, and of a study that published its raw results. Found together
// with the figures that the model has for their parts since; what was used is said with each.
import { cite } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION, type Use } from '../case.ts';
import { proportionalMiB } from '../look.ts';
import type { Play } from '../play.ts';
import { KATA_FOOTPRINT_2021, OPENSHIFT_SANDBOXES, RUND_DATA } from '../publications.ts';

const KIB_PER_MIB = 1024;
/** As many as stand there for the figures that are read here. */
const HUNDRED = 100;
/** Of the 1.x of that time (ME-065): their configuration names a compressed kernel. */
const COMPRESSED = { 'kata.packedKernel': 2 };
const READ = 'memory of one Kata container, shared pages divided among all who have them';

function pods(play: Play, what: string, count: number): number {
  const topology = `host:x86,104cpu,384G,merging=off(kata:alpine,${what},engine=containerd#it*${count})`;
  return proportionalMiB(play({ topology, parameters: COMPRESSED, running: ['it'], until: '5s' }), 'it');
}

const FROM_TEMPLATE =
  'QEMU has 92 MiB of its own there for each container, of which hardly anything is shared: what it and its guest write after a template is loaded, the data do not say. In the model a clone writes what guests of Firecracker were seen to write.';

function pod(id: string, words: string, what: string, MiB: number, use: Use, count = HUNDRED): Case {
  const [place, evidence] = /restore/.test(what)
    ? ['mem_katatemplate_12281658 (derived)', 'ME-102']
    : /firecracker/.test(what)
      ? ['mem_katafc_12231701 (derived)', 'ME-101']
      : ['mem_kata_12270033 (derived)', 'ME-100'];
  return {
    id: `rund-data-${id}`,
    topic: 'memory',
    measured: `All processes of one of ${count === 1 ? 'one' : 'a hundred'} Kata pods, ${words}, shared pages counted by their share.`,
    source: cite(RUND_DATA, place, evidence),
    published: { value: MiB },
    unit: 'MiB',
    read: READ,
    use,
    ...(evidence === 'ME-102' && { reason: FROM_TEMPLATE }),
    simulate: (play) => pods(play, what, count),
  };
}

const FROM_ONE_SIZE: Use = { as: 'prediction', although: 'what pods with one other size of guest hold was used' };

function footprint(id: string, words: string, monitor: string, KB: number, use: Use): Case {
  return {
    id: `kata-footprint-${id}`,
    topic: 'memory',
    measured: `All processes of one of twenty idle Kata containers, ${words}, in the tests of the project of 2021.`,
    source: cite(KATA_FOOTPRINT_2021, 'description', 'ME-104'),
    published: { value: KB / KIB_PER_MIB },
    unit: 'MiB',
    read: READ,
    use,
    simulate: (play) =>
      proportionalMiB(
        play({
          topology: `host:x86,4cpu,32G,merging=off(kata:alpine,1cpu,2G,monitor=${monitor}#it*20)`,
          parameters: COMPRESSED,
          running: ['it'],
          until: '5s',
        }),
        'it',
      ),
  };
}

export const KATA_MEMORY: readonly Case[] = [
  pod(
    'qemu-2g',
    'guests of 2248 MB on QEMU',
    '1cpu,2248M',
    182.5,
    calibrates('kata.hostProcessesMiB', 'kata.programsMiB'),
  ),
  pod('qemu-4g', 'guests of 4296 MB on QEMU', '1cpu,4296M', 219.7, FROM_ONE_SIZE),
  pod('qemu-small', 'guests of 328 MB on QEMU', '1cpu,328M', 145, FROM_ONE_SIZE),
  pod('qemu-alone', 'its guest of 2248 MB on QEMU', '1cpu,2248M', 210, FROM_ONE_SIZE, 1),
  pod(
    'firecracker-small',
    'guests of 288 MB on Firecracker',
    '1cpu,288M,monitor=firecracker',
    75.2,
    calibrates('kata.userSpaceMiB'),
  ),
  pod('firecracker-2g', 'guests of 2208 MB on Firecracker', '1cpu,2208M,monitor=firecracker', 112.3, FROM_ONE_SIZE),
  pod('firecracker-4g', 'guests of 4256 MB on Firecracker', '1cpu,4256M,monitor=firecracker', 146.3, FROM_ONE_SIZE),
  pod('template-small', 'guests of 368 MB from a template', '1cpu,368M,start=restore', 100.6, FROM_ONE_SIZE),
  pod('template-2g', 'guests of 2288 MB from a template', '1cpu,2288M,start=restore', 102.3, FROM_ONE_SIZE),
  footprint('qemu-before', 'QEMU', 'qemu', 135_767, PREDICTION),
  footprint('qemu-after', 'QEMU, after an increase', 'qemu', 165_251, PREDICTION),
  footprint('cloud-hypervisor-before', 'Cloud Hypervisor', 'cloud-hypervisor', 141_664, PREDICTION),
  footprint('cloud-hypervisor-after', 'Cloud Hypervisor, after an increase', 'cloud-hypervisor', 173_539, PREDICTION),
  {
    id: 'openshift-sandbox-guest',
    topic: 'memory',
    measured: 'Memory of a Kata guest of 2 GiB that is up, as its maker has those who size their nodes reckon with.',
    source: cite(OPENSHIFT_SANDBOXES, 'table of indicative memory sizes', 'ME-105'),
    published: { value: 110 },
    unit: 'MiB',
    read: 'memory of one Kata container without its monitor and what stands beside it on the host',
    use: PREDICTION,
    simulate(play) {
      const beside = { 'kata.hostProcessesMiB': 0, 'kata.programsMiB': 0, 'container.kernelMiB': 0, ...COMPRESSED };
      const topology = 'host:x86,8cpu,32G,merging=off(kata:alpine,1cpu,2G#it)';
      const { memory } = play({ topology, parameters: beside, until: '20s' }).node('it');
      return memory.residentMiB - memory.hypervisorMiB;
    },
  },
];
