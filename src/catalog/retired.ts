// Figures that earlier releases had under ids of their own, so that old links and files still open: each with the figures
// that took its place. An empty list: it follows from others now, and what somebody set it to no longer counts.
import { EXIT_OPERATIONS } from './exits.ts';

const RETIRED: Readonly<Record<string, readonly string[]>> = {
  'x86.exit1Us': EXIT_OPERATIONS.map((operation) => `x86.exit1.${operation}Us`),
  'x86.exit2Us': EXIT_OPERATIONS.map((operation) => `x86.exit2.${operation}Us`),
  'x86.exit3Us': [],
  'network.bridgePacketLoss': [],
  'disk.microvmRequestsPerS': [],
  'disk.virtioRequestsPerS': [],
  'disk.virtioRandomLoss': [],
  'swap.readsPerS': [],
  'patch.hostBootS': ['restart.x86HostS', 'restart.zSystemS'],
};

/** The ids that a value given for `id` is for; null when there is and was no such figure. */
export function currentIds(id: string, known: (id: string) => boolean): readonly string[] | null {
  if (known(id)) return [id];
  return Object.hasOwn(RETIRED, id) ? (RETIRED[id] ?? null) : null;
}
