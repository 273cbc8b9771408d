// What a monitor is: the program that plays the machine for a guest. One file per monitor in monitors/. Its figures are
// what it takes itself, and what its devices cost the kernel of the guest.
import type { Choice } from './choice.ts';
import type { KindId } from './kind.ts';
import type { ParameterRecord } from './parameter.ts';

/** How a monitor plays a disk for its guest: parameter ids. A request goes through one thread of the monitor. */
export interface MonitorDisk {
  /** Microseconds that the virtual disk adds to one request while no other is under way. */
  readonly request: string;
  /** Microseconds for which one request occupies the thread, waiting for the disk apart. */
  readonly thread: string;
  /** Requests that it hands to the kernel before it waits for one of them; with 1 it waits for each. */
  readonly inFlight: string;
}

/** How a monitor plays a network card for its guest: parameter ids, and which hop that is on the way of a packet. */
export interface MonitorCard {
  /** `virtual-card`: the kernel of the host moves the packets; `monitor-card`: a thread of the monitor does. */
  readonly hop: 'virtual-card' | 'monitor-card';
  /** Microseconds that it adds to a round trip. */
  readonly roundTrip: string;
  /** MiB/s that go through it at most. */
  readonly networkMiBPerS: string;
  /** Microseconds for which one packet occupies the thread that serves it. */
  readonly packet: string;
}

/** Every field but `card`, `disk` and the last three is a parameter id. */
export interface Monitor extends Choice {
  /** Milliseconds from the call of the monitor until the guest could run. */
  readonly startMs: string;
  /** Share of its own start and of the guest kernel's boot that is processor work. */
  readonly cpuShare: string;
  /** MiB that the monitor touches for itself. */
  readonly memory: string;
  /** Factor on the boot time of the guest's kernel, for other virtual devices; null: 1. */
  readonly kernelFactor: string | null;
  /** Milliseconds that one network interface adds to the boot. */
  readonly interfaceMs: string;
  /** Milliseconds from the end of the guest until the monitor is gone; null: contained in its other figures. */
  readonly exitMs: string | null;
  /** Milliseconds to load the state of a machine from a snapshot, its memory apart. */
  readonly restoreMs: string;
  /** Milliseconds to stop a machine and write its state to a snapshot, its memory apart. */
  readonly saveMs: string;
  readonly card: MonitorCard;
  readonly disk: MonitorDisk;
  /** Whether it needs firmware, or loads the kernel itself. */
  readonly firmware: boolean;
  /**
   * Kinds whose saved memory it maps from its file instead of reading it: what a clone only reads, it shares with all others of
   * that file; what it writes becomes its own.
   */
  readonly mapsSnapshotsOf: readonly KindId[];
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}
