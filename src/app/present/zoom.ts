// Zooming to what is chosen on the stage: the stage is drawn larger around it, and all of it goes on working.
import { useView } from '../../store/view.ts';

const MOST = 4;
/** So much of the stage's width or height what is zoomed to takes at most. */
const FILLED = 0.7;

let ended: (() => void) | null = null;

export function zoomOnOrOff(): void {
  if (ended) {
    ended();
    return;
  }
  const { selection, closeInspector } = useView.getState();
  const stage = document.getElementById('stage');
  const box = selection && stage?.querySelector<HTMLElement>(`[role="treeitem"][data-node="${CSS.escape(selection)}"]`);
  const scene = stage?.firstElementChild;
  if (!stage || !box || !(scene instanceof HTMLElement)) return;
  const around = stage.getBoundingClientRect();
  const rect = box.getBoundingClientRect();
  const factor = Math.min(MOST, (FILLED * around.width) / rect.width, (FILLED * around.height) / rect.height);
  if (factor <= 1) return;
  closeInspector();
  // In the stage's own measure, which may be zoomed itself.
  const unit = around.width / stage.offsetWidth;
  const x =
    (around.left + around.width / 2 - (rect.left + rect.width / 2) * factor) / unit +
    (around.left * (factor - 1)) / unit;
  const y =
    (around.top + around.height / 2 - (rect.top + rect.height / 2) * factor) / unit +
    (around.top * (factor - 1)) / unit;
  scene.style.transformOrigin = '0 0';
  scene.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
  ended = () => {
    scene.style.transform = '';
    ended = null;
  };
}

export function endZoom(): void {
  ended?.();
}
