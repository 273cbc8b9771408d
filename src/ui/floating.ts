// Where something that floats should stand: beside what it belongs to, inside the window. Pure; sizes in CSS pixels.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;

/** Below its anchor, starting at the same edge; above when there is more room; never over the edge of the window. */
export function placeBeside(anchor: Box, panel: Size, window: Size, direction: 'ltr' | 'rtl'): Place {
  const below = window.height - (anchor.top + anchor.height) - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const down = panel.height <= below || below >= above;
  const height = Math.min(panel.height, Math.max(0, down ? below : above));
  const wanted = direction === 'rtl' ? anchor.left + anchor.width - panel.width : anchor.left;
  const rightmost = window.width - panel.width - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min(wanted, rightmost)),
    top: down ? anchor.top + anchor.height + GAP : anchor.top - GAP - height,
    maxHeight: Math.max(0, down ? below : above),
  };
}
