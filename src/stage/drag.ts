// Carrying things over the page: by mouse and touch (this file's pointer gesture), by pick-and-place, and by keyboard. Nothing
// of the document changes until something lands, and then by one edit; see store/carrying.ts.
import { aim, land, letGo, lift } from '../store/carrying.ts';
import { useDocument } from '../store/document.ts';
import type { Carrying } from '../store/view.ts';
import { useView } from '../store/view.ts';
import type { NodeId } from '../topology/topology.ts';
import { scrollNear } from './autoscroll.ts';
import { placeGhost } from './ghost-place.ts';
import type { Press } from './grip.ts';
import { currentGround } from './ground.ts';

/** Pixels that a press may wander before it becomes a drag. */
const THRESHOLD = 4;
/** Pixels that the pointer must move before another place is aimed at: neighbours that make room must not flicker. */
const STEADY = 6;

type What = Carrying['what'];

/** Picks something up, to be put down by pointing at a place; picking up the same thing again puts it back. */
export function pickUp(what: What): void {
  const { carrying } = useView.getState();
  const same =
    carrying?.what.type === what.type &&
    (what.type === 'new' ? carrying.what === what : carrying.what.type === 'move' && carrying.what.id === what.id);
  if (carrying) letGo();
  if (!same) lift(what, 'pick');
}

let running: { stop(landing: boolean): void } | null = null;

/** Begins a drag if the press becomes one. Other fingers, Escape and a lost pointer end it without a trace. */
export function startDrag({ source, pointerId, clientX, clientY }: Press, what: What): void {
  if (running) return;
  let at = { x: clientX, y: clientY };
  let aimedAt = at;
  let dragging = false;
  let frame = 0;

  const follow = () => {
    frame = 0;
    const ground = currentGround();
    if (!ground) return;
    placeGhost(at.x, at.y);
    if (scrollNear(ground.element, at.x, at.y)) schedule();
    const found = ground.nodeAt(at.x, at.y);
    const place = placeFor(what, found ?? null);
    const { carrying } = useView.getState();
    if (!carrying || place === carrying.over) return;
    const far = Math.hypot(at.x - aimedAt.x, at.y - aimedAt.y) >= STEADY;
    if (!far && carrying.over !== null && found !== undefined) return;
    aimedAt = at;
    aim(place);
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(follow);
  };
  const move = (pointer: globalThis.PointerEvent) => {
    if (pointer.pointerId !== pointerId) return;
    at = { x: pointer.clientX, y: pointer.clientY };
    if (!dragging) {
      if (Math.abs(at.x - clientX) < THRESHOLD && Math.abs(at.y - clientY) < THRESHOLD) return;
      dragging = true;
      capture(source, pointerId);
      lift(what, 'pointer');
    }
    pointer.preventDefault();
    schedule();
  };
  const up = (pointer: globalThis.PointerEvent) => {
    if (pointer.pointerId === pointerId) gesture.stop(true);
  };
  const lost = (pointer: globalThis.PointerEvent) => {
    if (pointer.pointerId === pointerId) gesture.stop(false);
  };
  // A finger is captured first by what it touched; when the source takes it over, that one loses it and says so from within.
  const lostCapture = (pointer: globalThis.PointerEvent) => {
    if (pointer.target === source) lost(pointer);
  };
  const another = (pointer: globalThis.PointerEvent) => {
    if (pointer.pointerId !== pointerId) gesture.stop(false);
  };
  const key = (pressed: globalThis.KeyboardEvent) => {
    if (pressed.key !== 'Escape' || !dragging) return;
    pressed.preventDefault();
    pressed.stopPropagation();
    gesture.stop(false);
  };
  const away = () => gesture.stop(false);
  const listeners = new AbortController();
  const { signal } = listeners;
  const gesture = {
    stop(landing: boolean) {
      if (running !== gesture) return;
      running = null;
      listeners.abort();
      cancelAnimationFrame(frame);
      if (!dragging) return;
      swallowClick();
      if (landing) follow();
      finish(landing, at);
    },
  };
  running = gesture;
  window.addEventListener('pointermove', move, { signal, passive: false });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', lost, { signal });
  window.addEventListener('pointerdown', another, { signal, capture: true });
  source.addEventListener('lostpointercapture', lostCapture, { signal });
  window.addEventListener('keydown', key, { signal, capture: true });
  window.addEventListener('blur', away, { signal });
}

function finish(landing: boolean, at: { x: number; y: number }): void {
  const { carrying } = useView.getState();
  if (!carrying) return;
  const ground = currentGround();
  const isHost = carrying.what.type === 'new' && carrying.what.node.kind === 'host';
  const outside = ground?.nodeAt(at.x, at.y) === undefined;
  if (!landing || outside || (carrying.over === null && !isHost) || carrying.refusal) {
    if (landing && carrying.refusal) land();
    letGo();
    return;
  }
  const moved = carrying.what.type === 'move' ? carrying.what.id : null;
  if (land() !== null) {
    letGo();
    return;
  }
  const landed = moved ?? useView.getState().selection;
  if (landed !== null) ground?.letGoAt(landed, at.x, at.y);
}

/** A thing that stays where it stands is aimed nowhere: letting go puts it back. */
function placeFor(what: What, found: NodeId | null): NodeId | null {
  if (found === null) return null;
  if (what.type === 'new') return what.node.kind === 'host' ? null : found;
  if (found === what.id) return null;
  const { topology } = useDocument.getState();
  const isParent = (nodes: readonly { id: NodeId; children: readonly { id: NodeId }[] }[]): boolean =>
    nodes.some(
      (node) =>
        (node.id === found && node.children.some((child) => child.id === what.id)) ||
        isParent(node.children as Parameters<typeof isParent>[0]),
    );
  return isParent(topology.hosts) ? null : found;
}

function capture(element: HTMLElement, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already; its end has been or will be told.
  }
}

/** The click that some browsers send after a drag is no click. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
