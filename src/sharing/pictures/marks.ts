// A drawing as marks in the order in which they are painted: what is taken from the page, and what SVG and canvas are made of.
// CSS pixels, y downwards, from the left top corner of the picture.
import type { Colour } from './colour.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Typeface {
  /** As CSS writes it, with what may stand in for it. */
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  /** Pixels between letters. */
  readonly spacing: number;
}

export type Mark =
  | {
      readonly type: 'box';
      readonly area: Area;
      readonly radius: number;
      readonly fill: Colour | null;
      readonly edge: { readonly colour: Colour; readonly width: number; readonly dashes: string | null } | null;
    }
  /** SVG that needs nothing from outside. */
  | { readonly type: 'drawing'; readonly area: Area; readonly svg: string }
  /** `x` and `y`: the beginning of the base line; `width`: that of the words as the page has them. */
  | {
      readonly type: 'words';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly words: string;
      readonly face: Typeface;
      readonly colour: Colour;
      /** A stroke behind the letters. */
      readonly halo: { readonly colour: Colour; readonly width: number } | null;
      readonly clip: Area | null;
    }
  | { readonly type: 'group'; readonly opacity: number; readonly clip: Area | null; readonly marks: readonly Mark[] };

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly ground: Colour;
  /** Definitions (patterns) that the drawings point to, as SVG. */
  readonly definitions: string;
  readonly marks: readonly Mark[];
}
