// One program on one machine, by the runtime that containerd was told to use: all that a study of 2024 has published of which the
// catalogue has the runtime. Set up before any of it was played, and kept whatever comes out.
import { cite } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION, type Use } from '../case.ts';
import { readyMs, usedMiB } from '../look.ts';
import type { Play, Scenario } from '../play.ts';
import { CONTAINERD_RUNTIMES as SOURCE } from '../publications.ts';

const HOST = 'host:x86,16cpu,64G,merging=off';
const KIB_PER_MIB = 1024;
/** As many as they had waiting at a time. */
const FIFTY = 50;

interface Setup {
  readonly id: string;
  readonly name: string;
  /** Notation, and what its runtime is called among the results. */
  readonly what: string;
  readonly file: string;
  /** Mean milliseconds until its program has called back, and mean kB of one of fifty. */
  readonly ms: number;
  readonly kB: number;
  readonly parameters?: Scenario['parameters'];
}

const KATA = 'kata:alpine,1cpu,2G';

const SETUPS: readonly Setup[] = [
  { id: 'runc', name: 'runc', what: 'container:alpine', file: 'runc.v2', ms: 195.7, kB: 5457 },
  { id: 'systrap', name: 'gVisor on systrap', what: 'gvisor:alpine', file: 'runsc.v1-systrap', ms: 571.7, kB: 22_555 },
  {
    ...{ id: 'gvisor-kvm', name: 'gVisor on KVM', what: 'gvisor:alpine', file: 'runsc.v1-kvm', ms: 589.6, kB: 52_395 },
    parameters: { 'gvisor.platform': 1 },
  },
  ...(
    [
      ['cloud-hypervisor', 'Cloud Hypervisor', [755.8, 1001.5], [127_624, 114_652]],
      ['firecracker', 'Firecracker', [793.1], [141_794]],
      ['qemu', 'QEMU', [1068.3, 1257.1], [156_951, 139_202]],
    ] as const
  ).flatMap(([monitor, name, ms, kB]) =>
    ms.map(
      (each, at): Setup => ({
        id: `kata-${at + 2}-${monitor}`,
        name: `Kata ${at + 2} on ${name}`,
        what: `${KATA},monitor=${monitor}`,
        file: `kata.v2-kata${at + 2}-${monitor.replace('-', '')}`,
        ms: each,
        kB: kB[at] as number,
      }),
    ),
  ),
];

function startMs(play: Play, { what, parameters = {} }: Setup): number {
  return readyMs(play({ topology: `${HOST}(${what},engine=containerd#it)`, parameters, until: '20s' }), 'it');
}

/** Of fifty more where fifty stand: what all have in common is page cache, which their figure does not count. */
function eachMiB(play: Play, { what, parameters = {} }: Setup): number {
  const used = (count: number) =>
    usedMiB(
      play({
        topology: `${HOST}(${what},engine=containerd#it*${count})`,
        parameters,
        running: ['it'],
        until: '5s',
      }),
    );
  return (used(2 * FIFTY) - used(FIFTY)) / FIFTY;
}

/** Of the memory only what gVisor takes more on KVM than on systrap was used. */
function useOf(id: string): Use {
  if (id === 'gvisor-kvm') return calibrates('gvisor.kvmMiB');
  return { as: 'prediction', although: 'what gVisor takes more on KVM than on systrap was used' };
}

export const CONTAINERD_RUNTIMES: readonly Case[] = SETUPS.flatMap((setup): readonly Case[] => [
  {
    id: `containerd-start-${setup.id}`,
    topic: 'startup',
    measured: `From the order to containerd until a program in Alpine has called back over the network, ${setup.name}: mean of 100.`,
    source: cite(SOURCE, `start-io.containerd.${setup.file} (derived)`, 'ST-142'),
    published: { value: setup.ms },
    unit: 'ms',
    read: 'time until it is ready',
    use: PREDICTION,
    ...(setup.id === 'runc' && {
      reason:
        'The way through containerd in the model is that of 2018, and connecting a container that of another machine. Here both and the runtime together took as long as that way alone.',
    }),
    simulate: (play) => startMs(play, setup),
  },
  {
    id: `containerd-memory-${setup.id}`,
    topic: 'memory',
    measured: `Memory of the host for one of fifty containers of Alpine that wait, ${setup.name}.`,
    source: cite(SOURCE, `memory-io.containerd.${setup.file} (derived)`, 'ME-090'),
    published: { value: setup.kB / KIB_PER_MIB },
    unit: 'MiB',
    read: 'memory of the host for one more where fifty stand',
    use: useOf(setup.id),
    simulate: (play) => eachMiB(play, setup),
  },
]);
