// Saved segments of z/VM: what guests of one system have in common and z/VM holds once for all that ask for it. A named saved
// system (NSS) is the text of a kernel, a discontiguous saved segment (DCSS) programs that run in place.
import type { Segment } from '../catalog/cost.ts';
import type { Context } from './context.ts';
import { SAVED_SEGMENT } from './memory/holding.ts';
import type { Group } from './world.ts';

const MiB = 1024 * 1024;

/** What one instance holds, with the parts that saved segments give it moved out of its own memory. z/VM guests only. */
export function guestSegments(context: Context, group: Group, segments: readonly Segment[]): readonly Segment[] {
  const { kind, image } = group.specification;
  if (kind !== 'zvm' || !image) return segments;
  let kernelLeft = context.value('zvm.nss') >= 1 ? context.value('zvm.nssMiB') * MiB : 0;
  const fileShare = context.value('zvm.dcss') >= 1 ? context.value('zvm.dcssShare') : 0;
  const moved = { nss: 0, dcss: 0 };
  const rest = segments.map((segment) => {
    if (segment.owner !== 'inner') return segment;
    if (segment.kind === 'kernel') {
      const bytes = Math.min(kernelLeft, segment.bytes);
      kernelLeft -= bytes;
      moved.nss += bytes;
      return { ...segment, bytes: segment.bytes - bytes };
    }
    if (segment.kind !== 'file') return segment;
    const bytes = Math.floor(segment.bytes * fileShare);
    moved.dcss += bytes;
    return { ...segment, bytes: segment.bytes - bytes };
  });
  for (const [name, bytes] of Object.entries(moved)) {
    if (bytes > 0)
      rest.push({ kind: 'file', content: `${SAVED_SEGMENT}${name}:${image.id}`, bytes, owner: 'outer' as const });
  }
  return rest;
}
