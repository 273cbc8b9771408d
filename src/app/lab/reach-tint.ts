// Tints the boxes of the stage by how many walls stand between them and the attacker: by line, by pattern and by a word in the
// box itself, so that none of them is needed alone. A style sheet of its own, as tint.ts has one.
import { useEffect } from 'react';
import type { WallsText } from '../../locales/walls.ts';
import type { Reach } from '../../simulation/isolation/reach.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { type ReachStep, stepOf } from './steps.ts';
import { hatchedEdge } from './tint.ts';

const ALARM = 'var(--alarm)';
const faint = (share: number) => `color-mix(in oklab, var(--alarm) ${share}%, transparent)`;

/** Line, and pattern below the name of the box: the nearer, the denser. */
export const REACH_LOOKS: Readonly<Record<Exclude<ReachStep, 'elsewhere'>, { line: string; ground: string | null }>> = {
  own: { line: `5px double ${ALARM}`, ground: null },
  now: {
    line: `3px solid ${ALARM}`,
    ground: `repeating-linear-gradient(45deg, ${faint(52)} 0 2px, transparent 2px 7px)`,
  },
  one: {
    line: `3px dashed ${ALARM}`,
    ground: `repeating-linear-gradient(45deg, ${faint(34)} 0 1.5px, transparent 1.5px 13px)`,
  },
  two: {
    line: `2px dotted ${ALARM}`,
    ground: `repeating-linear-gradient(0deg, ${faint(30)} 0 1.5px, transparent 1.5px 14px)`,
  },
  more: { line: `1px dotted ${ALARM}`, ground: null },
};

const OVER = 'content: ""; position: absolute; inset: 0 0 -4px; z-index: 1; border-radius: 2px; pointer-events: none';
const WORD = [
  'position: absolute; z-index: 2; inset: 42px 4px auto; pointer-events: none; overflow: hidden',
  'padding: 0 3px; border-radius: 2px; background: var(--float); color: var(--alarm)',
  'font: 600 11px/1.25 var(--font-fig); text-align: center; inline-size: fit-content; margin-inline: auto',
].join('; ');
/** The pattern leaves the name at the top of a box free. */
const GROUND_ROOM = 'no-repeat bottom / 100% calc(100% - 36px)';

/** As long as the component is there; null for no tint. */
export function useReachTint(reach: Reach | null, text: WallsText): void {
  useEffect(() => {
    if (!reach) return;
    const rules: string[] = [];
    for (const reached of reach.nodes) {
      const step = stepOf(reached);
      if (step === 'elsewhere' || (step === 'own' && reached.node !== reach.attacker)) continue;
      const { line, ground } = REACH_LOOKS[step];
      const box = `[role="treeitem"][data-node="${CSS.escape(reached.node)}"]`;
      const count = reached.standing ?? 0;
      rules.push(`${box}:not(:focus-visible)::before { ${OVER}; border: ${line} }`);
      // What stands in a box says for itself how far it is.
      const leaf = `${box}:not(:has([role="treeitem"]))`;
      if (ground) {
        rules.push(`${leaf}:not(:focus-visible)::before { background: ${ground} ${GROUND_ROOM} }`);
        rules.push(`${box}:has([role="treeitem"]):not(:focus-visible)::before { ${hatchedEdge(ground)} }`);
      }
      rules.push(word(`${leaf}[data-detail="box"]`, text(`walls.step.${step}`, { count })));
      rules.push(word(`${leaf}[data-detail="glyph"]`, text(`walls.short.${step}`, { count })));
    }
    return adoptRules(rules);
  }, [reach, text]);
}

function word(box: string, words: string): string {
  return `${box} > :first-child::after { content: ${JSON.stringify(words)}; ${WORD} }`;
}
