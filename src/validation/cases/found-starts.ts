// Starts through Docker in sources of which only the memory had been used so far. Set up before the model had played them, and kept
// whatever comes out.
import { cite, GVISOR_GUIDE } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { readyMs } from '../look.ts';
import type { Play } from '../play.ts';
import { QUARK_TESTS } from '../publications.ts';

const READY = 'time until it is ready';
/** Like the catalogue's own, an image with one program that ends at once. */
const UBUNTU = {
  ...{ id: 'ubuntu', layers: [{ id: 'ubuntu-root', sizeMiB: 75 }], architectures: ['amd64'], workload: 'idle' },
  ...{ startCpuMs: 1.3, startWaitMs: 0, privateMemoryMiB: 1 },
};
/** All tests of gVisor's performance guide of that time were run on this platform. */
const BY_PTRACE = { 'gvisor.platform': 2 };

function inRented(play: Play, what: string): number {
  const topology = `host:x86,64cpu,256G(vm:debian#rented,4cpu,15G(${what}#it))`;
  return readyMs(play({ topology, parameters: BY_PTRACE, running: ['rented'], until: '20s' }), 'it');
}

const NOTHING_SAID =
  'Docker alone takes most of it, and longer than in any other source; of what the machine waits, its authors do not say.';

export const FOUND_STARTS: readonly Case[] = [
  ...(
    [
      ['runc', 'container', 607],
      ['gvisor', 'gvisor', 708],
      ['kata', 'kata', 1747],
    ] as const
  ).map(
    ([id, kind, ms]): Case => ({
      id: `docker-run-date-${id}`,
      topic: 'startup',
      measured: `docker run of date in Ubuntu, ${kind === 'container' ? 'a plain container' : `with ${kind === 'kata' ? 'Kata' : 'gVisor'}`}, until date has read the clock (2022).`,
      source: cite(QUARK_TESTS, 'Startup time', 'ST-140'),
      published: { value: ms },
      unit: 'ms',
      read: READY,
      use: PREDICTION,
      simulate: (play) =>
        readyMs(
          play({
            topology: `host:x86,8cpu,32G(${kind}:ubuntu#it)`,
            definitions: { images: [UBUNTU] },
            until: '20s',
          }),
          'it',
        ),
    }),
  ),
  ...(
    [
      ['true-runc', 'true in Alpine, a plain container', 'container:alpine', 1193.1],
      ['true-gvisor', 'true in Alpine, with gVisor', 'gvisor:alpine', 1144.2],
      ['node-runc', 'a server in Node.js until it answers, a plain container', 'container:node', 2558],
      ['node-gvisor', 'a server in Node.js until it answers, with gVisor', 'gvisor:node', 2441.9],
    ] as const
  ).map(
    ([id, measured, what, ms]): Case => ({
      id: `docker-start-guide-${id}`,
      topic: 'startup',
      measured: `Start of ${measured}, through Docker in a rented machine of four virtual processors (2019).`,
      source: cite(GVISOR_GUIDE, 'startup.csv', 'ST-141'),
      published: { value: ms },
      unit: 'ms',
      read: READY,
      use: PREDICTION,
      reason: NOTHING_SAID,
      simulate: (play) => inRented(play, what),
    }),
  ),
];
