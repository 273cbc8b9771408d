// Where the camera of the stage stands for what it is to show: how much larger, and scrolled how far. Pure; pixels as laid out.

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Aim {
  /** How many times larger than the whole stage is drawn; 1: all of it. */
  readonly factor: number;
  /** How far the enlarged stage is scrolled. */
  readonly left: number;
  readonly top: number;
}

export const EVERYTHING: Aim = { factor: 1, left: 0, top: 0 };

const MOST = 3;
/** Nearer by less than this is not worth that the stage moves. */
const LEAST = 1.2;
/** So much of the width or height what is shown takes at most: what is around it says where it stands. */
const FILLED = 0.72;

/** The smallest area that has all of them in it; null for none. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const left = Math.min(...areas.map((area) => area.left));
  const top = Math.min(...areas.map((area) => area.top));
  const right = Math.max(...areas.map((area) => area.left + area.width));
  const bottom = Math.max(...areas.map((area) => area.top + area.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Closes in on an area of a stage of this size. Never shows what is beyond the edges of the stage. */
export function aimAt(shown: Area, stage: Pick<Area, 'width' | 'height'>): Aim {
  const wanted = (FILLED * Math.min(stage.width / shown.width, stage.height / shown.height)) as number;
  const factor = Math.min(MOST, wanted);
  if (!(factor >= LEAST)) return EVERYTHING;
  const scrolled = (middle: number, size: number): number =>
    Math.min(Math.max(middle * factor - size / 2, 0), size * (factor - 1));
  return {
    factor,
    left: scrolled(shown.left + shown.width / 2, stage.width),
    top: scrolled(shown.top + shown.height / 2, stage.height),
  };
}

/** A part of the way (0 to 1) from one aim to another: each step on it makes things larger by the same factor. */
export function between(from: Aim, to: Aim, part: number): Aim {
  const factor = from.factor * (to.factor / from.factor) ** part;
  // What the middle of the stage looks at goes straight, as seen on the whole stage.
  const share = to.factor === from.factor ? part : (1 / factor - 1 / from.factor) / (1 / to.factor - 1 / from.factor);
  const straight = (one: number, other: number): number =>
    factor * (one / from.factor + (other / to.factor - one / from.factor) * share);
  return { factor, left: straight(from.left, to.left), top: straight(from.top, to.top) };
}
