// The little sign that stands beside a hue: circle, triangle, square, diamond and four more. Drawn inside an SVG, around x, y.
import { colourOf, type Hue } from './hue.ts';

/** Path of a mark of radius r around the origin; a bar for nobody's. */
function markPath(hue: Hue | null, r: number): string {
  switch (hue) {
    case 1:
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 2:
      return `M0 ${-1.1 * r}l${1.15 * r} ${2 * r}h${-2.3 * r}z`;
    case 3:
      return `M${-0.88 * r} ${-0.88 * r}h${1.76 * r}v${1.76 * r}h${-1.76 * r}z`;
    case 4:
      return `M0 ${-1.25 * r}l${1.15 * r} ${1.25 * r}l${-1.15 * r} ${1.25 * r}l${-1.15 * r} ${-1.25 * r}z`;
    case 5:
      return `M${-r} ${-0.55 * r}L0 ${-1.15 * r}L${r} ${-0.55 * r}v${1.1 * r}L0 ${1.15 * r}L${-r} ${0.55 * r}z`;
    case 6:
      return `M0 ${1.1 * r}l${1.15 * r} ${-2 * r}h${-2.3 * r}z`;
    case 7:
      return `M${-0.4 * r} ${-r}h${0.8 * r}v${0.6 * r}h${0.6 * r}v${0.8 * r}h${-0.6 * r}v${0.6 * r}h${-0.8 * r}v${-0.6 * r}h${-0.6 * r}v${-0.8 * r}h${0.6 * r}z`;
    case 8:
      return `M${-r} ${-r}l${2 * r} ${2 * r}M${r} ${-r}l${-2 * r} ${2 * r}`;
    case null:
      return `M${-r} ${-0.4 * r}h${2 * r}v${0.8 * r}h${-2 * r}z`;
  }
}

export interface HueMarkProps {
  readonly hue: Hue | null;
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}

export function HueMark({ hue, x, y, radius = 4 }: HueMarkProps) {
  const colour = colourOf(hue);
  return (
    <path
      d={markPath(hue, radius)}
      transform={`translate(${x} ${y})`}
      style={{ fill: hue === 8 ? 'none' : colour, stroke: hue === 8 ? colour : 'none', strokeWidth: 2 }}
    />
  );
}
