// On which side of the stage the panel stands: never over what it speaks of, if the other side is free.
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { NodeId, Topology } from '../../topology/topology.ts';

export type Side = 'end' | 'start';

/** Looks where the selected box is drawn whenever the selection or the document changes. */
export function useSide(panel: RefObject<HTMLElement | null>, id: NodeId | null, topology: Topology): Side {
  const [side, setSide] = useState<Side>('end');
  useLayoutEffect(() => {
    if (id === null || topology.hosts.length === 0) return;
    const box = document.querySelector(`[data-node="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    const own = panel.current?.getBoundingClientRect();
    const stage = panel.current?.parentElement?.querySelector('main')?.getBoundingClientRect();
    if (box && own && stage) setSide(sideFor(box, own, stage, getComputedStyle(document.documentElement).direction));
  }, [panel, id, topology]);
  return side;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

interface Area extends Span {
  readonly top: number;
  readonly bottom: number;
}

/** The end of the stage, unless the panel would hide the box there and not at the start. */
export function sideFor(box: Area, panel: Area, stage: Span, direction: string): Side {
  if (box.top >= panel.bottom) return 'end';
  const width = panel.right - panel.left;
  const atRight = box.right > stage.right - width;
  const atLeft = box.left < stage.left + width;
  const [hiddenAtEnd, hiddenAtStart] = direction === 'rtl' ? [atLeft, atRight] : [atRight, atLeft];
  return hiddenAtEnd && !hiddenAtStart ? 'start' : 'end';
}
