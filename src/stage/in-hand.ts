// What is in the hand, with every place's answer: worked out once when it is lifted, not with every step of the pointer.
import { useMemo } from 'react';
import { carried } from '../store/carrying.ts';
import { useView } from '../store/view.ts';
import type { Topology } from '../topology/topology.ts';
import { placesFor } from './choose.ts';
import type { InHand } from './surroundings.ts';

/** Null while the hand is empty. */
export function useInHand(topology: Topology): InHand | null {
  const carrying = useView((state) => state.carrying);
  const what = carrying?.what ?? null;
  const mode = carrying?.mode ?? 'pointer';
  const offered = useMemo(() => {
    if (what === null) return null;
    const lifted = { what, mode, over: null, refusal: null, preview: null };
    const node = carried(topology, lifted);
    if (!node) return null;
    const places = placesFor(topology, lifted);
    const legal = places.filter(({ refusal }) => refusal === null);
    const numbers = mode === 'pick' ? legal.map(({ id }, index) => [id, index + 1] as const) : [];
    return { node, places, numbers: new Map(numbers), moving: what.type === 'move' ? what.id : null, mode };
  }, [topology, what, mode]);
  return useMemo(() => {
    if (!carrying || !offered) return null;
    return { ...offered, over: carrying.over, refusal: carrying.refusal, preview: carrying.preview };
  }, [carrying, offered]);
}
