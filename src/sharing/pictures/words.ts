// Words of the page as marks: one for each line, where its base line stands, cut as the page cuts them.
import { colourOf } from './colour.ts';
import type { Area, Mark, Typeface } from './marks.ts';

interface Line {
  readonly words: string;
  readonly area: Area;
}

export function wordsOf(
  text: Text,
  style: CSSStyleDeclaration,
  origin: { readonly x: number; readonly y: number },
  clip: Area | null,
): readonly Mark[] {
  const colour = colourOf(style.color);
  if (!colour || text.data.trim() === '') return [];
  const face = faceOf(style);
  const halo = haloOf(style);
  return linesOf(text, origin).flatMap((line): readonly Mark[] => {
    const { area } = line;
    if (clip && !touches(area, clip)) return [];
    const over = clip !== null && area.x + area.width > clip.x + clip.width + 0.5;
    const cut = over && style.textOverflow === 'ellipsis' ? withEllipsis(line, clip, style) : line;
    if (cut.words === '') return [];
    return [
      {
        type: 'words',
        x: cut.area.x,
        y: baseLine(area, style),
        width: cut.area.width,
        words: cut.words,
        face,
        colour,
        halo,
        clip: over && cut === line ? clip : null,
      },
    ];
  });
}

export function faceOf(style: CSSStyleDeclaration): Typeface {
  return {
    family: style.fontFamily.replaceAll('"', "'"),
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    spacing: Number.parseFloat(style.letterSpacing) || 0,
  };
}

function haloOf(style: CSSStyleDeclaration) {
  const width = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) || 0;
  const colour = colourOf(style.getPropertyValue('-webkit-text-stroke-color'));
  return width > 0 && colour ? { colour, width } : null;
}

/** A line is a run of letters at one height. */
function linesOf(text: Text, origin: { readonly x: number; readonly y: number }): readonly Line[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const areas = [...range.getClientRects()].filter(({ width }) => width > 0);
  const local = ({ left, top, width, height }: DOMRect): Area => ({
    x: left - origin.x,
    y: top - origin.y,
    width,
    height,
  });
  const [first] = areas;
  if (areas.length <= 1) return first ? [{ words: shown(text.data), area: local(first) }] : [];
  const lines: { words: string; from: number; to: number; top: number; height: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const rect = range.getClientRects()[0];
    if (!rect) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.words += text.data[at];
      last.to = Math.max(last.to, rect.right);
      last.from = Math.min(last.from, rect.left);
    } else
      lines.push({ words: text.data[at] ?? '', from: rect.left, to: rect.right, top: rect.top, height: rect.height });
  }
  return lines
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, from, to, top, height }) => ({
      words: shown(words),
      area: { x: from - origin.x, y: top - origin.y, width: to - from, height },
    }));
}

/** As it is shown where white space is folded. */
function shown(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function touches(a: Area, b: Area): boolean {
  const middle = a.y + a.height / 2;
  return a.x < b.x + b.width && a.x + a.width > b.x && middle > b.y && middle < b.y + b.height;
}

const ELLIPSIS = '…';
let pen: CanvasRenderingContext2D | null | undefined;

function measured(words: string, style: CSSStyleDeclaration): TextMetrics | null {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText(words);
}

/** As many letters as there is room for before the dots. */
function withEllipsis(line: Line, clip: Area, style: CSSStyleDeclaration): Line {
  const room = clip.x + clip.width - line.area.x;
  const letters = [...line.words];
  while (letters.length > 0) {
    letters.pop();
    const words = letters.join('').trimEnd() + ELLIPSIS;
    const width = measured(words, style)?.width ?? 0;
    if (width <= room) return { words: letters.length === 0 ? '' : words, area: { ...line.area, width } };
  }
  return { ...line, words: '' };
}

/** In the middle of the line's box, as a browser puts it. */
function baseLine(area: Area, style: CSSStyleDeclaration): number {
  const metrics = measured('x', style);
  const size = Number.parseFloat(style.fontSize);
  const ascent = metrics?.fontBoundingBoxAscent ?? size * 0.8;
  const descent = metrics?.fontBoundingBoxDescent ?? size * 0.2;
  return area.y + (area.height - ascent - descent) / 2 + ascent;
}
