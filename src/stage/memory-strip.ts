// The memory strip to scale: private by tenant as the boxes stand, then page cache, merged, kernels, hypervisor, and free
// space. Pure: a host's frame in, segments out.
import type { HostFrame } from '../simulation/frame.ts';

export type SegmentName = 'private' | 'pageCache' | 'merged' | 'kernel' | 'hypervisor';

export interface SegmentScene {
  readonly name: SegmentName;
  /** Whose, for private memory. */
  readonly tenant: string | null;
  readonly MiB: number;
  readonly x: number;
  readonly width: number;
}

/** Segments of a strip `width` px wide, left to right, and where the free space begins. */
export function segmentsOf(
  memory: HostFrame['memory'],
  order: readonly string[],
  width: number,
): { readonly segments: readonly SegmentScene[]; readonly free: number } {
  const rank = (tenant: string) => {
    const index = order.indexOf(tenant);
    return index < 0 ? order.length : index;
  };
  const tenants = [...memory.privateByTenant].sort((a, b) => rank(a.tenant) - rank(b.tenant));
  const known = tenants.reduce((sum, { MiB }) => sum + MiB, 0);
  const parts: { name: SegmentName; tenant: string | null; MiB: number }[] = [
    ...tenants.map(({ tenant, MiB }) => ({ name: 'private' as const, tenant, MiB })),
    { name: 'private', tenant: '', MiB: Math.max(0, memory.privateMiB - known) },
    { name: 'pageCache', tenant: null, MiB: memory.pageCacheMiB },
    { name: 'merged', tenant: null, MiB: memory.mergedMiB },
    { name: 'kernel', tenant: null, MiB: memory.kernelMiB },
    { name: 'hypervisor', tenant: null, MiB: memory.hypervisorMiB },
  ];
  const held = parts.reduce((sum, part) => sum + part.MiB, 0);
  const scale = width / Math.max(1, memory.totalMiB, held);
  let x = 0;
  const segments: SegmentScene[] = [];
  for (const part of parts) {
    if (part.MiB < 0.05) continue;
    segments.push({ ...part, x, width: part.MiB * scale });
    x += part.MiB * scale;
  }
  return { segments, free: x };
}
