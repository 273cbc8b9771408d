// All registries of choices by property, the usual choice first. Add a choice: a line in its registry, its words in locales/.
import type { Choice, ChoiceName } from './choice.ts';
import { ENGINES } from './engines.ts';
import { FIRMWARES } from './firmwares.ts';
import type { Architecture } from './image.ts';
import type { KindId } from './kind.ts';
import { LSMS } from './lsms.ts';
import { MONITORS } from './monitors.ts';
import { NETWORKS } from './networks.ts';
import { RUNTIMES } from './runtimes.ts';
import { STORAGE_DRIVERS } from './storage-drivers.ts';

/** A kernel built for the machine at hand, or one with drivers for everything. Usually as the image has it. */
const KERNELS: readonly Choice[] = [{ id: 'tuned' }, { id: 'distribution' }];

/** Booted; restored from a snapshot in a file; resumed from a machine that is kept paused in memory. */
const STARTS: readonly Choice[] = [{ id: 'boot' }, { id: 'restore' }, { id: 'resume' }];

/** Whether the images of a kernel's containers are on its disk already, or have to be pulled first. */
const STORES: readonly Choice[] = [{ id: 'full' }, { id: 'empty' }];

/** How the kernel in user space of gVisor catches system calls: by trapping them in the process, or as a guest of KVM. */
const SENTRIES: readonly Choice[] = [{ id: 'systrap' }, { id: 'kvm', architectures: ['amd64'] }];

/** How a Kata guest gets at the files of its container. */
const SHARED_FS: readonly Choice[] = [{ id: 'virtio-fs' }, { id: 'virtio-9p' }, { id: 'none' }];

export const CHOICES: Readonly<Record<ChoiceName, readonly Choice[]>> = {
  engine: ENGINES,
  runtime: RUNTIMES,
  network: NETWORKS,
  monitor: MONITORS,
  firmware: FIRMWARES,
  kernel: KERNELS,
  start: STARTS,
  driver: STORAGE_DRIVERS,
  store: STORES,
  lsm: LSMS,
  sentry: SENTRIES,
  sharedFs: SHARED_FS,
};

export const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[];

/** Whether a property is one of those that take an id out of a registry. */
export function isChoice(property: string): property is ChoiceName {
  return Object.hasOwn(CHOICES, property);
}

/** What a node of a kind can choose on a processor (null: on any), the usual choice first. */
export function choicesOf(
  name: ChoiceName,
  kind: KindId | 'host',
  architecture: Architecture | null,
): readonly string[] {
  return CHOICES[name].flatMap(({ id, kinds, architectures }) => {
    const fits =
      (kinds?.includes(kind) ?? true) && (architecture === null || (architectures?.includes(architecture) ?? true));
    return fits ? [id] : [];
  });
}
