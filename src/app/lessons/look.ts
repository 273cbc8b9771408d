// Points at what a step speaks of: a line around things of the stage, and beside a chart. A style sheet of its own, as the
// lab's tint is: stage and charts draw as ever. What it is about to be seen large, the camera closes in on.
import { useEffect } from 'react';
import type { Look } from '../../lessons/lesson.ts';
import { closeIn, endCamera } from '../../stage/camera.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';

const RING = 'outline: 2px solid var(--lamp-line); outline-offset: 3px';

/** As long as the step is told. */
export function useLook(look: Look | undefined): void {
  useEffect(() => {
    if (!look) return;
    const rules: string[] = [];
    for (const node of look.nodes ?? []) {
      rules.push(`[role="treeitem"][data-node="${CSS.escape(node)}"]:not(:focus-visible) { ${RING} }`);
    }
    if (look.chart) {
      rules.push(`[data-chart="${look.chart}"] { box-shadow: inset 3px 0 0 var(--lamp-line) }`);
      document.querySelector(`[data-chart="${look.chart}"]`)?.scrollIntoView({ block: 'nearest' });
    }
    return adoptRules(rules);
  }, [look]);
  const near = look?.near;
  useEffect(() => {
    if (near) closeIn(near);
    // The camera goes from step to step, not by way of everything.
    else endCamera();
  }, [near]);
  useEffect(() => endCamera, []);
}
