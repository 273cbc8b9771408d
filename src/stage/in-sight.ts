// Where on the stage what the camera shows begins and ends: names of hosts and words along the ground keep within it. The edges are
// told by a rule for just these (`data-in-sight`): on the stage itself, all that stands on it would be styled again for every picture
// of a move.
import { adoptSheet } from '../ui/adopted-rules.ts';

export interface Sight {
  /** In pixels of the stage. */
  readonly from: number;
  readonly to: number;
  readonly below: number;
}

let rule: CSSStyleRule | null = null;

/** Null: all of the stage is seen. Where a browser cannot adopt sheets, names stay where they are. */
export function keepInSight(sight: Sight | null): void {
  if (!(rule || sight)) return;
  rule ??= (adoptSheet(['[data-in-sight] {}'])?.cssRules[0] ?? null) as CSSStyleRule | null;
  if (!rule) return;
  const tell = (name: string, edge: number | undefined): void => {
    const now = edge === undefined ? '' : `${Math.round(edge)}px`;
    if (rule && rule.style.getPropertyValue(name) !== now) rule.style.setProperty(name, now);
  };
  tell('--seen-from', sight?.from);
  tell('--seen-to', sight?.to);
  tell('--seen-below', sight?.below);
}
