// What the Sentry of gVisor takes by its platform, and keeps of the files of its container. Where its platform can map files of the host into a program, the pages
// are the host's, and all sandboxes share them. On ptrace it cannot: what a program has mapped lies in memory of the Sentry as
// well, for each sandbox by itself (gVisor, pkg/sentry/fsutil/README.md, Page cache). What is only read is not kept.
import { MiB } from '../catalog/parameter.ts';
import type { Context } from './context.ts';
import { sentryPlatform } from './sandboxing.ts';
import type { Group } from './world.ts';

const KVM = 1;
const PTRACE = 2;

/** Bytes: of each layer the share that a program reads, and of that the share that it maps. 0 for all but gVisor on ptrace. */
export function keptBySentry({ value }: Context, { specification }: Group): number {
  const { kind, image, sandboxing } = specification;
  if (kind !== 'gvisor' || !image || sentryPlatform(value, sandboxing) !== PTRACE) return 0;
  const share = value('image.readShare') * value('gvisor.mappedShare');
  return image.layers.reduce((bytes, layer) => bytes + Math.floor(value(layer.size) * MiB * share), 0);
}

/** Bytes that a Sentry takes beyond that of systrap: on KVM for the virtual machine that it is, on ptrace for files. */
export function platformOfSentry(context: Context, group: Group): number {
  const { kind, sandboxing } = group.specification;
  const onKvm = kind === 'gvisor' && sentryPlatform(context.value, sandboxing) === KVM;
  return keptBySentry(context, group) + (onKvm ? Math.floor(context.value('gvisor.kvmMiB') * MiB) : 0);
}
