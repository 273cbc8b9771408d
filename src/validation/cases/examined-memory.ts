// Memory that others have measured, found after the model had been made and played as it was.
import { cite, citeSecondHand } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { residentMiB, usedMiB } from '../look.ts';
import type { Play } from '../play.ts';
import { CLEAR_CONTAINERS, KATA_PODS, KATA_RELEASE, UNIKRAFT, VSPHERE_SHARING } from '../publications.ts';

const KiB_PER_MiB = 1024;
const MB_PER_MIB = 1.048576;
/** Long enough for the scanner to come to rest. */
const AT_REST = '60m';

/** Share of the memory of guests that merging has freed once it is at rest. */
function freed(play: Play, guests: string, own: readonly string[], more = {}): number {
  const scenario = { topology: `host:x86,16cpu,64G,merging=on(${guests})`, running: own, ...more };
  const before = usedMiB(play({ ...scenario, until: '1s' }));
  const bare = usedMiB(play({ topology: 'host:x86,16cpu,64G,merging=on', until: '1s' }));
  return play({ ...scenario, until: AT_REST }).host.memory.savedByMergingMiB / (before - bare);
}

const OTHER = {
  id: 'other',
  architectures: ['amd64'],
  guest: { kernelMs: 110, servicesMs: 100, kernelMiB: 30, userSpaceMiB: 106 },
};

/** Until Kata 2.0 its kernel was compressed (ME-065, ME-106). */
const PACKED = { 'kata.packedKernel': 1 };

export const EXAMINED_MEMORY: readonly Case[] = [
  {
    id: 'kata-pods-of-a-node',
    topic: 'memory',
    measured: 'What a node loses to each of 100 pods of Kata with QEMU and guests of 2 GB, before merging begins.',
    source: cite(KATA_PODS, 'comment of 15 May 2020', 'ME-046'),
    published: { value: 160 },
    unit: 'MiB',
    read: 'memory in use on the host with 100, less without any, over their number',
    use: PREDICTION,
    simulate(play) {
      const host = 'host:x86,48cpu,95G,merging=off';
      const topology = `${host}(kata:alpine,1cpu,2G#it*100)`;
      // Version 1.11: compressed, and put at a random address.
      const with100 = play({ topology, parameters: { 'kata.packedKernel': 2 }, running: ['it'], until: '1s' });
      return (usedMiB(with100) - usedMiB(play({ topology: host, until: '1s' }))) / 100;
    },
  },
  {
    id: 'kata-release-memory',
    topic: 'memory',
    measured: 'All processes of one Kata container of release 1.0.0 with a guest of 2 GB: QEMU, proxy and shim.',
    source: cite(KATA_RELEASE, 'measurement of the release: 143,992, 4,538 and 10,887 KB', 'ME-047'),
    published: { value: (143_992 + 4_538 + 10_887) / KiB_PER_MiB },
    unit: 'MiB',
    read: 'memory of the Kata container',
    use: PREDICTION,
    simulate(play) {
      const topology = 'host:x86,8cpu,16G,merging=off(kata:alpine,1cpu,2G#it)';
      return residentMiB(play({ topology, parameters: PACKED, until: '5s' }), 'it');
    },
  },
  {
    id: 'unikraft-memory',
    topic: 'memory',
    measured: 'Memory that a unikernel with its application needs to run: less than 10 MB.',
    source: cite(UNIKRAFT, 'abstract', 'ST-065'),
    published: { high: 10 },
    unit: 'MB',
    read: 'memory of the guest without its monitor',
    use: PREDICTION,
    simulate(play) {
      const { memory } = play({ topology: 'host:x86,8cpu,16G,merging=off(microvm:unikernel#it)', until: '5s' }).node(
        'it',
      );
      return (memory.residentMiB - memory.hypervisorMiB) * MB_PER_MIB;
    },
  },
  {
    id: 'clear-containers-memory',
    topic: 'memory',
    measured:
      'What a container in a small guest of its own takes more (kvmtool, 2015), its files mapped from the host and its pages merged: 18 to 20 MB.',
    source: citeSecondHand(CLEAR_CONTAINERS, 'as summed up in notes', 'ST-068'),
    published: { low: 18, high: 20 },
    unit: 'MB',
    read: 'memory of a hundred small guests on the host once merging is at rest, over their number',
    use: PREDICTION,
    reason:
      'The guest of the model boots from a disk of its own and keeps what it touched while booting (75 MiB are freed inside and never given back). There the guest had no page cache (files came straight from the memory of the host), and what it had touched was little. The model has no such way for files.',
    simulate(play) {
      const topology = 'host:x86,16cpu,128G,merging=on(microvm:minimal,1cpu,128M#it*100)';
      const bare = usedMiB(play({ topology: 'host:x86,16cpu,128G,merging=on', until: '1s' }));
      return ((usedMiB(play({ topology, running: ['it'], until: AT_REST })) - bare) / 100) * MB_PER_MIB;
    },
  },
  {
    id: 'vsphere-guests-alike',
    topic: 'merging',
    measured: 'Memory that sharing equal pages frees among nearly identical guests: may be more than 30%.',
    source: cite(VSPHERE_SHARING, 'the page', 'ME-048'),
    published: { low: 0.3 },
    unit: 'share',
    read: 'saved by merging at rest over what ten equal guests held before',
    use: PREDICTION,
    simulate: (play) => freed(play, 'vm:debian,1cpu,1G#it*10', ['it']),
  },
  {
    id: 'vsphere-guests-unlike',
    topic: 'merging',
    measured: 'The same among guests that have little in common: may be less than 5%.',
    source: cite(VSPHERE_SHARING, 'the page', 'ME-048'),
    published: { high: 0.05 },
    unit: 'share',
    read: 'saved by merging at rest over what two guests of different systems held before',
    use: PREDICTION,
    simulate: (play) =>
      freed(play, 'vm:debian,1cpu,1G#it; vm:other,1cpu,1G#else', ['it', 'else'], { definitions: { images: [OTHER] } }),
  },
];
