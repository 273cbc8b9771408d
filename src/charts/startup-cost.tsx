// Startup cost: a waterfall by stage, all rows from their own zero, the computed rest as a dotted outline. One figure:
// seconds until all is ready.
import { lazy, memo, Suspense, useRef } from 'react';
import { type Format, type Text, useFormat, useText } from '../locales/text.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import { type PlaybackState, usePlayback } from '../store/playback.ts';
import styles from './charts.module.css';
import { shows } from './figures.ts';
import { Change, Figure } from './head.tsx';
import { HostsLine } from './hosts-line.tsx';
import { fillOf, materialFill } from './materials.tsx';
import { Coming, Measured } from './measured.tsx';
import { useNames } from './names.ts';
import { type ChartProps, Panel } from './panel.tsx';
import { perHost } from './per-host.ts';
import { sameData, useSampled } from './sampled.ts';
import { StartupNames } from './startup-cost/names.tsx';
import { Playheads } from './startup-cost/playheads.tsx';
import {
  fitting,
  type StartRow,
  type StartupHeadline,
  type Stretch,
  startRows,
  startupHeadline,
} from './startup-cost/rows.ts';
import { heightFor, rowsIn, startupScene } from './startup-cost/scene.ts';
import { materialsIn, type StageMaterial } from './startup-cost/stage-materials.ts';
import { StartupTable } from './startup-cost/table.tsx';
import { useLow } from './tall.ts';

const Drawing = lazy(() => import('./startup-cost/drawing.tsx').then((chunk) => ({ default: chunk.StartupDrawing })));

const COLUMN_ROWS = 4;
const LOW_ROWS = 3;
const FULL_ROWS = 24;
const NAME_WIDTH = 90;
const FULL_NAME_WIDTH = 160;
const NONE: readonly StartRow[] = [];

const readRows = (state: PlaybackState): readonly StartRow[] | null => (state.frame ? startRows(state.frame) : null);

/** Fill of everything but the application, which is in its tenant's hue. */
const fillOfMaterial = (material: StageMaterial): string => {
  switch (material) {
    case 'sandbox':
      return materialFill('pageCache');
    case 'monitor':
      return materialFill('hypervisor');
    default:
      return materialFill(material);
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
  const unit = text(form === 'drawn' ? 'charts.startup.untilReady' : 'charts.startup.untilReadyShort');
  const widest = value.length > 3 ? value : '9.9';
  const asks = value === text('charts.nothing') ? null : ALL_READY;
  return <Figure value={value} widest={widest} unit={unit} asks={asks} />;
}

/** The same at the earliest and the latest, by the ranges of all figures. */
function StartupRange() {
  const text = useText();
  const format = useFormat();
  const between = usePlayback((state) => {
    const range = startupHeadline(state.frame)?.range;
    if (!range) return null;
    const [low, high] = [secondsOf(range.lowMs, format), secondsOf(range.highMs, format)];
    return text('charts.startup.between', { low, high });
  });
  return <>{between}</>;
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
  const ends = now.range ?? { lowMs: now.readyMs, highMs: now.readyMs };
  const [low, high] = [format.seconds(ends.lowMs), format.seconds(ends.highMs)];
  return <>{text('charts.startup.summary', { count: now.starts, slowest: nameOf(now.slowest), ready, low, high })}</>;
}

interface PictureProps {
  /** Rows that there must be room for; with `fill` there may be more. */
  readonly most: number;
  readonly nameWidth: number;
  /** Takes the height that its panel has left, so that the chart does not grow while things are placed. */
  readonly fill?: boolean;
}

/** The application is in its tenant's hue and needs no key. */
const keyMaterials = (rows: readonly StartRow[]) => materialsIn(rows).filter((material) => material !== 'application');

/** What the materials of the bars and the whiskers mean. */
function MaterialKey({ rows }: { readonly rows: readonly StartRow[] }) {
  const text = useText();
  return (
    <ul className={styles.key}>
      {keyMaterials(rows).map((material) => (
        <li key={material}>
          <svg width="9" height="10" aria-hidden="true">
            <rect width="9" height="10" style={{ fill: fillOfMaterial(material) }} />
          </svg>
          {text(`charts.startup.material.${material}`)}
        </li>
      ))}
      {rows.some((row) => row.range) ? (
        <li>
          <svg width="14" height="10" aria-hidden="true">
            <path className={styles.whisker} d="M1.5 2v6M1.5 5h11M12.5 2v6" />
          </svg>
          {text('charts.startup.range')}
        </li>
      ) : null}
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
      <Measured height={heightFor(fill ? most : Math.min(most, all.length))} fill={fill} summary={<StartupSummary />}>
        {(width, height) => {
          const { rows, more } = fitting(all, rowsIn(height));
          const scene = startupScene(rows, width, height, nameWidth);
          const last = scene.ticksMs[scene.ticksMs.length - 1];
          return rows.length === 0 ? (
            <p className={styles.says}>{known ? text('charts.startup.nothing') : ''}</p>
          ) : (
            <>
              <Suspense fallback={<Coming />}>
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
              <StartupNames scene={scene} rows={rows} more={more} />
              <Playheads scene={scene} rows={rows} />
            </>
          );
        }}
      </Measured>
      <MaterialKey rows={all} />
    </div>
  );
});

const readReady = (state: PlaybackState) => perHost(state.frame, (frame) => startupHeadline(frame)?.readyMs ?? null);

export function StartupCost({ form }: ChartProps) {
  const text = useText();
  const format = useFormat();
  const low = useLow();
  return (
    <Panel
      chart="startup-cost"
      form={form}
      name={text('charts.startup.name')}
      figure={<StartupFigure form={form} />}
      about={<StartupAbout />}
      change={<StartupChange />}
      hosts={(all) => <HostsLine read={readReady} write={(ms) => format.seconds(ms, { digits: 1 })} all={all} />}
      drawing={<StartupPicture most={low ? LOW_ROWS : COLUMN_ROWS} nameWidth={NAME_WIDTH} fill />}
      large={(fills) => (
        <>
          <p className={styles.says}>
            <StartupRange />
          </p>
          <StartupPicture most={fills ? COLUMN_ROWS : FULL_ROWS} nameWidth={FULL_NAME_WIDTH} fill={fills} />
        </>
      )}
      tables={<StartupTable />}
    />
  );
}
