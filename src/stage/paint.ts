// Writing the present moment into the elements of one box: how far the band is laid, how far the application has filled,
// how bright it is, the profile, the figure, the phase. Only attributes change; nothing is measured, nothing is drawn anew.
import type { Format, Text } from '../locales/text.ts';
import type { NodeFrame } from '../simulation/frame.ts';
import { cellsPath } from './cells.ts';
import { areaOf } from './face-area.ts';
import type { Loads } from './loads.ts';
import { levelOf, levelPath, PROFILE_MS, profilePath } from './loads.ts';
import type { BoxScene, CellsScene, FaceScene, Rect } from './scene.ts';

export interface Painted {
  readonly node: NodeFrame | null;
  readonly tMs: number;
  readonly loads: Loads;
}

export interface Words {
  readonly text: Text;
  readonly format: Format;
}

/** Stages before the kernel of a machine runs; while they last its band is being laid. */
const BEFORE_KERNEL = new Set(['pull', 'unpack', 'monitor', 'firmware', 'partition', 'kernel', 'sentry']);

/** How far the band is laid and the application filled, each 0 to 1. */
export function bootOf(node: NodeFrame | null, tMs: number, hasBand: boolean): { band: number; app: number } {
  if (!node || node.phase === 'waiting') return { band: 0, app: 0 };
  if (node.phase !== 'starting') return { band: 1, app: 1 };
  if (!hasBand) return { band: 1, app: node.progress };
  const kernel = node.stages.filter((stage) => BEFORE_KERNEL.has(stage.name)).at(-1);
  const start = node.stages[0]?.startMs ?? tMs;
  const up = kernel?.endMs ?? kernel?.expectedEndMs ?? null;
  // Beyond the look-ahead nobody knows when the kernel is up: it is taken to be most of the chain.
  if (up === null) return { band: Math.min(0.98, node.progress / 0.7), app: clamp((node.progress - 0.7) / 0.3) };
  const end = node.expectedReadyMs ?? up;
  return { band: shareOf(start, up, tMs), app: shareOf(up, end, tMs) };
}

/** How much of the time from `from` to `to` has passed, 0 to 1. */
function shareOf(from: number, to: number, tMs: number): number {
  if (tMs <= from) return 0;
  return tMs >= to ? 1 : (tMs - from) / (to - from);
}

/** What a box is drawn with, found once, and what was written last: nothing is looked for or written again that is as it was. */
interface Drawn {
  readonly box: BoxScene;
  readonly faces: readonly (readonly Part[])[];
  readonly ready: Part | undefined;
  readonly rest: Part | undefined;
  readonly figure: HTMLElement | null;
  /** The words on the band, as far as it is laid. */
  readonly laid: HTMLElement | null;
  /** What is brighter the more it works. */
  readonly bright: readonly Part[];
  phase?: string;
  band?: number;
  load?: number;
  words?: string;
}

interface Part {
  readonly element: SVGElement;
  readonly name: string;
  readonly written: Record<string, string | number>;
}

const drawnIn = new WeakMap<HTMLElement, Drawn>();

/** A box that is laid out anew is drawn anew: nothing is known then of what its elements say. */
function drawnOf(faces: HTMLElement, box: BoxScene): Drawn {
  const known = drawnIn.get(faces);
  if (known?.box === box) return known;
  const parts = box.faces.map((_, index) =>
    [...(faces.children[index]?.querySelectorAll<SVGElement>('[data-part]') ?? [])].map((element) => ({
      element,
      name: element.dataset.part ?? '',
      written: {},
    })),
  );
  const [first = []] = parts;
  const drawn: Drawn = {
    box,
    faces: parts,
    ready: first.find(({ name }) => name === 'ready'),
    rest: first.find(({ name }) => name === 'rest'),
    figure: faces.querySelector<HTMLElement>('[data-part="figure"]'),
    laid: faces.querySelector<HTMLElement>('[data-part="words"]'),
    bright: parts.flat().filter(({ name }) => name === 'bright'),
  };
  drawnIn.set(faces, drawn);
  return drawn;
}

/** Writes the moment into `faces`, the element that holds the faces of a box. */
export function paintBox(faces: HTMLElement, box: BoxScene, { node, tMs, loads }: Painted, words: Words): void {
  const drawn = drawnOf(faces, box);
  // Where only some of a cohort are killed, the others are still there to be seen.
  const some = node?.phase === 'killed' && node.ready > 0;
  const phase = box.implied || some ? 'running' : (node?.phase ?? 'planned');
  if (drawn.phase !== phase) {
    drawn.phase = phase;
    faces.dataset.phase = phase;
  }
  const boot = box.implied ? { band: 1, app: 1 } : bootOf(node, tMs, box.band !== null);
  if (drawn.band !== boot.band) {
    drawn.band = boot.band;
    drawn.laid?.style.setProperty('--laid', `${Math.round(boot.band * 1000) / 10}%`);
    faces.dataset.laid = boot.band >= 1 ? 'all' : 'part';
  }
  const running = phase === 'running' || phase === 'stopping';
  const load = Math.round((node && running ? levelOf(node) : 0) * 100) / 100;
  if (drawn.load !== load) {
    drawn.load = load;
    // Not on the box: all that is in it would inherit it, and be looked at again.
    for (const { element } of drawn.bright) element.style.setProperty('--load', String(load));
  }
  const ready = node ? node.ready : 0;
  const perFace = node ? node.count / Math.max(1, box.faces.length) : 1;
  box.faces.forEach((face, index) => {
    const up = node !== null && (running || ready >= Math.ceil((index + 1) * perFace));
    paintFace(
      drawn.faces[index] ?? [],
      face,
      areaOf(face, box),
      box.detail === 'box',
      up ? { band: 1, app: 1 } : boot,
      up ? { id: box.id, tMs, loads, node } : null,
    );
  });
  if (box.cells) paintCells(drawn, box.cells, node);
  if (drawn.figure) {
    const atRest = box.floor && (box.implied || phase === 'running');
    const said = atRest ? (drawn.figure.dataset.rest ?? '') : figureOf(node, box, tMs, words);
    if (drawn.words !== said) write(drawn.figure, said);
    drawn.words = said;
  }
}

function paintFace(
  parts: readonly Part[],
  face: FaceScene,
  area: Rect,
  wide: boolean,
  boot: { band: number; app: number },
  live: { id: string; tMs: number; loads: Loads; node: NodeFrame } | null,
): void {
  for (const part of parts) {
    switch (part.name) {
      case 'laid':
        set(part, 'width', rounded((face.band?.width ?? 0) * boot.band));
        break;
      case 'fill': {
        const height = area.height * boot.app;
        set(part, 'height', rounded(height));
        set(part, 'y', rounded(area.y - face.rect.y + area.height - height));
        break;
      }
      case 'profile': {
        const app = face.app;
        const since = live ? (live.node.readyAtMs?.first ?? live.tMs - PROFILE_MS) : 0;
        set(
          part,
          'd',
          live && app && live.node.phase === 'running'
            ? wide
              ? profilePath(live.loads.of(live.id, live.tMs), live.tMs, since, app.width, app.height)
              : levelPath(levelOf(live.node), app.width, app.height)
            : '',
        );
        break;
      }
    }
  }
}

function paintCells({ ready: field, rest }: Drawn, cells: CellsScene, node: NodeFrame | null): void {
  if (!field || !rest) return;
  // Seen from one instance of what it stands in: the share that is ready.
  const share = node && node.count > 0 ? node.ready / node.count : 0;
  const ready = Math.round(share * cells.count);
  if (field.written.ready === ready) return;
  field.written.ready = ready;
  set(field, 'd', cellsPath(cells, 0, ready));
  set(rest, 'd', cellsPath(cells, ready, cells.count, 0.5));
}

/** From this width on the figure has room for a word beside it. */
const WITH_WORD = 84;
const WITH_WORD_BESIDE = 150;
/** From this width on it also says that it is saturated. */
const WITH_BOTH = 112;
const WITH_BEFORE = 144;
/** So many times as long as before trouble, and the box says so. */
const SLOWED = 1.25;

/** The one figure under a name. */
export function figureOf(node: NodeFrame | null, box: BoxScene, tMs: number, { text, format }: Words): string {
  if (!node) return box.slot ? '' : text('stage.figure.planned');
  switch (node.phase) {
    case 'waiting':
      return text('stage.figure.waiting');
    case 'starting': {
      if (node.count > 1 && node.ready > 0) {
        return text('stage.figure.ready', { ready: format.count(node.ready), count: format.count(node.count) });
      }
      if (node.expectedReadyMs === null) return text('stage.figure.startingNoTime');
      const time = format.seconds(Math.max(0, node.expectedReadyMs - tMs), { digits: 1 });
      if ((box.faces[0]?.rect.width ?? 0) < (box.floor ? WITH_WORD_BESIDE : WITH_WORD)) return time;
      return text(box.band ? 'stage.figure.booting' : 'stage.figure.starting', { time });
    }
    case 'running': {
      const cores = format.number(node.cpu.allocatedCores, { digits: node.cpu.allocatedCores < 99.95 ? 1 : 0 });
      const room = box.faces[0]?.rect.width ?? 0;
      if (!node.saturated) {
        // Whoever has the trouble in it shows what it takes.
        const own = /hog|bomb/.test(node.effects.join());
        const factor = node.calm && node.slowdown && !own ? node.slowdown / node.calm.slowdown : 0;
        if (factor < SLOWED) return text('stage.figure.cpu', { cores });
        if (room < WITH_WORD) return text('stage.figure.slowedOnly');
        // Other figures of slowness are against an idle machine; where there is room, this one says that it is not.
        return text(room < WITH_BEFORE ? 'stage.figure.slowed' : 'stage.figure.slowedSince', {
          factor: format.number(factor, { digits: factor < 9.95 ? 1 : 0 }),
        });
      }
      return text(room < WITH_BOTH ? 'stage.figure.saturatedOnly' : 'stage.figure.saturated', { cores });
    }
    case 'stopping':
      return text('stage.figure.stopping');
    case 'failed':
      return text('stage.figure.failed');
    case 'killed':
      if (node.ready > 0 && (box.faces[0]?.rect.width ?? 0) >= WITH_WORD) {
        return text('stage.figure.killedSome', { lost: format.count(node.lost ?? 0), count: format.count(node.count) });
      }
      return text('stage.figure.killed');
  }
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

const rounded = (value: number): number => Math.round(value * 10) / 10;

function set({ element, written }: Part, name: string, value: number | string): void {
  if (written[name] === value) return;
  written[name] = value;
  const next = String(value);
  if (element.getAttribute(name) !== next) element.setAttribute(name, next);
}

/**
 * Writes text only when it is another one, so that nothing is laid out or read aloud again. The text that is there is told its new
 * words: another one in its place would be one that goes and one that comes, for which all rules are asked again.
 */
export function write(element: Element, words: string): void {
  if (element.textContent === words) return;
  const { firstChild } = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) firstChild.data = words;
  else element.textContent = words;
}
