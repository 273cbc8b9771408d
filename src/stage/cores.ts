// Which core does whose work, as the stage shows it: each tenant begins on a fresh core and fills it from the foot; the
// kernel's own work comes last. Pure. (The simulation shares cores fluidly; cells are a way of seeing it, not a schedule.)
import type { HostFrame } from '../simulation/frame.ts';

export interface CoreUse {
  /** A tenant, or null for the kernel's work. */
  readonly tenant: string | null;
  /** From the foot of the cell, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Use of each of `count` cells. `order` is the order of the tenants as their boxes stand. */
export function coreUses(
  cpu: HostFrame['cpu'],
  order: readonly string[],
  count: number,
): readonly (readonly CoreUse[])[] {
  const rank = (tenant: string) => {
    const index = order.indexOf(tenant);
    return index < 0 ? order.length : index;
  };
  const shares: { tenant: string | null; cores: number }[] = [...cpu.byTenant]
    .sort((a, b) => rank(a.tenant) - rank(b.tenant))
    .map(({ tenant, cores }) => ({ tenant, cores }));
  shares.push({ tenant: null, cores: cpu.kernelCores });
  const working = shares.filter(({ cores }) => cores > 0.005);
  const fresh = working.reduce((sum, { cores }) => sum + Math.ceil(cores - 0.005), 0) <= count;
  const cells: CoreUse[][] = Array.from({ length: count }, () => []);
  let at = 0;
  for (const { tenant, cores } of working) {
    if (fresh) at = Math.ceil(at - 1e-9);
    let rest = Math.min(cores, count - at);
    while (rest > 1e-6) {
      const cell = Math.min(count - 1, Math.floor(at + 1e-9));
      const from = Math.max(0, at - cell);
      const part = Math.min(rest, 1 - from);
      if (part <= 1e-9) break;
      cells[cell]?.push({ tenant, from, to: from + part });
      at += part;
      rest -= part;
    }
  }
  return cells;
}
