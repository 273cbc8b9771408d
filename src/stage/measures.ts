// The sizes of the section in CSS pixels. The same figures as the tokens `--band-kernel` and so on; here as values, because
// layout is pure. Projector and high-contrast themes hand in their own scale.

export interface Measures {
  readonly container: number;
  readonly machine: number;
  readonly leastBox: number;
  /** By how much boxes, glyphs and fields are wider than they must be; 1 where the floor is full. */
  readonly grow: number;
  readonly gap: number;
  readonly leastGap: number;
  readonly padding: number;
  readonly leastPadding: number;
  readonly app: number;
  readonly head: number;
  readonly layer: number;
  readonly thinLayer: number;
  readonly guestBand: number;
  readonly kernelBand: number;
  readonly firmware: number;
  readonly wall: number;
  readonly partitionWall: number;
  readonly roof: number;
  readonly title: number;
  readonly ground: number;
  readonly core: number;
  readonly memory: number;
  readonly caption: number;
  readonly margin: number;
  readonly edge: number;
  readonly cell: number;
  readonly compact: boolean;
  readonly low: boolean;
}

/** Widths that glyphs are tried at, widest first. */
export const GLYPHS: readonly number[] = [44, 28, 18];
/** From this width on a box has a name, also as a glyph; what does not fit of it is cut. */
export const NAMED = 46;
/** By how much things become wider at most; each sort of them has its own greatest width besides. */
export const MOST_GROW = 8;
/** A glyph that has room grows up to here; beyond it would be a box. */
export const MOST_GLYPH = 60;
/** A field of cells that has room grows up to here, for its name. */
export const MOST_FIELD = 132;
/** Sizes of a cell in a field, 1 px of gap included. */
export const CELLS: readonly number[] = [24, 20, 16, 12, 10, 8, 6, 5, 4];
/** A cohort of more instances than this is one face with cells, however much room there is. */
export const MOST_FACES = 6;
/** More distinct nodes than this are shown by group. */
export const MOST_BOXES = 300;
/** A section narrower than this has the small ground: thinner bands, two figures instead of the caption. */
export const COMPACT = 560;
/** Stratum names stand in the margin from this stage width on. */
export const WITH_MARGIN = 720;

/**
 * Sizes for a section `width` px wide. `scale` multiplies what carries text (1; about 2 on a projector). `app` is the height
 * of an application's field, which the stage chooses by the height it has; `low` is for a stage of little height. `grow`
 * is by how much boxes are wider than usual.
 */
export function measures(width: number, app = 104, scale = 1, low = false, grow = 1): Measures {
  const compact = low || width < COMPACT * scale;
  const box = Math.max(74, Math.min(120, width / 11)) * scale;
  const most = Math.max(box, Math.min(240 * scale, width / 4.2));
  const container = Math.min(most, box * grow);
  return {
    container: Math.round(container),
    machine: Math.round(container * 1.2),
    leastBox: Math.round(Math.min(most, 64 * scale * grow)),
    grow,
    gap: Math.round(Math.min(18, 12 * grow)),
    leastGap: compact ? 6 : 8,
    padding: 9,
    leastPadding: compact ? 4 : 6,
    app,
    head: 20 * scale,
    layer: 15 * scale,
    thinLayer: 7,
    guestBand: 24 * scale,
    kernelBand: (compact ? 28 : 32) * scale,
    firmware: (compact ? 20 : 22) * scale,
    wall: 3.5,
    partitionWall: 8,
    roof: 27 * scale,
    title: (low ? 30 : compact ? 58 : 102) * scale,
    ground: compact ? 66 + 14 * scale : 100 + 24 * scale,
    core: compact ? 16 : 26,
    memory: compact ? 18 : 28,
    caption: 20 * scale,
    margin: 104 * scale,
    edge: compact ? 8 : 16,
    compact,
    low,
    cell: 4,
  };
}
