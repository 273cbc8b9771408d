// The patterns that charts fill with: the section's materials and the tenants' hues, ground and marks in one. Rendered
// once per page part; drawings refer to them by url(#chart-…).
import type { ReactNode } from 'react';
import styles from './charts.module.css';
import { colourOf, type Hue } from './tenants.ts';

interface PatternProps {
  readonly id: string;
  readonly size: readonly [number, number];
  readonly ground: string;
  readonly children?: ReactNode;
}

function Pattern({ id, size: [width, height], ground, children }: PatternProps) {
  return (
    <pattern id={`chart-${id}`} width={width} height={height} patternUnits="userSpaceOnUse">
      <rect width={width} height={height} style={{ fill: ground }} />
      {children}
    </pattern>
  );
}

interface StrokeProps {
  readonly d: string;
  readonly colour: string;
  readonly width?: number;
  readonly opacity?: number;
}

function Stroke({ d, colour, width = 1, opacity = 1 }: StrokeProps) {
  return <path d={d} style={{ fill: 'none', stroke: colour, strokeWidth: width, opacity }} />;
}

const HUES: readonly (Hue | null)[] = [null, 1, 2, 3, 4, 5, 6, 7, 8];

/** The pattern that goes with each hue where no mark fits: plain, hatch, dots, lines and their kin. */
function HueMarks({ hue }: { readonly hue: Hue | null }) {
  const line = { colour: 'var(--paper)', width: 1.15, opacity: 0.75 };
  switch (hue) {
    case 2:
      return <Stroke d="M-1 7L7 -1" {...line} />;
    case 3:
      return (
        <g style={{ fill: 'var(--paper)', opacity: 0.85 }}>
          <circle cx="1.5" cy="1.5" r="1" />
          <circle cx="4.5" cy="4.5" r="1" />
        </g>
      );
    case 4:
      return <Stroke d="M0 2.5h6" {...line} />;
    case 5:
      return <Stroke d="M3 0v6" {...line} />;
    case 6:
      return <Stroke d="M-1 -1L7 7" {...line} />;
    case 7:
      return <Stroke d="M-1 7L7 -1M-1 -1L7 7" {...line} />;
    case 8:
      return <Stroke d="M0 3.5q1.5 -3 3 0t3 0" {...line} />;
    default:
      return null;
  }
}

export function ChartMaterials() {
  return (
    <svg className={styles.materials} aria-hidden="true" width="0" height="0">
      <defs>
        <Pattern id="kernel" size={[22, 11]} ground="var(--kernel)">
          <Stroke d="M1 3.5h7M12 9h7" colour="var(--kernel-mark)" width={1.1} />
        </Pattern>
        <Pattern id="firmware" size={[16, 14]} ground="var(--firmware)">
          <Stroke d="M3 4h4M5 2v4M11 11h4M13 9v4" colour="var(--firmware-mark)" />
        </Pattern>
        <Pattern id="hypervisor" size={[5, 5]} ground="var(--hyper)">
          <Stroke d="M-1 6L6 -1" colour="var(--hyper-mark)" />
        </Pattern>
        <Pattern id="merged" size={[9, 7]} ground="var(--merged)">
          <Stroke d="M0 5.5L4.5 1.5L9 5.5" colour="var(--merged-mark)" width={1.1} />
        </Pattern>
        <Pattern id="pageCache" size={[13, 7]} ground="var(--sed1)">
          <Stroke d="M0 1.2h5M7 4.8h5" colour="var(--sed1-mark)" />
        </Pattern>
        <Pattern id="network" size={[7, 7]} ground="var(--sed2)">
          <g style={{ fill: 'var(--sed2-mark)' }}>
            <circle cx="1.7" cy="1.8" r=".9" />
            <circle cx="5.2" cy="5.3" r=".9" />
          </g>
        </Pattern>
        <Pattern id="pull" size={[6, 6]} ground="var(--sed3)">
          <Stroke d="M-1 7L7 -1" colour="var(--sed3-mark)" width={0.9} />
        </Pattern>
        <Pattern id="services" size={[10, 7]} ground="var(--sed4)">
          <Stroke d="M0 3.5q2.5 -3 5 0t5 0" colour="var(--sed4-mark)" width={0.9} />
        </Pattern>
        <Pattern id="saved" size={[6, 6]} ground="transparent">
          <Stroke d="M-1 -1L7 7" colour="var(--merged-mark)" width={0.8} opacity={0.7} />
        </Pattern>
        {HUES.map((hue) => (
          <Pattern
            key={hue ?? 0}
            id={`tenant-${hue ?? 0}`}
            size={hue === 4 ? [6, 5] : [6, 6]}
            ground={`color-mix(in oklab, ${colourOf(hue)} var(--fill-mix), var(--paper))`}
          >
            <HueMarks hue={hue} />
          </Pattern>
        ))}
      </defs>
    </svg>
  );
}
