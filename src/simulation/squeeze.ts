// Where memory is short on a host right now: what is held, under which limits, and what pressure makes of it. And what time
// leaves behind of it: what a guest has touched stays backed by its host, whatever it has freed since.

import type { Context } from './context.ts';
import { accountOptions } from './holdings.ts';
import { ledgersFrom } from './ledgers.ts';
import { count } from './memory/counting.ts';
import type { Ledger } from './memory/ledger.ts';
import { type KernelMemory, type Pressure, pressureIn } from './memory/pressure.ts';
import { mergedPages } from './merging/scanner.ts';
import { scannerNow } from './newcomers.ts';
import { structureOf } from './structure.ts';
import { type Group, type HostState, orderedGroups, type World, walkGroups } from './world.ts';

export interface Squeezed {
  /** As it has been counted: good until it is next counted in. */
  readonly ledger: Ledger;
  readonly pressure: Pressure;
}

/** How things stand at the present moment. */
export function squeezedOn(world: World, context: Context, host: HostState): Squeezed {
  return outlookOn(world, context, host)(0);
}

/**
 * How things stand so many milliseconds from the present moment, if everything that grows went on as now. Good for as long as
 * nothing becomes ready or changes its pace; each answer until the next one.
 */
export function outlookOn(world: World, context: Context, host: HostState): (aheadMs: number) => Squeezed {
  const ledgerIn = ledgersFrom(world, context, host, orderedGroups(host.root));
  const options = { ...accountOptions(context), merged: mergedPages(scannerNow(world, context, host)) };
  return (aheadMs) => {
    const ledger = ledgerIn(aheadMs);
    count(ledger);
    return { ledger, pressure: pressureIn(ledger, options) };
  };
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
