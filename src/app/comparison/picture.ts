// The comparison as one picture: the page's own drawings at the moment that the clock shows, and the table below them, painted on a
// canvas in the page's theme.
import type { Row } from '../../simulation/comparison/comparison.ts';

export interface PictureCell {
  readonly text: string;
  readonly mark: Row['cells'][number]['mark'];
  readonly markText: string;
}

export interface Picture {
  readonly title: string;
  readonly about: string;
  /** One for each drawing, in the order in which they stand on the page. */
  readonly names: readonly string[];
  readonly readings: readonly string[];
  readonly head: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly { readonly name: string; readonly cells: readonly PictureCell[] }[];
  }[];
}

const SCALE = 2;
const MARGIN = 36;
const MEASURE_WIDTH = 230;
const LEAST_COLUMN = 118;
const GAP = 22;
const LINE = 17;
const ROW = 34;
/** Of the drawings' own units. */
const RATIO_OF_DRAWINGS = 260;

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly colour: (name: string) => string;
}

/** PNG of the whole. Rejects where the browser cannot paint it. */
export async function paint(picture: Picture, drawings: readonly SVGSVGElement[]): Promise<Blob> {
  const columns = picture.head.length;
  const width = Math.max(1200, 2 * MARGIN + MEASURE_WIDTH + columns * LEAST_COLUMN);
  const perRow = Math.min(drawings.length, drawings.length > 6 ? Math.ceil(drawings.length / 2) : 6);
  const each = (width - 2 * MARGIN - GAP * (perRow - 1)) / perRow;
  const across = Math.min(each, 420);
  const highest = Math.max(...drawings.map((svg) => svg.viewBox.baseVal.height / RATIO_OF_DRAWINGS), 0.1) * across;
  const stageHeight = highest + 3 * LINE + GAP;
  const stagesTop = MARGIN + 60;
  const tableTop = stagesTop + Math.ceil(drawings.length / perRow) * stageHeight + GAP;
  const lines = picture.groups.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
  const height = tableTop + 3 * LINE + lines * ROW + MARGIN;

  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  await document.fonts.ready;
  context.scale(SCALE, SCALE);
  const style = getComputedStyle(document.documentElement);
  const pen: Pen = { context, colour: (name) => style.getPropertyValue(name).trim() };
  context.fillStyle = pen.colour('--paper');
  context.fillRect(0, 0, width, height);
  write(pen, picture.title, MARGIN, MARGIN + 14, { size: 22, weight: 600 });
  write(pen, picture.about, MARGIN, MARGIN + 38, { colour: '--ink-2' });
  for (const [at, svg] of drawings.entries()) {
    const x = MARGIN + (at % perRow) * (each + GAP);
    const y = stagesTop + Math.floor(at / perRow) * stageHeight;
    write(pen, picture.names[at] ?? '', x, y + 12, { weight: 600, room: each });
    const tall = (svg.viewBox.baseVal.height / RATIO_OF_DRAWINGS) * across;
    context.drawImage(await imageOf(svg, across * SCALE, tall * SCALE), x, y + LINE + highest - tall, across, tall);
    write(pen, picture.readings[at] ?? '', x, y + LINE + highest + 18, { colour: '--ink-2', room: each });
  }
  table(pen, picture, tableTop, width);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function table(pen: Pen, { head, groups }: Picture, top: number, width: number): void {
  const column = (width - 2 * MARGIN - MEASURE_WIDTH) / head.length;
  const right = (at: number) => MARGIN + MEASURE_WIDTH + (at + 1) * column - 4;
  for (const [at, name] of head.entries()) {
    for (const [line, words] of wrapped(pen, name, column - 10).entries()) {
      write(pen, words, right(at), top + LINE * line, { size: 12, colour: '--ink-2', align: 'right' });
    }
  }
  let y = top + 3 * LINE;
  for (const { title, rows } of groups) {
    rule(pen, y, width, '--rule');
    write(pen, title, MARGIN, y + 22, { weight: 600 });
    y += ROW;
    for (const { name, cells } of rows) {
      rule(pen, y, width, '--rule-2');
      write(pen, name, MARGIN, y + 16, { room: MEASURE_WIDTH - 8 });
      for (const [at, { text, mark, markText }] of cells.entries()) {
        const weight = mark === 'best' ? 600 : 400;
        write(pen, text, right(at), y + 15, { align: 'right', weight, room: column - 8 });
        if (mark) write(pen, markText, right(at), y + 28, { align: 'right', size: 11, colour: '--ink-2' });
      }
      y += ROW;
    }
  }
}

interface Writing {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
  /** Wider words are made to fit. */
  readonly room?: number;
}

function write({ context, colour }: Pen, words: string, x: number, y: number, how: Writing = {}): void {
  const { size = 13, weight = 400, align = 'left', room } = how;
  context.font = fontOf(size, weight);
  context.textAlign = align;
  context.fillStyle = colour(how.colour ?? '--ink');
  context.fillText(words, x, y, room);
}

function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
}

function wrapped({ context }: Pen, words: string, room: number): readonly string[] {
  context.font = fontOf(12, 400);
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function rule({ context, colour }: Pen, y: number, width: number, name: string): void {
  context.strokeStyle = colour(name);
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(MARGIN, y + 0.5);
  context.lineTo(width - MARGIN, y + 0.5);
  context.stroke();
}

const PAINTED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'visibility'] as const;

/** A drawing as an image: what style sheets and patterns of the page give it is written into a copy. */
async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = painted(svg) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const definitions = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  for (const pattern of document.querySelectorAll('pattern[id^="chart-"]')) definitions.append(painted(pattern));
  copy.prepend(definitions);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { x, y } = svg.viewBox.baseVal;
  for (const [name, value] of [
    ['x', String(x)],
    ['y', String(y)],
    ['width', '100%'],
    ['height', '100%'],
    ['fill', getComputedStyle(svg).backgroundColor],
  ] as const) {
    ground.setAttribute(name, value);
  }
  definitions.after(ground);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** A copy that looks the same where no style sheet of the page reaches it. */
export function painted(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  const parts = [element, ...element.querySelectorAll('*')];
  for (const [at, part] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const from = parts[at];
    if (!from) continue;
    const style = getComputedStyle(from);
    const values = PAINTED.map((name) => `${name}:${local(style.getPropertyValue(name))}`);
    part.removeAttribute('class');
    // Not as an attribute: the policy of the page allows no style that is written into it.
    if (part instanceof HTMLElement || part instanceof SVGElement) part.style.cssText = values.join(';');
  }
  return copy;
}

/** Computed styles name patterns by the address of the page; in the copy they are its own. */
function local(value: string): string {
  return value.replace(/url\("[^"#]*#([^"]+)"\)/, 'url(#$1)');
}
