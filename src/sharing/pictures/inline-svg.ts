// Drawings within the page as SVG that needs nothing from it: what style sheets say is written into a copy, words are left to be
// marks of their own, and what it points to becomes its own.
import { colourOf } from './colour.ts';
import type { Mark } from './marks.ts';
import { faceOf } from './words.ts';

/** Usual values are not written. */
const USUAL: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'fill-rule': 'nonzero',
};
/** What of an element is kept besides how it is painted. */
const KEPT = [
  ...['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points', 'transform'],
  ...['viewBox', 'id', 'patternUnits', 'patternTransform', 'patternContentUnits', 'clipPathUnits', 'offset'],
  ...['preserveAspectRatio', 'gradientUnits'],
];
const GEOMETRY = ['x', 'y', 'cx', 'cy', 'r', 'width', 'height', 'd'];
const LEFT_OUT = new Set(['text', 'title', 'desc', 'foreignObject', 'style', 'script', 'metadata', 'use', 'image']);

/** The markup of an element with all inside. Ids that it points to are added to `wanted`; `whole`: how faint it is, is told by others. */
export function drawingOf(element: Element, wanted: Set<string>, whole = false): string {
  const name = element.localName;
  if (LEFT_OUT.has(name)) return '';
  const style = getComputedStyle(element);
  if (style.display === 'none' && !inDefinitions(element)) return '';
  if (style.visibility === 'hidden' && element.children.length === 0) return '';
  const said = new Map<string, string>();
  for (const key of KEPT) {
    const value = element.getAttribute(key);
    if (value !== null) said.set(key, value);
  }
  for (const key of GEOMETRY) {
    // Sizes that a style sheet gives, and those that are parts of something.
    const value = said.get(key);
    if (value?.includes('%') && element instanceof SVGGraphicsElement)
      said.set(key, style.getPropertyValue(key).replace(/px$/, ''));
  }
  if (name === 'svg') {
    said.set('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
    said.set('width', String(Number.parseFloat(style.width) || 0));
    said.set('height', String(Number.parseFloat(style.height) || 0));
  }
  if (element instanceof SVGGeometryElement) paintOf(style, said, wanted);
  if (style.opacity !== '1' && !whole) said.set('opacity', style.opacity);
  const clip = pointed(style.clipPath);
  if (clip !== null) {
    wanted.add(clip);
    said.set('clip-path', `url(#${clip})`);
  }
  if (inDefinitionsItself(name)) for (const key of ['clip-path', 'opacity']) said.delete(key);
  const inside = [...element.children].map((child) => drawingOf(child, wanted)).join('');
  if (inside === '' && (name === 'g' || name === 'defs' || name === 'svg')) return '';
  const attributes = [...said].map(
    ([key, value]) => ` ${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  );
  return `<${name}${attributes.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

function inDefinitions(element: Element): boolean {
  return element.closest('defs, pattern, clipPath, linearGradient') !== null;
}

function inDefinitionsItself(name: string): boolean {
  return name === 'pattern' || name === 'clipPath' || name === 'defs';
}

function paintOf(style: CSSStyleDeclaration, said: Map<string, string>, wanted: Set<string>): void {
  for (const what of ['fill', 'stroke'] as const) {
    const value = style.getPropertyValue(what);
    const target = pointed(value);
    const colour = target === null ? colourOf(value) : null;
    if (target !== null) wanted.add(target);
    const paint = target === null ? (colour?.hex ?? 'none') : `url(#${target})`;
    if (paint !== 'none' || what === 'fill') said.set(what, paint);
    const opacity = (colour?.opacity ?? 1) * Number(style.getPropertyValue(`${what}-opacity`) || 1);
    if (paint !== 'none' && opacity < 1) said.set(`${what}-opacity`, String(Math.round(opacity * 1000) / 1000));
  }
  for (const [property, usual] of Object.entries(USUAL)) {
    if (property === 'opacity' || (property.startsWith('stroke') && !said.has('stroke'))) continue;
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== usual) said.set(property, value.replaceAll('px', ''));
  }
}

/** The id behind `url("…#id")`, whatever address the browser writes before it; null where nothing is pointed to. */
export function pointed(value: string): string | null {
  return /url\("?[^"#)]*#([^")]+)"?\)/.exec(value)?.[1] ?? null;
}

/** The words of a drawing: letters of SVG have their base line by themselves. */
export function wordsInDrawing(svg: Element, origin: { readonly x: number; readonly y: number }): readonly Mark[] {
  return [...svg.querySelectorAll('text')].flatMap((text): readonly Mark[] => {
    const style = getComputedStyle(text);
    const words = (text.textContent ?? '').replace(/\s+/g, ' ').trim();
    const colour = colourOf(style.fill);
    const matrix = text.getScreenCTM();
    if (words === '' || !colour || !matrix || style.display === 'none' || text.getNumberOfChars() === 0) return [];
    const { x, y } = text.getStartPositionOfChar(0).matrixTransform(matrix);
    const width = text.getComputedTextLength();
    const face = faceOf(style);
    return [{ type: 'words', x: x - origin.x, y: y - origin.y, width, words, face, colour, halo: null, clip: null }];
  });
}
