// Moving what runs: machines while they run, and machines and containers that are stopped, sent and started again.
import {
  CRIU_MESSAGE,
  cite,
  citeSecondHand,
  LIGHTVM,
  LIVE_MIGRATION,
  RELOCATION_PAGES,
} from '../../catalog/sources.ts';
import { movesOf } from '../../simulation/operations/moved.ts';
import type { Move } from '../../simulation/operations/moving.ts';
import type { Entry } from '../../simulation/recording.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import type { Play, Scenario } from '../play.ts';

const BYTES_PER_MB = 1_000_000;
const MIB_PER_MB = BYTES_PER_MB / (1024 * 1024);

/** The move of one instance of the node `it` at the end of a scenario. */
function moveIn(play: Play, scenario: Scenario): Move {
  const { run, frame } = play(scenario);
  const [first] = run.recording.entries as readonly [Extract<Entry, { readonly topology: unknown }>];
  const found = movesOf(first.topology, frame, run.recording.parameters).find(({ node }) => node === 'it');
  if (!found?.move) throw new Error(`nothing called "it" moves in ${scenario.topology}`);
  return found.move;
}

/** Xen sends all of its memory; what the source says was copied last is taken as what the guest writes again and again. */
function onXen(play: Play, MB: number, lastMB: number): Move {
  return moveIn(play, {
    // Gigabit Ethernet, none of which is kept from the move.
    topology: `host:x86,2cpu,2G,net=119M(vm:minimal,1cpu,${Math.round(MB * MIB_PER_MB)}M,workload=written#it)`,
    definitions: {
      workloads: [
        {
          ...{ id: 'written', arrival: 'closed', threads: 1, cpuMsPerOperation: 1 },
          ...{ memoryMiB: lastMB * MIB_PER_MB, volatileShare: 1 },
        },
      ],
    },
    parameters: { 'move.sendsAll': 1, 'move.lastBandwidthMiBPerS': 12_000, 'memory.userSpaceVolatileShare': 0 },
    running: ['it'],
    until: '2s',
  });
}

const web = (play: Play) => onXen(play, 800, 18.2);
const ALTHOUGH = {
  as: 'prediction',
  although: 'what was copied last is taken as the memory that is rewritten',
} as const;

const onXen2005: readonly Case[] = [
  {
    id: 'xen-game-server-downtime',
    topic: 'moving',
    measured: 'How long a game server in a guest of 64 MB stands still while it moves, 148 KB being copied last.',
    source: cite(LIVE_MIGRATION, 'sec. 6.4, Fig. 11', 'MI-001'),
    published: { value: 60 },
    unit: 'ms',
    read: 'time that the machine stands still',
    use: calibrates('move.resumeMs'),
    reason:
      'Of the published 60 ms, 20 are for 148 KB, of which the wire takes one: starting and ending a copy takes time that the model has not.',
    simulate: (play) => onXen(play, 64, 0.148).downtimeMs,
  },
  {
    id: 'xen-web-server-downtime',
    topic: 'moving',
    measured: 'How long a busy web server in a guest of 800 MB stands still while it moves, 18.2 MB being copied last.',
    source: cite(LIVE_MIGRATION, 'sec. 6.3, Fig. 9', 'MI-002'),
    published: { value: 210 },
    unit: 'ms',
    read: 'time that the machine stands still',
    use: ALTHOUGH,
    simulate: (play) => web(play).downtimeMs,
  },
  {
    id: 'xen-web-server-sent',
    topic: 'moving',
    measured: 'What is sent in all while a busy web server in a guest of 800 MB moves.',
    source: cite(LIVE_MIGRATION, 'sec. 6.3, Fig. 9', 'MI-002'),
    published: { value: 960 },
    unit: 'MB',
    read: 'bytes of all rounds and of the last copy',
    use: ALTHOUGH,
    simulate: (play) => web(play).bytesSent / BYTES_PER_MB,
  },
  {
    id: 'xen-web-server-time',
    topic: 'moving',
    measured: 'How long the move of a busy web server in a guest of 800 MB takes in all.',
    source: cite(LIVE_MIGRATION, 'sec. 6.3, Fig. 9', 'MI-002'),
    published: { value: 71 },
    unit: 's',
    read: 'time from the first byte until it runs at the other end',
    use: ALTHOUGH,
    reason:
      'The authors let the copy go far below the speed of the wire while the server worked (960 MB in 71 s); the rate that they set is not in the record, and the default of QEMU is none of theirs.',
    simulate: (play) => web(play).totalSeconds ?? Number.POSITIVE_INFINITY,
  },
];

/** Saved to a file in memory and loaded from it. */
function lightly(play: Play): Move {
  return moveIn(play, {
    topology: 'host:x86,14cpu,64G,net=12G(microvm:unikernel,8M,monitor=lightvm#it)',
    parameters: { 'move.lastBandwidthMiBPerS': 12_000 },
    running: ['it'],
    until: '1s',
  });
}

export const MOVES: readonly Case[] = [
  ...onXen2005,
  {
    id: 'lightvm-save',
    topic: 'moving',
    measured: 'Saving a unikernel with the light tools of LightVM.',
    source: citeSecondHand(LIGHTVM, 'sec. 6.2', 'MI-009'),
    published: { value: 30 },
    unit: 'ms',
    read: 'stopping and copying, of a machine that is saved and loaded',
    use: calibrates('lightvm.saveMs'),
    simulate(play) {
      const { pause } = lightly(play);
      return pause.freezeMs + pause.copyMs;
    },
  },
  {
    id: 'lightvm-restore',
    topic: 'moving',
    measured: 'Restoring a unikernel with the light tools of LightVM.',
    source: citeSecondHand(LIGHTVM, 'sec. 6.2', 'MI-009'),
    published: { value: 20 },
    unit: 'ms',
    read: 'copying and going on, of a machine that is saved and loaded',
    use: calibrates('lightvm.restoreMs'),
    simulate(play) {
      const { pause } = lightly(play);
      return pause.copyMs + pause.restoreMs;
    },
  },
  {
    id: 'criu-system-container',
    topic: 'moving',
    measured: 'How long a system container of 14 processes stands still while CRIU writes it out (about 2 s).',
    source: cite(CRIU_MESSAGE, 'the message', 'MI-007'),
    published: { value: 2 },
    unit: 's',
    read: 'freezing and copying of a system container',
    use: calibrates('checkpoint.processMs', 'checkpoint.systemProcesses'),
    reason: 'The message says about 170 ms for each of 14 processes and about 2 s in all, which is less than the sum.',
    simulate(play) {
      const topology = 'host:x86,4cpu,16G(system-container:debian#it)';
      const { pause } = moveIn(play, { topology, running: ['it'], until: '1s' });
      return (pause.freezeMs + pause.copyMs) / 1000;
    },
  },
  {
    id: 'zvm-relocation-first-pass',
    topic: 'moving',
    measured:
      'Memory copied in the first pass when a guest of z/VM with 4 GiB moves that reads its disk past the page cache.',
    source: cite(RELOCATION_PAGES, 'Conclusion: direct disk access', 'ZS-025'),
    published: { value: 296 },
    unit: 'MiB',
    read: 'bytes of the first round',
    use: PREDICTION,
    reason:
      'The Debian of the catalogue is a system of today, with what booting has read still in its page cache; the guest of 2013 and its system are not described.',
    simulate(play) {
      const topology = 'host:z,16cpu,64G(lpar:zvm,8cpu,32G#l(zvm:debian,2cpu,4G,workload=random-read#it))';
      const { rounds } = moveIn(play, { topology, running: ['l', 'it'], until: '2s' });
      return (rounds[0]?.bytes ?? Number.NaN) / (1024 * 1024);
    },
  },
];
