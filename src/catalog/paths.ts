// Which way a sandbox's packets and blocks take, by kind: the hops, and the parameters that say what each of them costs.
// A container's own hop depends on its namespaces, so the simulation adds it (simulation/paths.ts).
import type { KindId } from './kind.ts';
import { KINDS } from './kinds.ts';

/** What a packet passes on its way out. `direct`: nothing, a partition has channels of its own. */
export type Hop = 'bridge' | 'virtual-card' | 'monitor-card' | 'virtual-switch' | 'sentry';

/** Parameter ids of a machine's virtual devices. */
export interface DevicePath {
  readonly hop: Hop;
  readonly roundTrip: string;
  readonly networkMiBPerS: string | null;
  readonly request: string;
  readonly requestsPerS: string | null;
  readonly diskMiBPerS: string | null;
}

const VIRTIO: DevicePath = {
  hop: 'virtual-card',
  roundTrip: 'network.virtioUs',
  networkMiBPerS: 'network.virtioMiBPerS',
  request: 'disk.virtioUs',
  requestsPerS: 'disk.virtioRequestsPerS',
  diskMiBPerS: null,
};

const MONITOR: DevicePath = {
  hop: 'monitor-card',
  roundTrip: 'network.microvmUs',
  networkMiBPerS: 'network.microvmMiBPerS',
  request: 'disk.microvmUs',
  requestsPerS: 'disk.microvmRequestsPerS',
  diskMiBPerS: null,
};

const ZVM: DevicePath = {
  hop: 'virtual-switch',
  roundTrip: 'network.virtualSwitchUs',
  networkMiBPerS: null,
  request: 'disk.minidiskUs',
  requestsPerS: null,
  diskMiBPerS: null,
};

/** What the files of a Kata container come through; without a file system that is shared they are on a virtual disk. */
const FILES_OF_KATA: Readonly<Record<string, string>> = {
  'virtio-fs': 'kata.virtiofsMiBPerS',
  'virtio-9p': 'kata.ninepMiBPerS',
};

/** The virtual devices of a machine; null for what has none: containers, and partitions, which have real ones. */
export function devicePathOf(kind: KindId | 'host', sharedFs: string): DevicePath | null {
  switch (kind) {
    case 'host':
    case 'lpar':
      return null;
    case 'zvm':
      return ZVM;
    case 'microvm':
      return MONITOR;
    case 'kata':
      return { ...VIRTIO, diskMiBPerS: FILES_OF_KATA[sharedFs] ?? null };
    default:
      return KINDS[kind].levels > 0 ? VIRTIO : null;
  }
}
