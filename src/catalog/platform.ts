// What a platform is: an instruction set with its way of virtualizing, and the size of a default machine.
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
  };
  /** Parameter ids: cost in microseconds of one exit at virtualization level 1, 2, 3 (the last holds for deeper ones). */
  readonly exitCost: readonly string[];
  /**
   * Parameter ids: factor on a workload's `nestedPaging` at virtualization level 1, 2, 3 (the last holds for deeper ones);
   * 0 where memory is not translated twice. Missing: 1 at every level.
   */
  readonly translation?: readonly string[];
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
}
