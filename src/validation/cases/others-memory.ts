// Memory of sandboxes and of clones, as others have measured it. Set up before any of them was played, on the model as it was; what
// was taken from them since is said with them.
import { cite, GVISOR_GUIDE } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { residentMiB, usedMiB } from '../look.ts';
import type { OwnWorkload, Play, Scenario } from '../play.ts';
import { FORKD_DIFFERENCES, KATA_DROPLET, KATA_ON_EKS, QUARK_TESTS } from '../publications.ts';

const MB_PER_MIB = 1.048576;
const BYTES_PER_MIB = 1_048_576;
/** Work that never comes: the program waits. */
const WAITING: OwnWorkload = { id: 'waiting', arrival: 'closed', threads: 1, cpuMsPerOperation: 1000 };

/** All tests of gVisor's performance guide of that time were run on this platform. */
const BY_PTRACE = { 'gvisor.platform': 2 };

/** What one more sandbox takes once others stand there, MB, all of them waiting. */
function marginalMB(
  play: Play,
  host: string,
  what: string,
  more: number,
  parameters: Scenario['parameters'] = {},
): number {
  const used = (count: number) =>
    usedMiB(
      play({
        topology: `${host}(${what},workload=${WAITING.id}#it*${count})`,
        definitions: { workloads: [WAITING] },
        parameters,
        running: ['it'],
        until: '1s',
      }),
    );
  return ((used(2 * more) - used(more)) / more) * MB_PER_MIB;
}

/** Kata that Docker could start is 1.x, with a compressed kernel: at a random address in the end (1.11 and later), before that not. */
const UNPACKED_ANYWHERE = { 'kata.packedKernel': 2 };
const UNPACKED_IN_PLACE = { 'kata.packedKernel': 1 };

const HOST = 'host:x86,4cpu,15G,merging=off';
const DESKTOP = 'host:x86,8cpu,32G,merging=off';

const sandboxes: readonly Case[] = [
  {
    id: 'gvisor-node-memory',
    topic: 'memory',
    measured:
      'A server in Node.js that has loaded its modules takes 47.4 MB more of the host under gVisor on ptrace (2019).',
    source: cite(GVISOR_GUIDE, 'density.csv: density.node', 'ME-079'),
    published: { value: 124.08 - 76.71 },
    unit: 'MB',
    read: 'memory of the host for one more sandbox, less that for one more container of the same image',
    use: PREDICTION,
    simulate: (play) =>
      marginalMB(play, HOST, 'gvisor:node', 25, BY_PTRACE) - marginalMB(play, HOST, 'container:node', 25),
  },
  {
    id: 'gvisor-node-memory-factor',
    topic: 'memory',
    measured: 'The same server takes 1.62 times the memory of a plain container under gVisor.',
    source: cite(GVISOR_GUIDE, 'density.csv: density.node', 'ME-079'),
    published: { value: 124.08 / 76.71 },
    unit: 'factor',
    read: 'memory of the host for one more sandbox, over that for one more container of the same image',
    use: PREDICTION,
    simulate: (play) =>
      marginalMB(play, HOST, 'gvisor:node', 25, BY_PTRACE) / marginalMB(play, HOST, 'container:node', 25),
  },
  {
    id: 'quark-tests-gvisor-memory',
    topic: 'memory',
    measured: 'gVisor takes 28.1 MB beyond a plain container with BusyBox (2022).',
    source: cite(QUARK_TESTS, 'Memory usage overhead', 'ME-080'),
    published: { value: 28.1 },
    unit: 'MB',
    read: 'memory of the host for one more sandbox, less that for one more container of the same image',
    use: PREDICTION,
    reason: 'Of the processes of one sandbox, on a machine that is not described; another test found 19.6 MB.',
    simulate: (play) =>
      marginalMB(play, DESKTOP, 'gvisor:alpine', 10) - marginalMB(play, DESKTOP, 'container:alpine', 10),
  },
  {
    id: 'quark-tests-kata-memory',
    topic: 'memory',
    measured: 'Kata takes 184.3 MB beyond a plain container with BusyBox (2022).',
    source: cite(QUARK_TESTS, 'Memory usage overhead', 'ME-080'),
    published: { value: 184.3 },
    unit: 'MB',
    read: 'memory of the host for one more Kata container, less that for one more container of the same image',
    use: PREDICTION,
    simulate: (play) =>
      marginalMB(play, DESKTOP, 'kata:alpine,1cpu,2G', 10, UNPACKED_ANYWHERE) -
      marginalMB(play, DESKTOP, 'container:alpine', 10),
  },
  {
    id: 'kata-idle-pod',
    topic: 'memory',
    measured: 'A Kata pod that only sleeps: QEMU, shim and file server have 334 MiB in memory (2026).',
    source: cite(KATA_ON_EKS, 'Host-Side Processes Per Pod', 'ME-085'),
    published: { value: 334 },
    unit: 'MiB',
    read: 'memory of the Kata container',
    use: PREDICTION,
    reason:
      'QEMU and its guest alone have 282 MiB there, while the tests of Kata itself found 116 to 182 MiB for a whole container. What the guest had touched by then, the source does not say.',
    simulate: (play) =>
      residentMiB(
        play({ topology: 'host:x86,8cpu,16G,merging=off(kata:alpine,1cpu,2G,engine=cri#it)', until: '10s' }),
        'it',
      ),
  },
  {
    id: 'kata-droplet-memory',
    topic: 'memory',
    measured: 'A web service in Python takes about 130 MB more in Kata on a rented machine of 1 GB (2018).',
    source: cite(KATA_DROPLET, 'Results', 'ME-081'),
    published: { value: 150 - 20 },
    unit: 'MB',
    read: 'memory of the rented machine with the Kata container, less that with a plain one',
    use: PREDICTION,
    simulate(play) {
      const used = (what: string) =>
        play({
          topology: `host:x86,8cpu,32G,merging=off(vm:debian,1cpu,1G#around(${what},workload=${WAITING.id}#it))`,
          definitions: { workloads: [WAITING] },
          parameters: UNPACKED_IN_PLACE,
          running: ['around', 'it'],
          until: '1s',
        }).node('it').memory.residentMiB;
      return (used('kata:python,1cpu,512M') - used('container:python')) * MB_PER_MIB;
    },
  },
];

/** MiB that one restored guest has written and so has for itself, so long after it was told to start, without its monitor. */
function writtenMiB(play: Play, what: string, until: string): number {
  const { memory, count } = play({
    topology: `host:x86,20cpu,30G,merging=off(${what},start=restore#it)`,
    parameters: { 'restore.cached': 1 },
    until,
  }).node('it');
  return (memory.residentMiB - memory.hypervisorMiB - memory.snapshotMiB) / count;
}

const READ_WRITTEN = 'memory of one restored microVM that is its guest’s own, without the monitor';

const SAME_TEST = { as: 'prediction', although: 'those of a guest of 2 GiB after 3 and after 5 s were used' } as const;

const clones: readonly Case[] = [
  {
    id: 'clone-idle-three-seconds',
    topic: 'memory',
    measured: 'A guest of 256 MiB that does nothing has written 905 KB when it was restored 3 s ago.',
    source: cite(FORKD_DIFFERENCES, 'diff-sweep-ssd.csv: 256 MiB', 'ME-082'),
    published: { value: 905_216 / BYTES_PER_MIB },
    unit: 'MiB',
    read: READ_WRITTEN,
    use: SAME_TEST,
    simulate: (play) => writtenMiB(play, 'microvm:minimal,1cpu,256M', '3s'),
  },
  {
    id: 'clone-idle-large-guest',
    topic: 'memory',
    measured: 'A guest of 4 GiB that does nothing has written 963 KB when it was restored 3 s ago.',
    source: cite(FORKD_DIFFERENCES, 'diff-sweep-ssd.csv: 4096 MiB', 'ME-082'),
    published: { value: 962_560 / BYTES_PER_MIB },
    unit: 'MiB',
    read: READ_WRITTEN,
    use: SAME_TEST,
    simulate: (play) => writtenMiB(play, 'microvm:minimal,1cpu,4G', '3s'),
  },
  {
    id: 'clone-idle-five-seconds',
    topic: 'memory',
    measured: 'A guest of 2 GiB that does nothing has written 1.16 MB when it was restored 5 s ago.',
    source: cite(FORKD_DIFFERENCES, 'multi-branch-sweep.csv: first of each', 'ME-082'),
    published: { value: 1_163_264 / BYTES_PER_MIB },
    unit: 'MiB',
    read: READ_WRITTEN,
    use: calibrates('restore.writtenAtOnceMiB', 'restore.writtenMiBPerS'),
    simulate: (play) => writtenMiB(play, 'microvm:minimal,1cpu,2G', '5s'),
  },
];

export const OTHERS_MEMORY: readonly Case[] = [...sandboxes, ...clones];
