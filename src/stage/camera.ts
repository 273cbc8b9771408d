// The camera of the stage: closes in on some of what stands there. The whole stage is drawn larger in its frame and scrolled, so
// that everything on it goes on working, and focus, wheel and finger reach the rest of it as they reach anything that scrolls.
import { useCamera } from '../store/camera.ts';
import { type Carrying, useView } from '../store/view.ts';
import type { NodeId } from '../topology/topology.ts';
import { type Aim, type Area, aimAt, around, between, EVERYTHING } from './camera-aim.ts';
import { keepInSight } from './in-sight.ts';
import { wantsLessMotion } from './motion.ts';

const MOVE_MS = 420;
/** What it closes in on may itself come or move, and is followed so long. */
const FOLLOW_MS = 2000;

/** What people do to look elsewhere: they are not worked against. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown', 'focusin'] as const;

let letGo: (() => void) | null = null;
/** True while everything is shown only because something is carried. */
let madeWay = false;

/** Closes in on these until it is told otherwise; what is not there is left out, and where none is everything is shown. */
export function closeIn(nodes: readonly NodeId[]): void {
  useCamera.setState({ wanted: nodes });
  go(() => {
    const aim = aimOf(nodes);
    const worth = aim.factor > 1;
    if (useCamera.getState().worth !== worth) useCamera.setState({ worth });
    return aim;
  });
}

/** Shows the whole stage; what was wanted is remembered for `closeAgain`. */
export function showEverything(): void {
  go(() => EVERYTHING);
}

/** Closes in once more on what was wanted last. */
export function closeAgain(): void {
  closeIn(useCamera.getState().wanted);
}

/** Shows the whole stage, and nothing is wanted. */
export function endCamera(): void {
  if (useCamera.getState().wanted.length === 0) return;
  showEverything();
  useCamera.setState({ wanted: [], near: false });
}

function go(aim: () => Aim): void {
  letGo?.();
  madeWay = false;
  const parts = partsOfStage();
  if (!parts) return;
  const from = present(parts);
  const begunMs = performance.now();
  const moveMs = wantsLessMotion() ? 0 : MOVE_MS;
  let asked = 0;
  const follow = (): void => {
    const ms = performance.now() - begunMs;
    put(parts, ms < moveMs ? between(from, aim(), eased(ms / moveMs)) : aim());
    asked = ms < FOLLOW_MS ? requestAnimationFrame(follow) : 0;
  };
  const stay = (hand?: Event): void => {
    // The press that has set it going is still on its way.
    if (!hand || hand.timeStamp >= begunMs) cancelAnimationFrame(asked);
  };
  const resized = new ResizeObserver(() => {
    if (performance.now() - begunMs >= moveMs) put(parts, aim());
  });
  const stopCarrying = useView.subscribe(({ carrying }, before) => {
    if (Boolean(carrying) !== Boolean(before.carrying)) makeWay(carrying, before.carrying);
  });
  for (const type of HANDS) parts.frame.addEventListener(type, stay, { passive: true });
  const scrolled = (): void => tellSeen(parts, present(parts));
  parts.frame.addEventListener('scroll', scrolled, { passive: true });
  resized.observe(parts.frame);
  letGo = () => {
    stay();
    parts.frame.removeEventListener('scroll', scrolled);
    resized.disconnect();
    stopCarrying();
    for (const type of HANDS) parts.frame.removeEventListener(type, stay);
    letGo = null;
  };
  follow();
}

/** Whoever carries something has to see every place where it can go, and then where it has gone. */
function makeWay(carrying: Carrying | null, carried: Carrying | null): void {
  if (carrying && useCamera.getState().near) {
    showEverything();
    madeWay = true;
  } else if (carried && madeWay) {
    const { wanted } = useCamera.getState();
    const brought = carried.what.type === 'move' ? carried.what.id : useView.getState().selection;
    closeIn(brought === null || wanted.includes(brought) ? wanted : [...wanted, brought]);
  }
}

function eased(part: number): number {
  return 1 - (1 - part) ** 3;
}

interface Parts {
  /** Stays as large as it is, and scrolls. */
  readonly frame: HTMLElement;
  /** Is drawn larger. */
  readonly stage: HTMLElement;
}

function partsOfStage(): Parts | null {
  const frame = document.getElementById('stage');
  const stage = frame?.firstElementChild;
  return frame && stage instanceof HTMLElement ? { frame, stage } : null;
}

function present({ frame, stage }: Parts): Aim {
  const factor = Number(/^scale\(([\d.]+)\)$/.exec(stage.style.transform)?.[1] ?? 1);
  return { factor, left: frame.scrollLeft, top: frame.scrollTop };
}

function put(parts: Parts, aim: Aim): void {
  const { frame, stage } = parts;
  const { factor, left, top } = aim;
  const near = factor > 1;
  stage.style.transform = near ? `scale(${factor})` : '';
  stage.style.transformOrigin = near ? '0 0' : '';
  frame.style.overflow = near ? 'auto' : '';
  frame.style.scrollbarWidth = near ? 'none' : '';
  frame.scrollTo({ left, top, behavior: 'instant' });
  tellSeen(parts, aim);
  if (useCamera.getState().near !== near) useCamera.setState({ near });
}

/** From where to where the stage is seen, in its own pixels: what is written along hosts and ground keeps within it. */
function tellSeen({ frame }: Parts, { factor, left, top }: Aim): void {
  const to = (left + frame.clientWidth) / factor;
  keepInSight(factor > 1 ? { from: left / factor, to, below: top / factor } : null);
}

/** What is higher than its frame scrolls by itself; it is scrolled to where these are first. */
function aimOf(nodes: readonly NodeId[]): Aim {
  const parts = partsOfStage();
  if (!parts) return EVERYTHING;
  const { stage } = parts;
  const shown = around(nodes.flatMap((node) => areasOf(stage, node)).map(withTenant));
  if (!shown) return EVERYTHING;
  const before = stage.scrollTop;
  if (stage.scrollHeight > stage.clientHeight) {
    stage.scrollTop = before + shown.top + shown.height / 2 - stage.clientHeight / 2;
  }
  const scrolled = stage.scrollTop - before;
  return aimAt({ ...shown, top: shown.top - scrolled }, { width: stage.offsetWidth, height: stage.offsetHeight });
}

/** Over a box stands whose it is. */
const TENANT_PX = 24;

function withTenant({ left, top, width, height }: Area): Area {
  const above = Math.min(TENANT_PX, Math.max(0, top));
  return { left, top: top - above, width, height: height + above };
}

/** Where the boxes of a node are in the stage, in pixels as it is laid out. */
function areasOf(stage: HTMLElement, node: NodeId): readonly Area[] {
  const whole = stage.getBoundingClientRect();
  const unit = whole.width / stage.offsetWidth || 1;
  const boxes = stage.querySelectorAll<HTMLElement>(`[role="treeitem"][data-node="${CSS.escape(node)}"]`);
  return [...boxes].map((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return {
      left: (left - whole.left) / unit,
      top: (top - whole.top) / unit,
      width: width / unit,
      height: height / unit,
    };
  });
}
