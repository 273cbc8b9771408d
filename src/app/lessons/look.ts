// Points at what a step speaks of: a line around things of the stage, and beside a chart. A style sheet of its own, as the
// lab's tint is: stage and charts draw as ever.
import { useEffect } from 'react';
import type { Look } from '../../lessons/lesson.ts';

const RING = 'outline: 2px solid var(--lamp-line); outline-offset: 3px';

/** As long as the step is told. */
export function useLook(look: Look | undefined): void {
  useEffect(() => {
    if (!look || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    for (const node of look.nodes ?? []) {
      sheet.insertRule(`[role="treeitem"][data-node="${CSS.escape(node)}"]:not(:focus-visible) { ${RING} }`);
    }
    if (look.chart) {
      sheet.insertRule(`[data-chart="${look.chart}"] { box-shadow: inset 3px 0 0 var(--lamp-line) }`);
      document.querySelector(`[data-chart="${look.chart}"]`)?.scrollIntoView({ block: 'nearest' });
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [look]);
}
