// Patterns on paper: a browser makes a small picture of every area that a pattern fills, so that a PDF grows heavy and its hatches
// blur. For as long as it prints, the marks of those areas are laid out one by one, as lines.
import { pointed } from '../../sharing/pictures/inline-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Lays out the marks of all areas under `root` that a pattern of this document fills.
 *
 * @returns what takes them away again and gives the areas back their fill
 */
export function layMarks(root: Element): () => void {
  const undo = Array.from(root.querySelectorAll<SVGRectElement>('svg rect'), layIn);
  return () => {
    for (const one of undo) one?.();
  };
}

function layIn(area: SVGRectElement): (() => void) | null {
  const style = getComputedStyle(area);
  const pattern = patternOf(style.fill);
  const [x, y, width, height] = (['x', 'y', 'width', 'height'] as const).map((side) =>
    Number.parseFloat(style.getPropertyValue(side)),
  ) as [number, number, number, number];
  if (!pattern || !(width > 0) || !(height > 0)) return null;

  const marks = document.createElementNS(SVG, 'g');
  marks.style.transform = style.transform;
  marks.style.transformOrigin = style.transformOrigin;
  marks.style.opacity = style.opacity;
  marks.style.clipPath = style.clipPath;
  // A drawing within a drawing cuts off what goes beyond it, and needs no name for that.
  const cut = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ x, y, width, height })) cut.setAttribute(name, String(value));
  cut.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  const tile = [pattern.width.baseVal.value, pattern.height.baseVal.value] as const;
  for (const mark of pattern.querySelectorAll<SVGPathElement | SVGCircleElement>('path, circle')) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', repeated(pathOf(mark), tile, [x, y, width, height]));
    path.style.cssText = mark.style.cssText;
    cut.append(path);
  }
  marks.append(cut);

  const before = area.style.fill;
  const ground = pattern.querySelector('rect');
  area.style.fill = ground ? getComputedStyle(ground).fill : 'none';
  area.after(marks);
  return () => {
    area.style.fill = before;
    marks.remove();
  };
}

function patternOf(fill: string): SVGPatternElement | null {
  const id = pointed(fill);
  const found = id === null ? null : document.getElementById(id);
  return found instanceof SVGPatternElement ? found : null;
}

function pathOf(mark: SVGPathElement | SVGCircleElement): string {
  if (mark instanceof SVGPathElement) return mark.getAttribute('d') ?? '';
  const [x, y, r] = [mark.cx.baseVal.value, mark.cy.baseVal.value, mark.r.baseVal.value];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/**
 * A path once for every tile that reaches into an area; tiles begin at the origin, as those of a pattern in user space do.
 *
 * @param path whose places are given by M and L only, all else from where it is
 * @param area x, y, width, height
 */
export function repeated(
  path: string,
  [wide, high]: readonly [number, number],
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  let all = '';
  for (let down = Math.floor(y / high); down * high < y + height; down += 1)
    for (let along = Math.floor(x / wide); along * wide < x + width; along += 1)
      all += path.replace(
        /([ML])(-?[\d.]+) (-?[\d.]+)/g,
        (_, command: string, atX: string, atY: string) =>
          `${command}${short(Number(atX) + along * wide)} ${short(Number(atY) + down * high)}`,
      );
  return all;
}

const short = (place: number): number => Math.round(place * 100) / 100;
