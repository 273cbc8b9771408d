// Tints the boxes of the stage by what a replay says of them. A style sheet of its own, made of rules by node: the stage draws
// its boxes as ever and need not know.
import { useEffect } from 'react';
import type { Outcome, Replay } from '../../simulation/isolation/replay.ts';
import { useLab } from '../../store/lab.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';

/** Leaves the name at the top of a box free. */
const HATCH = [
  'background: repeating-linear-gradient(45deg, color-mix(in oklab, var(--alarm) 34%, transparent) 0 1.5px, transparent 1.5px 10px)',
  'no-repeat bottom / 100% calc(100% - 36px)',
].join(' ');
const EDGE = hatchedEdge('repeating-linear-gradient(45deg, var(--alarm) 0 2px, transparent 2px 6px)');
/** At its foot in what the box stands on: over the names of the lowest layer there is no line. */
const COMMON = 'content: ""; position: absolute; inset: 0 0 -4px; z-index: 1; border-radius: 2px; pointer-events: none';
/** Told apart by pattern and line as well as by colour. */
const RULES: Readonly<Record<Outcome, string | null>> = {
  attacker: 'border: 5px double var(--alarm)',
  controlled: 'border: 3px solid var(--alarm)',
  written: 'border: 3px dashed var(--alarm)',
  read: 'border: 3px dotted var(--alarm)',
  safe: null,
};

/** A hatch along the wall of what others stand in, also where that is as thick as for a projector: it leaves names and faces free. */
export function hatchedEdge(hatch: string): string {
  return [
    `background: ${hatch}, var(--paper)`,
    'background-clip: padding-box',
    'padding: 4px',
    'mask: linear-gradient(#000 0 0) content-box exclude, linear-gradient(#000 0 0)',
  ].join('; ');
}

/**
 * The rules of a tint. `within` picks the drawing that is tinted, where there are several; `hatched` false leaves the lines: what shows
 * printed files draws no hatches.
 */
export function tintRules({ verdicts }: Pick<Replay, 'verdicts'>, within = '', hatched = true): readonly string[] {
  const rules: string[] = [];
  for (const { node, outcome } of verdicts) {
    const rule = RULES[outcome];
    const box = `${within} [role="treeitem"][data-node="${CSS.escape(node)}"]:not(:focus-visible)`;
    if (rule) rules.push(`${box}::before { ${COMMON}; ${rule} }`);
    // What stands in a box says for itself what becomes of it.
    if (hatched && outcome === 'controlled') {
      rules.push(`${box}:not(:has([role="treeitem"]))::before { ${HATCH} }`);
      rules.push(`${box}:has([role="treeitem"])::before { ${EDGE} }`);
    }
  }
  return rules;
}

/** As long as the component is there; null for no tint. */
export function useTint(replay: Replay | null): void {
  useEffect(() => {
    if (!replay) return;
    const outcomes = new Map(replay.verdicts.map(({ node, outcome }) => [node, outcome]));
    useLab.setState({ exposed: { flaw: replay.flaw, outcomes } });
    const stop = adoptRules(tintRules(replay));
    return () => {
      stop?.();
      useLab.setState({ exposed: null });
    };
  }, [replay]);
}
