// Where something of the page is hidden, its neighbours take its room: the stage above all. Rules over the grid of app.module.css,
// which stays as it is.
import type { ControlName } from '../../lessons/controls.ts';

const STAGE = '#stage';
const BESIDE = '#stage, [data-control="palette"], #stage ~ aside';
const wide = (rule: string): string => `@media (min-width: 900px) { ${rule} }`;

/** Rules for what is hidden, in their order: later ones have the last word. */
export function roomFor(hidden: ReadonlySet<ControlName>): readonly string[] {
  const rules: string[] = [];
  // While a lesson is told it stands where the palette does.
  if (hidden.has('palette')) {
    rules.push(`div:not([data-story], [data-embed]) > ${STAGE} { grid-column-start: 1 !important }`);
  }
  if (hidden.has('charts')) {
    rules.push(`div:not([data-embed]) > ${STAGE} { grid-column-end: -1 !important }`);
    rules.push('@media (max-width: 599.98px) { div:not([data-embed]):has(> #stage) { --figures: 0px !important } }');
    rules.push(
      '@media (min-width: 600px) and (max-width: 899.98px) { div:not([data-embed]) > :is(#stage, [data-control="palette"]) { grid-row-end: time-start !important } }',
    );
    rules.push(wide(`[data-embed] > ${STAGE} { grid-column-end: -1 !important }`));
  }
  if (hidden.has('header')) {
    rules.push(`div:not([data-embed]) > ${STAGE}, [data-control="palette"] { grid-row-start: 1 !important }`);
    rules.push(wide(`div:not([data-embed]) > :is(${BESIDE}, section:has(~ #stage)) { grid-row-start: 1 !important }`));
  }
  if (hidden.has('time'))
    rules.push(wide(`div > :is(${BESIDE}, section:has(~ #stage)) { grid-row-end: -1 !important }`));
  return rules;
}
