// What an image is: layers of equal or different content, for containers; a guest operating system, for machines.
import type { ParameterRecord } from './parameter.ts';

export type Architecture = 'amd64' | 's390x' | 'arm64';
export const ARCHITECTURES: readonly Architecture[] = ['amd64', 's390x', 'arm64'];

export interface Layer {
  /** Content key: equal ids are equal bytes, and shared. */
  readonly id: string;
  /** Id of a parameter: MiB when unpacked. */
  readonly size: string;
}

export interface Image {
  readonly id: string;
  /** Lowest layer first. */
  readonly layers: readonly Layer[];
  readonly architectures: readonly Architecture[];
  /** What it runs when a container is started from it and nothing else is said. */
  readonly workload: string;
  /**
   * Parameter ids: the work (core-ms) and waiting (ms) of the application's own start, and its private memory beyond the
   * workload's (MiB).
   */
  readonly application: { readonly startCpu: string; readonly startWait: string; readonly privateMemory: string };
  /** Set when a virtual machine can boot it: parameter ids of the stages of a guest. */
  readonly guest?: GuestSystem;
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}

/** How a guest operating system boots and what it holds; every field is a parameter id (ms for times, MiB for sizes). */
export interface GuestSystem {
  /** `unikernel`: one application without a system beside it, so nothing can stand in it. */
  readonly system: 'linux' | 'zvm' | 'unikernel';
  readonly kernelMs: string;
  /** Extra boot time of a kernel with drivers for everything: waiting for devices that are not there. */
  readonly probeMs?: string;
  readonly servicesMs: string;
  readonly servicesReadBytes: string;
  readonly kernelBytes: string;
  readonly userSpaceBytes: string;
  /** Memory that booting touches and frees again: it stays backed until somebody takes it. Missing: none. */
  readonly bootFreedBytes?: string;
}
