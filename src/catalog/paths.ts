// Which way a sandbox's packets and blocks take, by kind: the hops, and the parameters that say what each of them costs.
// A container's own hop depends on its namespaces, so the simulation adds it (simulation/paths.ts).
import type { KindId } from './kind.ts';
import { KINDS } from './kinds.ts';
import type { MonitorDisk } from './monitor.ts';
import { QEMU } from './monitors/qemu.ts';
import { monitorOf } from './monitors.ts';

/** What a packet passes on its way out. `direct`: nothing, a partition has channels of its own. */
export type Hop = 'bridge' | 'virtual-card' | 'monitor-card' | 'virtual-switch' | 'sentry';

/** Parameter ids of a machine's virtual devices. */
export interface DevicePath {
  readonly hop: Hop;
  readonly roundTrip: string;
  readonly networkMiBPerS: string | null;
  /** Microseconds for which one packet occupies the thread that serves the card. */
  readonly packet: string;
  /** `inFlight` null: requests go through no thread, as many at once as there are. */
  readonly disk: Omit<MonitorDisk, 'inFlight'> & { readonly inFlight: string | null };
  readonly diskMiBPerS: string | null;
}

const ZVM: DevicePath = {
  hop: 'virtual-switch',
  roundTrip: 'network.virtualSwitchUs',
  networkMiBPerS: null,
  packet: 'network.backendPacketUs',
  disk: { request: 'disk.minidiskUs', thread: 'disk.backendRequestUs', inFlight: null },
  diskMiBPerS: null,
};

/**
 * What the files of a Kata container come through: a server of files beside the monitor, or the monitor itself; without a file
 * system that is shared they are on a virtual disk of the monitor.
 */
const FILES_OF_KATA: Readonly<Record<string, Pick<DevicePath, 'disk' | 'diskMiBPerS'>>> = {
  'virtio-fs': {
    disk: { request: 'kata.virtiofsUs', thread: 'kata.virtiofsThreadUs', inFlight: 'kata.virtiofsInFlight' },
    diskMiBPerS: 'kata.virtiofsMiBPerS',
  },
  'virtio-9p': {
    disk: { request: 'kata.ninepUs', thread: 'kata.ninepThreadUs', inFlight: QEMU.disk.inFlight },
    diskMiBPerS: 'kata.ninepMiBPerS',
  },
};

/** The devices that the monitor of a machine plays. */
function played(kind: KindId, monitor?: string): DevicePath {
  const { card, disk } = monitorOf(kind, monitor);
  return { ...card, disk, diskMiBPerS: null };
}

/**
 * The virtual devices of a machine, under that monitor where its kind has several; null for what has none: containers, and
 * partitions, which have real ones.
 */
export function devicePathOf(kind: KindId | 'host', sharedFs: string, monitor?: string): DevicePath | null {
  switch (kind) {
    case 'host':
    case 'lpar':
      return null;
    case 'zvm':
      return ZVM;
    case 'kata':
      return { ...played(kind, monitor), ...FILES_OF_KATA[sharedFs] };
    default:
      return KINDS[kind].levels > 0 ? played(kind, monitor) : null;
  }
}
