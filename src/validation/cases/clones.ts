// Memory of guests that are restored from one snapshot or template, as others have measured it. Set up before any of them was
// played; none of the model's figures is taken from them.
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { usedMiB } from '../look.ts';
import type { Play, Scenario } from '../play.ts';
import { FCVM, FORKD, RUNV_TEMPLATE, ZEROBOOT } from '../publications.ts';

const MB_PER_MIB = 1.048576;
const KB_PER_MIB = 1024;
const HUNDRED = 100;

/** MiB that each of a hundred takes of a host. */
function eachOfHundredMiB(play: Play, host: string, what: string, parameters: Scenario['parameters'] = {}): number {
  const used = (inside: string) =>
    usedMiB(play({ topology: `${host}${inside}`, parameters, running: inside ? ['it'] : [], until: '5s' }));
  return (used(`(${what}#it*${HUNDRED})`) - used('')) / HUNDRED;
}

export const CLONES: readonly Case[] = [
  {
    id: 'three-clones-of-one-snapshot',
    topic: 'memory',
    measured:
      'Three Firecracker guests of 1 GiB with a container engine, restored from one snapshot: about 230 MiB in all, shared pages counted by their share.',
    source: cite(FCVM, 'Hard problems & resolution', 'ME-075'),
    published: { value: 230 },
    unit: 'MiB',
    read: 'memory of three restored microVMs, shared pages counted by their share',
    use: PREDICTION,
    reason:
      'What ran in these guests is described as a container engine with a container, on ARM; how much of its memory that goes on to use is not told. The guest of the model is a Debian without any.',
    simulate: (play) =>
      play({
        topology: 'host:x86,64cpu,128G,merging=off(microvm:debian,2cpu,1G,start=restore#it*3)',
        running: ['it'],
        until: '5s',
      }).node('it').memory.proportionalMiB,
  },
  {
    id: 'hundred-clones-saving',
    topic: 'memory',
    measured:
      'Each of a hundred Firecracker sandboxes takes 84 MiB of the host when it has booted, and 0.12 MiB when all were restored from one snapshot.',
    source: cite(FORKD, 'Benchmarks', 'ME-076'),
    published: { value: 1 - 0.12 / 84 },
    unit: 'share',
    read: 'memory of the host that a restored start saves, over that with booted guests',
    use: PREDICTION,
    simulate(play) {
      const host = 'host:x86,20cpu,30G,merging=off';
      const each = (more: string) => eachOfHundredMiB(play, host, `microvm:minimal,1cpu,512M${more}`);
      return 1 - each(',start=restore') / each('');
    },
  },
  {
    id: 'runv-template-saving',
    topic: 'memory',
    measured: 'A template saves 80 MB of memory for each container that is a machine of its own (runV).',
    source: cite(RUNV_TEMPLATE, 'description', 'ME-077'),
    published: { value: 80 },
    unit: 'MB',
    read: 'memory in use on the host with a hundred booted Kata containers of 128 MB, less that with cloned ones, over their number',
    use: PREDICTION,
    reason:
      'The guest of runV had an agent in C and a smaller initial file system. That of the model is Kata’s, with an agent in Go.',
    simulate(play) {
      const host = 'host:x86,16cpu,64G,merging=off';
      // runV had no other guests than those with an initial file system.
      const each = (more: string) => eachOfHundredMiB(play, host, `kata:alpine,1cpu,128M${more}`, { 'kata.initrd': 1 });
      return (each('') - each(',start=restore')) * MB_PER_MIB;
    },
  },
  {
    id: 'clone-that-ran-one-line',
    topic: 'memory',
    measured: 'A guest of 256 MB that is restored from a snapshot and runs one line of Python has 265 KB of its own.',
    source: cite(ZEROBOOT, 'Benchmarks', 'ME-078'),
    published: { value: 265 / KB_PER_MIB },
    unit: 'MiB',
    read: 'memory of one of a hundred restored microVMs that is its guest’s own, without the monitor',
    use: PREDICTION,
    reason:
      'Measured some milliseconds after the start, of a guest with hardly any devices. What a guest of the model has written as soon as it goes on is that of Firecracker with a network, looked at after seconds.',
    simulate(play) {
      const { memory, count } = play({
        topology: `host:x86,16cpu,64G,merging=off(microvm:minimal,1cpu,256M,start=restore#it*${HUNDRED})`,
        until: '1s',
      }).node('it');
      return (memory.residentMiB - memory.hypervisorMiB - memory.snapshotMiB) / count;
    },
  },
];
