// What gives way to a board, by rules that hold only while it is open: in a style sheet, where `:has` would ask for the board, the
// browser would look through the page whenever anything on it comes or goes, a hundred boxes included.
import { useLayoutEffect } from 'react';
import { adoptRules } from '../../../ui/adopted-rules.ts';

/** The stage is seen then, also where the scene has a chart in its place. */
const CHARTS = ['html [data-talk] > aside { display: none }', 'html [data-talk] > main > * { visibility: visible }'];
const TIME = ['[data-talk] > section > :is([data-bar], [data-bar] ~ *) { visibility: hidden }'];

/** One thing beside the stage: the charts are not seen while a board is there. */
export function useAloneBeside(board: boolean): void {
  useRule(CHARTS, board);
}

/** Nor does the line of time tell before what comes. */
export function useTimeUntold(untold: boolean): void {
  useRule(TIME, untold);
  useLayoutEffect(() => {
    // Of a part of the page in which nothing is left, nothing is said either.
    const part = untold ? document.querySelector('[data-talk] > section > [data-bar]')?.parentElement : null;
    part?.setAttribute('aria-hidden', 'true');
    return () => part?.removeAttribute('aria-hidden');
  }, [untold]);
}

function useRule(rules: readonly string[], holds: boolean): void {
  useLayoutEffect(() => (holds ? adoptRules(rules) : undefined), [rules, holds]);
}
