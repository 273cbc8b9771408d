// How far a thing on its way to another host has come, shown on its box: a frame in dashes, and a bar along its foot that grows
// with what has arrived. A style sheet of its own, made of rules by node: the stage draws its boxes as ever and need not know.
import { useEffect } from 'react';
import { usePlayback } from '../../store/playback.ts';

const COMMON = 'content: ""; position: absolute; z-index: 1; pointer-events: none';
const FRAME = `${COMMON}; inset: 0; border: 2px dashed var(--lamp-line); border-radius: 2px`;
const BAR = 'linear-gradient(var(--lamp-line), var(--lamp-line))';

export function useMovingBoxes(): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    let shown = '';
    const show = (): void => {
      const moves = usePlayback.getState().frame?.moves ?? [];
      const rules = moves.map(({ node, progress }) => {
        const share = `${(progress * 100).toFixed(1)}%`;
        const box = `[role="treeitem"][data-node="${CSS.escape(node)}"]:not(:focus-visible)::before`;
        return `${box} { ${FRAME}; background: ${BAR} 0 100% / ${share} 6px no-repeat }`;
      });
      const all = rules.join('\n');
      if (all === shown) return;
      shown = all;
      sheet.replaceSync(all);
    };
    show();
    const stop = usePlayback.subscribe(show);
    return () => {
      stop();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}
