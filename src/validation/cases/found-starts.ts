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

/** In the rented machine: until it is ready, and until it has ended and is removed. */
function inRented(play: Play, what: string): { readonly readyMs: number; readonly toEndMs: number } {
  const played = (more: string) => {
    const topology = `host:x86,64cpu,256G(vm:debian#rented,4cpu,15G(${what}${more}#it))`;
    return play({ topology, parameters: BY_PTRACE, running: ['rented'], until: '20s' });
  };
  const toEnd = played(',starts=3').node('it').starts?.medianMs ?? Number.NaN;
  return { readyMs: readyMs(played(''), 'it'), toEndMs: toEnd };
}

/**
 * What their loop times for a server: it is started in the background; when that is done a second container, a plain one, is run
 * that ends as soon as the server can be reached; then it is removed. (benchmarks/suites/startup.py of gVisor, 2019.)
 */
function reachedMs(play: Play, kind: string): number {
  const started = inRented(play, `${kind}:alpine`).readyMs;
  const server = inRented(play, `${kind}:node`).readyMs;
  const caller = inRented(play, 'container:alpine');
  return Math.max(server, started + caller.readyMs) + caller.toEndMs - caller.readyMs;
}

const NOTHING_SAID =
  'Docker alone takes most of it, and longer than in any other source; of what the machine waits, its authors do not say.';
const REACHED = 'time until a plain container that has looked for it has ended and is removed';

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
      ['true-runc', 'a plain container', 'container:alpine', 1193.1],
      ['true-gvisor', 'with gVisor', 'gvisor:alpine', 1144.2],
    ] as const
  ).map(
    ([id, how, what, ms]): Case => ({
      id: `docker-start-guide-${id}`,
      topic: 'startup',
      measured: `true in Alpine run and removed through Docker, ${how}, in a rented machine of four virtual processors (2019).`,
      source: cite(GVISOR_GUIDE, 'startup.csv', 'ST-141'),
      published: { value: ms },
      unit: 'ms',
      read: 'time until it has ended and is removed',
      use: PREDICTION,
      simulate: (play) => inRented(play, what).toEndMs,
    }),
  ),
  ...(
    [
      ['node-runc', 'a plain container', 'container', 2558],
      ['node-gvisor', 'with gVisor', 'gvisor', 2441.9],
    ] as const
  ).map(
    ([id, how, kind, ms]): Case => ({
      id: `docker-start-guide-${id}`,
      topic: 'startup',
      measured: `A server in Node.js started through Docker, ${how}, until a second container has reached it and is removed, in that machine.`,
      source: cite(GVISOR_GUIDE, 'startup.csv', 'ST-141'),
      published: { value: ms },
      unit: 'ms',
      read: REACHED,
      use: PREDICTION,
      reason: NOTHING_SAID,
      simulate: (play) => reachedMs(play, kind),
    }),
  ),
];
