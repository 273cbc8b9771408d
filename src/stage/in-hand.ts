// What is in the hand, with every place's answer: worked out once when it is lifted, not with every step of the pointer.
import { useMemo } from 'react';
import { useView } from '../store/view.ts';
import type { Topology } from '../topology/topology.ts';
import { useLater } from '../ui/later.ts';
import { hands } from './hands.ts';
import type { InHand } from './surroundings.ts';

/** Null while the hand is empty. */
export function useInHand(topology: Topology): InHand | null {
  const part = useLater(hands);
  const carrying = useView((state) => state.carrying);
  const what = carrying?.what ?? null;
  const mode = carrying?.mode ?? 'pointer';
  const offered = useMemo(
    () => (what === null || part === null ? null : part.offered(topology, what, mode)),
    [part, topology, what, mode],
  );
  return useMemo(() => {
    if (!carrying || !offered) return null;
    return { ...offered, over: carrying.over, refusal: carrying.refusal, preview: carrying.preview };
  }, [carrying, offered]);
}
