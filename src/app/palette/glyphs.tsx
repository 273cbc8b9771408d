// The small drawings of the palette: a wall of each kind, and the beds of an image. Drawn with the materials of the stage.
import type { KindId } from '../../catalog/kind.ts';
import { materialFill } from '../../stage/materials.tsx';

const FAINT = 'color-mix(in srgb, var(--ink) 5%, transparent)';

/** A wall of a kind, 26 by 26. */
export function WallGlyph({ kind }: { readonly kind: KindId }) {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <Wall kind={kind} />
    </svg>
  );
}

function Wall({ kind }: { readonly kind: KindId }) {
  switch (kind) {
    case 'container':
      return <Curtain />;
    case 'system-container':
      return (
        <>
          <Curtain />
          <rect x="8" y="8" width="10" height="8" fill="none" stroke="var(--ink)" strokeDasharray="3 2" />
        </>
      );
    case 'gvisor':
      return (
        <>
          <Curtain />
          <rect x="2.8" y="13" width="20.4" height="5" fill="var(--kernel)" />
        </>
      );
    case 'kata':
      return (
        <>
          <Cut />
          <rect x="7" y="7" width="12" height="8" fill="none" stroke="var(--ink)" strokeDasharray="3 2" />
        </>
      );
    case 'vm':
    case 'zvm':
      return <Cut thin={kind === 'zvm'} />;
    case 'microvm':
      return <Cut small />;
    case 'lpar':
      return (
        <>
          <rect x="5" y="6" width="16" height="11" fill={FAINT} />
          <rect x="5" y="17" width="16" height="6" fill="var(--kernel)" />
          <path d="M1.7 23.5V2.7h22.6v20.8" fill="none" stroke="var(--ink)" strokeWidth="1.4" />
          <path d="M5 23.5V6h16v17.5" fill="none" stroke="var(--ink)" strokeWidth="1.4" />
        </>
      );
  }
}

function Curtain() {
  return (
    <>
      <rect
        x="2"
        y="3"
        width="22"
        height="20"
        fill={FAINT}
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeDasharray="4 2.4"
      />
      <rect x="2.8" y="18" width="20.4" height="4.4" fill="var(--sed1)" />
      <path d="M4 20h4m3 1.4h4m3-1.6h4" stroke="var(--sed1-mark)" strokeWidth="1" />
    </>
  );
}

function Cut({ small = false, thin = false }: { readonly small?: boolean; readonly thin?: boolean }) {
  const top = small ? 9 : 3.5;
  const width = thin ? 2 : 3;
  return (
    <>
      <rect x="3" y={top} width="20" height={23 - top} fill={FAINT} />
      <rect x="3" y={small ? 19 : 17} width="20" height={small ? 4 : 6} fill="var(--kernel)" />
      <path d={`M2.5 23.5V${top}h21v${23.5 - top}`} fill="none" stroke="var(--ink)" strokeWidth={width} />
    </>
  );
}

/** The beds of an image, lowest first, 26 by 18; `beds` are numbers of sediments. */
export function BedsGlyph({ beds }: { readonly beds: readonly number[] }) {
  const [lower = 1, upper] = beds.slice(-2);
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <rect x="1" y="11.5" width="24" height="5.2" fill={materialFill(`bed-${lower}`)} />
      {upper === undefined ? null : <rect x="1" y="5.5" width="24" height="5.2" fill={materialFill(`bed-${upper}`)} />}
    </svg>
  );
}

/** A machine: cores over a strip of memory, on its own ground. */
export function HostGlyph({ firmware }: { readonly firmware: boolean }) {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect x="1" y="5" width="24" height="6" fill="var(--kernel)" />
      {firmware ? <rect x="1" y="11" width="24" height="4" fill="var(--firmware)" /> : null}
      <rect x="1" y={firmware ? 15 : 11} width="24" height={firmware ? 8 : 12} fill="var(--metal)" />
      <path d="M4 18.5h3m2 0h3m2 0h3m2 0h3" stroke="var(--ink-2)" strokeWidth="3" />
    </svg>
  );
}

const TROUBLE: Readonly<Record<string, string>> = {
  'cpu-hog': 'M3 15h4v-5h4v-5h4v-3h8',
  'memory-hog': 'M3 15 12 11 17 3l6-1',
  'disk-hog': 'M3 4h16v4H3zM3 11h20v4H3z',
  'network-hog': 'M3 6h18l-4-4M23 12H5l4 4',
  'fork-bomb': 'M3 9h5l5-6h8M8 9l5 6h8M13 3l4 3h6M13 15l4-3h6',
  'kernel-panic': 'M3 6h7l-2 4h6l-2 4h11',
  'host-failure': 'M3 15h20M6 12l6-9 3 6 3-4 2 7',
  'host-failover': 'M2 15h9M15 15h9M4 12l3-8 3 8M13 6h8l-3-3M21 6l-3 3',
};

/** A wall with a gap in it, 26 by 18. */
export function FlawGlyph() {
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <path d="M13 1v5l-2 2M13 17v-5l2-2M4 9h5m8 0h5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** Walls one behind the other, and the way to them, 26 by 18. */
export function WallsGlyph() {
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <path d="M1 9h8M6 6l3 3l-3 3M19 2v14" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M13 2v14" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3 2.5" />
      <path d="M24 2v14" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}

/** The course of an incident, 26 by 18. */
export function TroubleGlyph({ name }: { readonly name: string }) {
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <path d={TROUBLE[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  );
}
