// What a platform is: an instruction set with its way of virtualizing, and the size of a default machine.
import type { ExitOperation } from './exits.ts';
import type { Architecture } from './image.ts';
import type { Capability } from './kind.ts';
import type { ParameterRecord } from './parameter.ts';

export type PlatformId = string;

export interface Platform {
  readonly id: PlatformId;
  readonly architecture: Architecture;
  /** Whose way of virtualizing: decides the ids of the exit-cost parameters. */
  readonly family: 'x86' | 'z';
  readonly offers: readonly Capability[];
  /** Whether a KVM guest may be a hypervisor when nobody says so. */
  readonly nestedByDefault: boolean;
  readonly defaults: {
    readonly cores: number;
    readonly memoryBytes: number;
    /** Parameter ids, MiB/s. */
    readonly diskBytesPerS: string;
    readonly networkBytesPerS: string;
    /** Parameter ids: requests per second, and microseconds of one request when no other is under way. */
    readonly diskRequestsPerS: string;
    readonly diskLatency: string;
  };
  /**
   * Parameter ids: microseconds of one exit by operation, at virtualization level 1 and 2; deeper levels follow from these two
   * (exits.ts). Missing: `exitCost` says it for every operation alike.
   */
  readonly exits?: Readonly<Record<ExitOperation, readonly [first: string, second: string]>>;
  /** Parameter ids: microseconds of any exit at virtualization level 1, 2, 3 (the last holds for deeper ones). */
  readonly exitCost: readonly string[];
  /** Parameter ids: microseconds that a page fault of the guest itself costs in addition, at level 1, 2, … likewise. */
  readonly faultCost: readonly string[];
  /**
   * Parameter ids, where a guest is described to the processor by a control block that a hypervisor reads and writes by
   * instructions: whether the processor keeps a shadow of it for the outermost guest (1), and accesses in handling one exit.
   */
  readonly controlBlock?: { readonly shadowed: string; readonly accessesPerExit: string };
  /** Where a guest's page tables can be shadowed in software: whether they are (1), and exits per page fault then. */
  readonly shadow?: { readonly used: string; readonly exitsPerFault: string };
  /**
   * Parameter ids: factor on a workload's `nestedPaging` at virtualization level 1, 2, 3 (the last holds for deeper ones);
   * 0 where memory is not translated twice. Missing: 1 at every level.
   */
  readonly translation?: readonly string[];
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}
