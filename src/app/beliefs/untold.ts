// What would tell a prediction before it is made is out of sight until then: the charts, the sentence over the time line, and the
// figures in the boxes. A sheet of its own, as the lab's tint is: stage and charts draw as ever.
import { useEffect } from 'react';
import { adoptRules } from '../../ui/adopted-rules.ts';

const HIDDEN = [
  '[data-chart] > *',
  '[data-chart] > * *',
  '[data-control="sentence"] > *',
  '[data-part="figure"]',
  '[data-grip] > b + span ~ span',
];

/** `instead`: what stands in the place of the charts, in words. */
export function useUntold(untold: boolean, instead: string): void {
  useEffect(() => {
    if (!untold) return;
    return adoptRules([
      `${HIDDEN.join(', ')} { visibility: hidden !important }`,
      '[data-chart] { position: relative }',
      `[data-chart="isolation"]::before { content: ${JSON.stringify(instead)}; position: absolute; inset: 16px; color: var(--ink-2) }`,
    ]);
  }, [untold, instead]);
}
