// Tints the boxes of the stage by what a replay says of them. A style sheet of its own, made of rules by node: the stage draws
// its boxes as ever and need not know.
import { useEffect } from 'react';
import type { Outcome, Replay } from '../../simulation/isolation/replay.ts';

const RULES: Readonly<Record<Outcome, string | null>> = {
  attacker: 'outline: 3px double var(--alarm); outline-offset: 2px',
  controlled: 'outline: 3px solid var(--alarm); outline-offset: -3px',
  written: 'outline: 3px dashed var(--alarm); outline-offset: -3px',
  read: 'outline: 3px dotted var(--alarm); outline-offset: -3px',
  safe: null,
};

/** As long as the component is there; null for no tint. */
export function useTint(replay: Replay | null): void {
  useEffect(() => {
    if (!replay || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    for (const { node, outcome } of replay.verdicts) {
      const rule = RULES[outcome];
      if (rule) sheet.insertRule(`[role="treeitem"][data-node="${CSS.escape(node)}"] { ${rule} }`);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [replay]);
}
