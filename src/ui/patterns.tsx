// What areas are filled with: materials say what kind of thing it is, hues with their patterns whose it is. Colours come from
// the theme only. Rendered once per part of the page; drawings refer to them by url(#part-…).
import type { ReactNode } from 'react';
import { colourOf, type Hue } from './hue.ts';

interface PatternProps {
  readonly id: string;
  readonly size: readonly [number, number];
  /** CSS colour below the marks; without it what lies under the area is seen. */
  readonly ground?: string;
  readonly children?: ReactNode;
}

export function Pattern({ id, size: [width, height], ground, children }: PatternProps) {
  return (
    <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
      {ground === undefined ? null : <rect width={width} height={height} style={{ fill: ground }} />}
      {children}
    </pattern>
  );
}

interface MarkProps {
  /** Name of a colour of the theme. */
  readonly colour: string;
  readonly opacity?: number;
}

export function Stroke({
  d,
  colour,
  width = 1,
  opacity = 1,
}: MarkProps & { readonly d: string; readonly width?: number }) {
  return <path d={d} style={{ fill: 'none', stroke: `var(--${colour})`, strokeWidth: width, opacity }} />;
}

interface DotsProps extends MarkProps {
  readonly at: readonly (readonly [number, number])[];
  readonly radius: number;
}

export function Dots({ at, radius, colour, opacity = 1 }: DotsProps) {
  return at.map(([x, y]) => <circle key={x} cx={x} cy={y} r={radius} style={{ fill: `var(--${colour})`, opacity }} />);
}

const HUES: readonly (Hue | null)[] = [null, 1, 2, 3, 4, 5, 6, 7, 8];
const LINE = { colour: 'paper', width: 1.15, opacity: 0.75 };

/** The marks that go with each hue where no sign fits: plain, hatch, dots, lines and their kin; rings for nobody's. */
function HueMarks({ hue }: { readonly hue: Hue | null }) {
  switch (hue) {
    case 2:
      return <Stroke d="M-1 7L7 -1" {...LINE} />;
    case 3:
      return (
        <Dots
          at={[
            [1.5, 1.5],
            [4.5, 4.5],
          ]}
          radius={1}
          colour="paper"
          opacity={0.85}
        />
      );
    case 4:
      return <Stroke d="M0 2.5h6" {...LINE} />;
    case 5:
      return <Stroke d="M3 0v6" {...LINE} />;
    case 6:
      return <Stroke d="M-1 -1L7 7" {...LINE} />;
    case 7:
      return <Stroke d="M-1 7L7 -1M-1 -1L7 7" {...LINE} />;
    case 8:
      return <Stroke d="M0 3.5q1.5 -3 3 0t3 0" {...LINE} />;
    case 1:
      return null;
    default:
      return <Stroke d="M1.4 3a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0" {...LINE} width={0.9} />;
  }
}

interface PatternsProps {
  readonly part: string;
  /** Takes it out of the layout. */
  readonly className: string | undefined;
  /** What this part of the page draws with besides. */
  readonly children: ReactNode;
}

/** The patterns of the section that every part of the page draws with, and its own. */
export function Patterns({ part, className, children }: PatternsProps) {
  return (
    <svg className={className} aria-hidden="true" width="0" height="0">
      <defs>
        <Pattern id={`${part}-kernel`} size={[22, 11]} ground="var(--kernel)">
          <Stroke d="M1 3.5h7M12 9h7" colour="kernel-mark" width={1.1} />
        </Pattern>
        <Pattern id={`${part}-firmware`} size={[16, 14]} ground="var(--firmware)">
          <Stroke d="M3 4h4M5 2v4M11 11h4M13 9v4" colour="firmware-mark" />
        </Pattern>
        <Pattern id={`${part}-hypervisor`} size={[3.5, 3.5]} ground="var(--hyper)">
          <Stroke d="M-1 -1L4.5 4.5" colour="hyper-mark" width={0.8} />
        </Pattern>
        <Pattern id={`${part}-merged`} size={[9, 7]} ground="var(--merged)">
          <Stroke d="M0 5.5L4.5 1.5L9 5.5" colour="merged-mark" width={1.1} />
        </Pattern>
        {HUES.map((hue) => (
          <Pattern
            key={hue ?? 0}
            id={`${part}-tenant-${hue ?? 0}`}
            size={hue === 4 ? [6, 5] : [6, 6]}
            ground={`color-mix(in oklab, ${colourOf(hue)} var(--fill-mix), var(--paper))`}
          >
            <HueMarks hue={hue} />
          </Pattern>
        ))}
        {children}
      </defs>
    </svg>
  );
}
