// What can be chosen about the way something starts: the engine that gets the order, the runtime, the monitor, the firmware
// and so on. Each choice is an id with the kinds and processors it exists for; the registries are listed in choices.ts.
import type { Architecture } from './image.ts';
import type { KindId } from './kind.ts';

/** Properties whose value is one id out of a registry. */
export type ChoiceName =
  | 'engine'
  | 'runtime'
  | 'network'
  | 'monitor'
  | 'firmware'
  | 'kernel'
  | 'start'
  | 'driver'
  | 'store'
  | 'lsm'
  | 'sentry'
  | 'sharedFs';

export interface Choice {
  /** Lower case, as in the notation. */
  readonly id: string;
  /** Kinds that can have it; missing: every kind that has the property. */
  readonly kinds?: readonly (KindId | 'host')[];
  /** Processors it exists for; missing: all. */
  readonly architectures?: readonly Architecture[];
}

/** How one node is started, as far as somebody said so; what is missing is as usual. */
export interface Chosen {
  readonly engine?: string;
  readonly runtime?: string;
  readonly network?: string;
  readonly monitor?: string;
  readonly firmware?: string;
  readonly kernel?: string;
  readonly start?: string;
  /** Network interfaces that the guest kernel sets up. */
  readonly interfaces?: number;
  /** Whether the guest kernel writes its messages to a serial console. */
  readonly console?: boolean;
  /** Whether the kernel is loaded compressed and unpacks itself. */
  readonly compressed?: boolean;
}
