// The patterns that the section is drawn with, once per page: materials say what kind of thing it is, hues with their
// patterns whose it is. Colours come from the theme only.
import type { ReactNode } from 'react';
import styles from './stage.module.css';
import type { Hue } from './tenants.ts';
import { colourOf } from './tenants.ts';

interface PatternProps {
  readonly id: string;
  readonly size: readonly [number, number];
  readonly ground?: string;
  readonly children?: ReactNode;
}

function Pattern({ id, size: [width, height], ground, children }: PatternProps) {
  return (
    <pattern id={`stage-${id}`} width={width} height={height} patternUnits="userSpaceOnUse">
      {ground === undefined ? null : <rect width={width} height={height} style={{ fill: ground }} />}
      {children}
    </pattern>
  );
}

interface LineProps {
  readonly d: string;
  readonly colour: string;
  readonly width?: number;
  readonly opacity?: number;
}

function Line({ d, colour, width = 1, opacity = 1 }: LineProps) {
  return <path d={d} style={{ fill: 'none', stroke: `var(--${colour})`, strokeWidth: width, opacity }} />;
}

function Dots({
  at,
  radius,
  colour,
  opacity = 1,
}: {
  at: readonly [number, number][];
  radius: number;
  colour: string;
  opacity?: number;
}) {
  return at.map(([x, y]) => <circle key={x} cx={x} cy={y} r={radius} style={{ fill: `var(--${colour})`, opacity }} />);
}

const HUES: readonly (Hue | null)[] = [null, 1, 2, 3, 4, 5, 6, 7, 8];

function HuePattern({ hue }: { readonly hue: Hue | null }) {
  const line = { colour: 'paper', width: 1.15, opacity: 0.75 };
  switch (hue) {
    case 2:
      return <Line d="M-1 7L7 -1" {...line} />;
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
      return <Line d="M0 2.5h6" {...line} />;
    case 5:
      return <Line d="M3 0v6" {...line} />;
    case 6:
      return <Line d="M-1 -1L7 7" {...line} />;
    case 7:
      return <Line d="M-1 7L7 -1M-1 -1L7 7" {...line} />;
    case 8:
      return <Line d="M0 3.5q1.5 -3 3 0t3 0" {...line} />;
    default:
      return null;
  }
}

export function Materials() {
  return (
    <svg className={styles.materials} aria-hidden="true" width="0" height="0">
      <defs>
        <Pattern id="kernel" size={[22, 11]} ground="var(--kernel)">
          <Line d="M1 3.5h7M12 9h7" colour="kernel-mark" width={1.1} />
        </Pattern>
        <Pattern id="firmware" size={[16, 14]} ground="var(--firmware)">
          <Line d="M3 4h4M5 2v4M11 11h4M13 9v4" colour="firmware-mark" />
        </Pattern>
        <Pattern id="hypervisor" size={[5, 5]} ground="var(--hyper)">
          <Line d="M-1 6L6 -1" colour="hyper-mark" />
        </Pattern>
        <Pattern id="merged" size={[9, 7]} ground="var(--merged)">
          <Line d="M0 5.5L4.5 1.5L9 5.5" colour="merged-mark" width={1.1} />
        </Pattern>
        <Pattern id="bed-1" size={[13, 7]} ground="var(--sed1)">
          <Line d="M0 1.2h5M7 4.8h5" colour="sed1-mark" opacity={0.75} />
        </Pattern>
        <Pattern id="bed-2" size={[7, 7]} ground="var(--sed2)">
          <Dots
            at={[
              [1.7, 1.8],
              [5.2, 5.3],
            ]}
            radius={0.9}
            colour="sed2-mark"
            opacity={0.75}
          />
        </Pattern>
        <Pattern id="bed-3" size={[6, 6]} ground="var(--sed3)">
          <Line d="M-1 7L7 -1" colour="sed3-mark" width={0.9} opacity={0.75} />
        </Pattern>
        <Pattern id="bed-4" size={[10, 7]} ground="var(--sed4)">
          <Line d="M0 3.5q2.5 -3 5 0t5 0" colour="sed4-mark" width={0.9} opacity={0.75} />
        </Pattern>
        <Pattern id="bed-5" size={[6, 6]} ground="var(--sed5)">
          <Line d="M3 0v3M0 3v3" colour="sed5-mark" width={0.9} opacity={0.75} />
        </Pattern>
        <Pattern id="ghost" size={[6, 6]}>
          <Line d="M-1 7L7 -1" colour="ink-3" width={0.7} opacity={0.6} />
        </Pattern>
        {HUES.map((hue) => (
          <Pattern
            key={hue ?? 0}
            id={`tenant-${hue ?? 0}`}
            size={hue === 4 ? [6, 5] : [6, 6]}
            ground={`color-mix(in oklab, ${colourOf(hue)} var(--fill-mix), var(--paper))`}
          >
            <HuePattern hue={hue} />
          </Pattern>
        ))}
      </defs>
    </svg>
  );
}

/** What an element is filled with so that it shows a material or a tenant. */
export const materialFill = (material: string): string => `url(#stage-${material})`;
export const tenantFill = (hue: Hue | null): string => `url(#stage-tenant-${hue ?? 0})`;
