// Startup cost: a waterfall by stage, all rows from their own zero, the computed rest as a dotted outline. One figure:
// seconds until all is ready.
import { lazy, memo, Suspense, useRef } from 'react';
import { type Format, type Text, useFormat, useText } from '../locales/text.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import { type PlaybackState, usePlayback } from '../store/playback.ts';
import styles from './charts.module.css';
import { shows } from './figures.ts';
import { Change, Figure } from './head.tsx';
import { Measured } from './measured.tsx';
import { useNames } from './names.ts';
import { type ChartProps, Panel } from './panel.tsx';
import { sameData, useSampled } from './sampled.ts';
import { StartupNames } from './startup-cost/names.tsx';
import { Playheads } from './startup-cost/playheads.tsx';
import {
  fitting,
  materialsIn,
  type StageMaterial,
  type StartRow,
  type StartupHeadline,
  type Stretch,
  startRows,
  startupHeadline,
} from './startup-cost/rows.ts';
import { heightFor, rowsIn, startupScene } from './startup-cost/scene.ts';
import { StartupTable } from './startup-cost/table.tsx';
import { fillOf } from './tenants.ts';

const Drawing = lazy(() => import('./startup-cost/drawing.tsx').then((chunk) => ({ default: chunk.StartupDrawing })));

const COLUMN_ROWS = 5;
const FULL_ROWS = 24;
/** Of what the materials mean, beneath the axis. */
const KEY_HEIGHT = 20;
const NAME_WIDTH = 82;
const FULL_NAME_WIDTH = 160;
const NONE: readonly StartRow[] = [];

const readRows = (state: PlaybackState): readonly StartRow[] | null => (state.frame ? startRows(state.frame) : null);

/** Fill of everything but the application, which is in its tenant's hue. */
const fillOfMaterial = (material: StageMaterial): string => {
  switch (material) {
    case 'sandbox':
      return 'url(#chart-pageCache)';
    case 'monitor':
      return 'url(#chart-hypervisor)';
    default:
      return `url(#chart-${material})`;
  }
};

const secondsOf = (ms: number, format: Format): string =>
  format.number(ms / 1000, { digits: ms < 9_995 ? 2 : ms < 99_950 ? 1 : 0 });

const ALL_READY: SeenFigure = { quantity: 'ready', node: null };

function StartupFigure({ form }: Pick<ChartProps, 'form'>) {
  const text = useText();
  const format = useFormat();
  const value = usePlayback((state) => {
    const ready = startupHeadline(state.frame)?.readyMs ?? null;
    return ready === null ? text('charts.nothing') : format.number(ready / 1000, { digits: 1 });
  });
  const widest = value.length > 3 ? value : '9.9';
  return (
    <Figure
      value={value}
      widest={widest}
      unit={text(form === 'drawn' ? 'charts.startup.untilReady' : 'charts.startup.untilReadyShort')}
      asks={value === text('charts.nothing') ? null : ALL_READY}
    />
  );
}

/** What starting has cost so far, in words. */
function costOf(headline: StartupHeadline | null, text: Text, format: Format): string {
  if (!headline || headline.readyMs === null) return text('charts.startup.nothingShort');
  const cpu = format.number(headline.cpuSeconds, { digits: 1 });
  const read = format.MiB(headline.readMiB);
  return headline.pulledMiB >= 0.5
    ? text('charts.startup.costPulled', { cpu, read, pulled: format.MiB(headline.pulledMiB) })
    : text('charts.startup.cost', { cpu, read });
}

function StartupAbout() {
  const text = useText();
  const format = useFormat();
  return <>{usePlayback((state) => (state.frame ? costOf(startupHeadline(state.frame), text, format) : ''))}</>;
}

function StartupChange() {
  const format = useFormat();
  const difference = usePlayback((state) => {
    const now = startupHeadline(state.frame)?.readyMs ?? null;
    const before = startupHeadline(state.baseline)?.readyMs ?? 0;
    if (now === null || !shows((now - before) / 1000, 1)) return null;
    return format.seconds(now - before, { digits: 1, signed: true });
  });
  return <Change difference={difference} />;
}

const readHeadline = (state: PlaybackState) => startupHeadline(state.frame);

/** The drawing in one sentence. */
function StartupSummary() {
  const text = useText();
  const format = useFormat();
  const { nameOf } = useNames();
  const now = useSampled(useRef(null), readHeadline, sameData);
  if (!now || now.readyMs === null || now.slowest === null) return <>{text('charts.startup.nothing')}</>;
  const ready = format.seconds(now.readyMs);
  return <>{text('charts.startup.summary', { count: now.starts, slowest: nameOf(now.slowest), ready })}</>;
}

interface PictureProps {
  /** Rows that there must be room for; with `fill` there may be more. */
  readonly most: number;
  readonly nameWidth: number;
  /** Takes the height that its panel has left, so that the chart does not grow while things are placed. */
  readonly fill?: boolean;
}

/** What the materials of the bars mean; the application is in its tenant's hue and needs no key. */
function MaterialKey({ rows }: { readonly rows: readonly StartRow[] }) {
  const text = useText();
  const materials = materialsIn(rows).filter((material) => material !== 'application');
  return (
    <ul className={styles.key}>
      {materials.map((material) => (
        <li key={material}>
          <svg width="9" height="10" aria-hidden="true">
            <rect width="9" height="10" style={{ fill: fillOfMaterial(material) }} />
          </svg>
          {text(`charts.startup.material.${material}`)}
        </li>
      ))}
    </ul>
  );
}

const StartupPicture = memo(function StartupPicture({ most, nameWidth, fill = false }: PictureProps) {
  const text = useText();
  const format = useFormat();
  const { hueOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const known = useSampled(place, readRows, sameData);
  const all = known ?? NONE;
  const fillOfStretch = (row: StartRow, stretch: Stretch): string =>
    stretch.material === 'application' ? fillOf(hueOf(row.tenant)) : fillOfMaterial(stretch.material);
  return (
    <div ref={place} className={fill ? styles.rest : undefined}>
      <Measured
        height={heightFor(fill ? most : Math.min(most, all.length)) + KEY_HEIGHT}
        fill={fill}
        summary={<StartupSummary />}
      >
        {(width, height) => {
          const { rows, more } = fitting(all, rowsIn(height - KEY_HEIGHT));
          const scene = startupScene(rows, width, height - KEY_HEIGHT, nameWidth);
          const last = scene.ticksMs[scene.ticksMs.length - 1];
          return rows.length === 0 ? (
            <p className={styles.says}>{known ? text('charts.startup.nothing') : ''}</p>
          ) : (
            <>
              <Suspense fallback={null}>
                <Drawing
                  scene={scene}
                  rows={rows}
                  fill={fillOfStretch}
                  writeTick={(ms) => {
                    const value = format.number(ms / 1000);
                    return ms === last ? text('charts.axis.seconds', { value }) : value;
                  }}
                  writeTotal={(row) => (row.totalMs === null ? '' : secondsOf(row.totalMs, format))}
                />
              </Suspense>
              <div className={styles.beneath} style={{ insetBlockStart: scene.plot.height }}>
                <MaterialKey rows={all} />
              </div>
              <StartupNames scene={scene} rows={rows} more={more} />
              <Playheads scene={scene} rows={rows} />
            </>
          );
        }}
      </Measured>
    </div>
  );
});

export function StartupCost({ form }: ChartProps) {
  const text = useText();
  return (
    <Panel
      form={form}
      name={text('charts.startup.name')}
      figure={<StartupFigure form={form} />}
      about={<StartupAbout />}
      change={<StartupChange />}
      drawing={<StartupPicture most={COLUMN_ROWS} nameWidth={NAME_WIDTH} fill />}
      full={
        <>
          <StartupPicture most={FULL_ROWS} nameWidth={FULL_NAME_WIDTH} />
          <StartupTable />
        </>
      }
    />
  );
}
