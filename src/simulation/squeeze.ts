// Where memory is short on a host right now: what is held, under which limits, and what pressure makes of it. And what time
// leaves behind of it: what a guest has touched stays backed by its host, whatever it has freed since.
import type { Context } from './context.ts';
import { type Held, heldOn } from './holdings.ts';
import { type CacheLine, cacheLines } from './memory/cache.ts';
import { type KernelMemory, type Pressure, pressure } from './memory/pressure.ts';
import { mergedPages } from './merging/scanner.ts';
import { scannerNow } from './newcomers.ts';
import { structureOf } from './outlines.ts';
import { type Group, type HostState, type World, walkGroups } from './world.ts';

export interface Squeezed extends Held {
  readonly lines: readonly CacheLine[];
  readonly pressure: Pressure;
}

/** How things stand at the present moment, or, `aheadMs` later, if everything that grows went on as now. */
export function squeezedOn(world: World, context: Context, host: HostState, aheadMs = 0): Squeezed {
  const held = heldOn(world, context, host, 'now', aheadMs);
  const lines = cacheLines(held.holdings);
  const merged = mergedPages(scannerNow(world, context, host));
  return { ...held, lines, pressure: pressure(held.holdings, lines, held.limits, { ...held.options, merged }) };
}

/** Machines of a host, with what their own kernels see. */
export function machinesOn(context: Context, host: HostState, { kernels }: Pressure) {
  const machines: { readonly group: Group; readonly kernel: KernelMemory }[] = [];
  const { outlines } = structureOf(context, host);
  let at = 0;
  walkGroups(host.root, (group) => {
    const id = outlines[at++]?.kernel ?? null;
    const kernel = id === null || !group.parent ? undefined : kernels.get(id);
    if (kernel && kernel.instances > 0) machines.push({ group, kernel });
  });
  return machines;
}

/** Remembers what guests have touched; to be called before something in them goes. */
export function rememberTouched(context: Context, host: HostState, { pressure }: Squeezed): void {
  for (const { group, kernel } of machinesOn(context, host, pressure)) {
    group.memory.touchedBytes = Math.max(group.memory.touchedBytes, kernel.touched / kernel.instances);
  }
}
