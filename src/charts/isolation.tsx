// Isolation: three facets side by side and never one score: walls to break between tenants (with their strength over
// time), loss to a noisy neighbour, share lost with the kernel below. One figure: the walls of the weakest pair.
import { lazy, Suspense } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import { openLab } from '../store/lab-steps.ts';
import { type PlaybackState, usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { Button } from '../ui/button.tsx';
import styles from './charts.module.css';
import { shows } from './figures.ts';
import { Change, Figure } from './head.tsx';
import { HostsLine } from './hosts-line.tsx';
import { LevelPicture } from './isolation/level-picture.tsx';
import { isolationHeadline } from './isolation/measures.ts';
import { IsolationTable } from './isolation/table.tsx';
import { Walls } from './isolation/walls.tsx';
import { type ChartProps, Panel } from './panel.tsx';
import { perHost } from './per-host.ts';
import { useLow, useTall } from './tall.ts';

const MatrixNow = lazy(async () => ({ default: (await import('./isolation/matrix-now.tsx')).MatrixNow }));
const WALLS: SeenFigure = { quantity: 'walls', node: null };

function IsolationFigure() {
  const text = useText();
  const format = useFormat();
  const walls = usePlayback((state) => isolationHeadline(state.frame)?.walls ?? null);
  const known = usePlayback((state) => state.frame !== null);
  const value = walls === null ? text('charts.nothing') : format.count(walls);
  const unit =
    walls === null && known
      ? text('charts.isolation.aloneShort')
      : text('charts.isolation.walls', { count: walls ?? 0 });
  return (
    <Figure value={value} widest={value.length > 1 ? value : '0'} unit={unit} asks={walls === null ? null : WALLS} />
  );
}

/** How strong those walls are together, with the range that the figure may have. */
function Strength() {
  const text = useText();
  const format = useFormat();
  const level = usePlayback((state) => {
    const now = isolationHeadline(state.frame);
    if (!now) return null;
    const number = (value: number): string => format.number(value, { digits: 1 });
    return text('charts.isolation.level', { level: number(now.level), low: number(now.low), high: number(now.high) });
  });
  return <>{level}</>;
}

function IsolationChange() {
  const text = useText();
  const format = useFormat();
  const alone = usePlayback((state) => isolationHeadline(state.frame) === null);
  const difference = usePlayback((state) => {
    const now = isolationHeadline(state.frame);
    const before = isolationHeadline(state.baseline);
    if (!now || !before) return null;
    const walls = now.walls - before.walls;
    if (walls !== 0) {
      const signed = format.count(walls, { signed: true });
      return `${signed} ${text('charts.isolation.walls', { count: Math.abs(walls) })}`;
    }
    const level = now.level - before.level;
    return shows(level, 1) ? format.number(level, { digits: 1, signed: true }) : null;
  });
  return alone ? null : <Change difference={difference} />;
}

/** How many pairs the weakest was found among. */
function Pairs() {
  const text = useText();
  const pairs = usePlayback((state) => isolationHeadline(state.frame)?.pairs ?? 0);
  return <>{pairs > 0 ? text('charts.isolation.weakestOf', { count: pairs }) : text('charts.isolation.about')}</>;
}

const readWalls = (state: PlaybackState) => perHost(state.frame, (frame) => isolationHeadline(frame)?.walls ?? null);

/** Opens the lab of walls: whom somebody could reach, and through what. */
function AsAttacker() {
  const text = useText();
  return (
    <Button tone="quiet" className={styles.table} data-control="walls" onClick={() => openLab('walls')}>
      {text('app.trouble.wallsShort')}
    </Button>
  );
}

/** Pixels for one victim's column: three digits stand in it, and apart from those beside them. */
const COLUMN = 28;
const PROJECTOR_COLUMN = 34;
/** The level over time never gets less height than this. */
const LEAST_LEVEL = 52;

export function Isolation({ form }: ChartProps) {
  const text = useText();
  const format = useFormat();
  const tall = useTall();
  // What changes least waits in the full view, so that the three charts are in sight together.
  const low = useLow();
  const presenting = useView((state) => state.presenting);
  const projected = useView((state) => state.theme === 'projector');
  const write = (walls: number) => `${format.count(walls)} ${text('charts.isolation.walls', { count: walls })}`;
  return (
    <Panel
      chart="isolation"
      form={form}
      name={text('charts.isolation.name')}
      about={<Pairs />}
      figure={<IsolationFigure />}
      facts={<Strength />}
      change={<IsolationChange />}
      hosts={(all) => <HostsLine read={readWalls} write={write} all={all} />}
      action={<AsAttacker />}
      drawing={
        <>
          <Walls most={tall ? 8 : 4} column={projected ? PROJECTOR_COLUMN : COLUMN} />
          {low && !presenting ? null : <LevelPicture height={LEAST_LEVEL} fill />}
        </>
      }
      large={(fills) => (
        <>
          <Walls most={12} column={44} />
          <LevelPicture height={fills ? LEAST_LEVEL : 180} fill={fills} />
        </>
      )}
      tables={
        <>
          <Suspense>
            <MatrixNow />
          </Suspense>
          <IsolationTable />
        </>
      }
    />
  );
}
