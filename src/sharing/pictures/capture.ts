// Takes a part of the page as marks: boxes, drawings and words where they stand now, in the colours that hold now. Reads only.
import { colourOf } from './colour.ts';
import { drawingOf, wordsInDrawing } from './inline-svg.ts';
import type { Area, Drawn, Mark } from './marks.ts';
import { wordsOf } from './words.ts';

/** What is on the screen for hands only, and has no place in a picture. */
const SCREEN_ONLY = 'header button, dialog, [hidden], [data-screen-only], script, style';

interface Taking {
  readonly origin: { readonly x: number; readonly y: number };
  /** Ids of definitions that are pointed at. */
  readonly wanted: Set<string>;
}

/** `root` as it is drawn, whole, also where it is scrolled out of sight. */
export function capture(root: HTMLElement): Drawn {
  const { left, top, width, height } = root.getBoundingClientRect();
  const taking: Taking = { origin: { x: left, y: top }, wanted: new Set() };
  const marks = marksOf(root, taking, null);
  const definitions = definitionsOf(taking);
  return { width: Math.ceil(width), height: Math.ceil(height), ground: groundOf(root), definitions, marks };
}

function definitionsOf(taking: Taking): string {
  const written: string[] = [];
  const done = new Set<string>();
  // A pattern may point to another one.
  for (let left = [...taking.wanted]; left.length > 0; left = [...taking.wanted].filter((id) => !done.has(id))) {
    for (const id of left) {
      done.add(id);
      const element = document.getElementById(id);
      if (element instanceof SVGElement) written.push(drawingOf(element, taking.wanted));
    }
  }
  return written.join('');
}

/** The ground that an element stands on: its own, or that of the first around it that has one. */
function groundOf(element: Element | null) {
  for (let at = element; at; at = at.parentElement) {
    const colour = colourOf(getComputedStyle(at).backgroundColor);
    if (colour && colour.opacity === 1) return colour;
  }
  return { hex: '#ffffff', opacity: 1 };
}

function marksOf(element: Element, taking: Taking, clip: Area | null): readonly Mark[] {
  if (element.matches(SCREEN_ONLY)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0) return [];
  const area = areaOf(element, taking);
  const cut = clipPathOf(style.clipPath, area);
  if (cut && (cut.width <= 0.5 || cut.height <= 0.5)) return [];
  const inner = style.overflow === 'visible' || style.display === 'contents' ? clip : meet(clip, area);
  const marks: Mark[] = [];
  if (element instanceof SVGElement) {
    if (area.width > 0 || style.overflow === 'visible') {
      marks.push({ type: 'drawing', area, svg: drawingOf(element, taking.wanted, true) });
      marks.push(...wordsInDrawing(element, taking.origin));
    }
  } else {
    marks.push(...boxMarks(style, area), ...pseudoMarks(element, area));
    for (const child of element.childNodes) {
      if (child instanceof Text) marks.push(...wordsOf(child, style, taking.origin, inner));
      else if (child instanceof Element) marks.push(...marksOf(child, taking, inner));
    }
  }
  const opacity = Number(style.opacity);
  if (marks.length === 0 || (opacity >= 1 && !cut)) return marks;
  return [{ type: 'group', opacity, clip: cut, marks }];
}

function areaOf(element: Element, { origin }: Taking): Area {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - origin.x, y: top - origin.y, width, height };
}

function meet(a: Area | null, b: Area): Area {
  if (!a) return b;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const foot = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, foot - y) };
}

/** `inset(…)` of one to four lengths or parts; other shapes are not used on the page. */
function clipPathOf(clipPath: string, { x, y, width, height }: Area): Area | null {
  const [, inside] = /^inset\(([^)]*)\)$/.exec(clipPath) ?? [];
  if (inside === undefined) return null;
  const words = inside.split(/\s+round\s+/)[0]?.match(/calc\([^)]*\)|\S+/g) ?? [];
  const part = (at: number, whole: number): number => {
    const word = words[at] ?? words[at - 2] ?? words[0] ?? '0';
    return word.endsWith('%') ? (Number.parseFloat(word) / 100) * whole : Number.parseFloat(word) || 0;
  };
  const [top, right, foot, left] = [part(0, height), part(1, width), part(2, height), part(3, width)];
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - foot };
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function boxMarks(style: CSSStyleDeclaration, area: Area): readonly Mark[] {
  if (area.width <= 0 || area.height <= 0) return [];
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const fill = colourOf(style.backgroundColor);
  const edges = SIDES.map((side) =>
    edgeOf(style[`border${side}Style`], style[`border${side}Width`], style[`border${side}Color`]),
  );
  const [first] = edges;
  const alike = edges.every((edge) => JSON.stringify(edge) === JSON.stringify(first));
  const marks: Mark[] = [];
  if (fill || (alike && first)) marks.push({ type: 'box', area, radius, fill, edge: alike ? (first ?? null) : null });
  if (!alike) marks.push(...edges.flatMap((edge, at) => (edge ? [sideMark(edge, area, at)] : [])));
  const outline = edgeOf(style.outlineStyle, style.outlineWidth, style.outlineColor);
  if (outline?.dashes) marks.push({ type: 'box', area, radius, fill: null, edge: outline });
  return marks;
}

function edgeOf(kind: string, width: string, colour: string) {
  const pixels = Number.parseFloat(width);
  const seen = colourOf(colour);
  if (kind === 'none' || kind === 'hidden' || !(pixels > 0) || !seen) return null;
  const dashes =
    kind === 'dotted' ? `${pixels} ${pixels * 2}` : kind === 'dashed' ? `${pixels * 3} ${pixels * 2}` : null;
  return { colour: seen, width: pixels, dashes };
}

/** One side as a thin box. */
function sideMark(edge: NonNullable<ReturnType<typeof edgeOf>>, { x, y, width, height }: Area, side: number): Mark {
  const thick = edge.width;
  const areas: readonly Area[] = [
    { x, y, width, height: thick },
    { x: x + width - thick, y, width: thick, height },
    { x, y: y + height - thick, width, height: thick },
    { x, y, width: thick, height },
  ];
  return { type: 'box', area: areas[side] as Area, radius: 0, fill: edge.colour, edge: null };
}

/** Frames that are drawn around a thing without an element of their own: what is selected. */
function pseudoMarks(element: Element, around: Area): readonly Mark[] {
  return (['::before', '::after'] as const).flatMap((which) => {
    const style = getComputedStyle(element, which);
    if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return [];
    const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
    if ([left, top, width, height].some((value) => value === undefined || Number.isNaN(value))) return [];
    const sizes = style.boxSizing === 'border-box' ? 0 : 2 * (Number.parseFloat(style.borderTopWidth) || 0);
    const area = {
      x: around.x + (left ?? 0),
      y: around.y + (top ?? 0),
      width: (width ?? 0) + sizes,
      height: (height ?? 0) + sizes,
    };
    return boxMarks(style, area);
  });
}
