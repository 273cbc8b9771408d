// Memory sharing: who holds what over time, the line "if nothing were shared", and what sharing saves. One figure: GiB saved.
import { lazy, memo, Suspense, useMemo, useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import { type PlaybackState, usePlayback } from '../store/playback.ts';
import { colourOf } from '../ui/hue.ts';
import { HueMark } from '../ui/hue-mark.tsx';
import { tickUnit } from './axis.ts';
import styles from './charts.module.css';
import { shows, sizeOf } from './figures.ts';
import { Change, Figure } from './head.tsx';
import { HostsLine } from './hosts-line.tsx';
import { Label } from './label.tsx';
import { fillOf, materialFill } from './materials.tsx';
import { Coming, Measured } from './measured.tsx';
import { memoryScene, sizeStep } from './memory-sharing/scene.ts';
import { type Bed, memoryHeadline, mostSavedMiB, stack } from './memory-sharing/stack.ts';
import { MemoryTable } from './memory-sharing/table.tsx';
import { useNames } from './names.ts';
import { type ChartProps, Panel } from './panel.tsx';
import { perHost } from './per-host.ts';
import { Playhead } from './playhead.tsx';
import { sameData, useSampled } from './sampled.ts';
import { useLow } from './tall.ts';

const Drawing = lazy(() => import('./memory-sharing/drawing.tsx').then((chunk) => ({ default: chunk.MemoryDrawing })));

const COLUMN_HEIGHT = 100;
const LOW_HEIGHT = 82;
const FULL_HEIGHT = 320;

const SAVED: SeenFigure = { quantity: 'saved', node: null };

function MemoryFigure() {
  const text = useText();
  const format = useFormat();
  const known = usePlayback((state) => state.frame !== null);
  const savedMiB = usePlayback((state) => memoryHeadline(state.frame)?.savedMiB ?? 0);
  const mostMiB = usePlayback((state) => mostSavedMiB(state.series));
  const { value, digits, unit } = sizeOf(savedMiB);
  const most = sizeOf(Math.max(mostMiB, savedMiB));
  const widest = most.unit === unit ? format.number(most.value, { digits: most.digits }) : '999';
  const shown = known ? format.number(value, { digits }) : text('charts.nothing');
  return (
    <Figure value={shown} widest={widest} unit={text(`charts.memory.saved.${unit}`)} asks={known ? SAVED : null} />
  );
}

/** How much of the memory is held at all. */
function MemoryAbout() {
  const text = useText();
  const format = useFormat();
  const held = usePlayback((state) => {
    const now = memoryHeadline(state.frame);
    if (!now) return state.frame ? text('charts.memory.noHost') : '';
    return text('charts.memory.held', {
      held: format.MiB(now.heldMiB, { steady: true }),
      total: format.MiB(now.totalMiB),
    });
  });
  return <>{held}</>;
}

function MemoryChange() {
  const format = useFormat();
  const difference = usePlayback((state) => {
    const now = memoryHeadline(state.frame);
    const before = memoryHeadline(state.baseline);
    if (!now || !before) return null;
    const more = now.savedMiB - before.savedMiB;
    return shows(more, 0) ? format.MiB(more, { signed: true }) : null;
  });
  return <Change difference={difference} />;
}

const readSeries = (state: PlaybackState) => state.series;

interface PictureProps {
  readonly height: number;
  /** Takes the height that its panel has left; `height` is then the least. */
  readonly fill?: boolean;
}

const MemoryPicture = memo(function MemoryPicture({ height: least, fill = false }: PictureProps) {
  const text = useText();
  const format = useFormat();
  const { hueOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const series = useSampled(place, readSeries);
  const cut = useMemo(() => stack(series), [series]);
  const horizonMs = cut.moments[cut.moments.length - 1]?.tMs ?? 0;
  const fillOfBed = (bed: Bed): string => (bed.type === 'tenant' ? fillOf(hueOf(bed.tenant)) : materialFill(bed.key));
  const fills = new Map(cut.beds.map((bed) => [bed.key, fillOfBed(bed)]));
  const step = sizeStep(cut.maxMiB);
  const { unit, ms } = tickUnit(horizonMs);
  return (
    <div ref={place} className={fill ? styles.rest : undefined}>
      <Measured height={least} fill={fill} summary={<MemorySummary horizonMs={horizonMs} />}>
        {(width, height) => {
          const scene = memoryScene(cut, horizonMs, width, height);
          const { plot, labels } = scene;
          const right = width - plot.right + 7;
          const sizeUnit = text(`charts.unit.${step === 1 ? 'MiB' : 'GiB'}`);
          const lastTime = scene.timeTicks[scene.timeTicks.length - 1];
          return (
            <>
              <Suspense fallback={<Coming />}>
                <Drawing
                  plot={plot}
                  stack={cut}
                  horizonMs={horizonMs}
                  topMiB={scene.topMiB}
                  timeTicks={scene.timeTicks}
                  sizeTicks={scene.sizeTicks}
                  fill={(key) => fills.get(key) ?? fillOf(null)}
                  writeTime={(tMs) => {
                    const value = format.number(tMs / ms);
                    return tMs === lastTime ? text(`charts.axis.${unit}`, { value }) : value;
                  }}
                  writeSize={(MiB) => format.number(MiB / step)}
                />
              </Suspense>
              <Playhead plot={plot} horizonMs={horizonMs} />
              <div className={styles.above} aria-hidden="true">
                {sizeUnit}
                {scene.shares ? (
                  <>
                    <svg width="18" height="3" aria-hidden="true">
                      <path className={styles.unshared} d="M0 1.5h18" />
                    </svg>
                    <span>{text('charts.memory.ifNothingShared')}</span>
                  </>
                ) : null}
              </div>
              <svg className={styles.over} width={width} height={height} aria-hidden="true">
                {labels.map(({ bed, y }) =>
                  bed.type === 'tenant' ? (
                    <HueMark key={bed.key} hue={hueOf(bed.tenant)} x={right + 4} y={y} radius={3.4} />
                  ) : null,
                )}
              </svg>
              {labels.map(({ bed, y }) =>
                bed.type === 'tenant' ? (
                  <Label key={bed.key} x={right + 12} y={y} room={plot.right - 19} colour={colourOf(hueOf(bed.tenant))}>
                    {bed.tenant || text('charts.memory.private')}
                  </Label>
                ) : (
                  <Label key={bed.key} x={right} y={y} room={plot.right - 7}>
                    {text(`charts.memory.bed.${bed.material}`)}
                  </Label>
                ),
              )}
            </>
          );
        }}
      </Measured>
    </div>
  );
});

const readHeadline = (state: PlaybackState) => memoryHeadline(state.frame);

/** The drawing in one sentence. */
function MemorySummary({ horizonMs }: { readonly horizonMs: number }) {
  const text = useText();
  const format = useFormat();
  const now = useSampled(useRef(null), readHeadline, sameData);
  if (!now) return <>{text('charts.memory.noHost')}</>;
  return (
    <>
      {text('charts.memory.summary', {
        horizon: format.seconds(horizonMs),
        held: format.MiB(now.heldMiB, { steady: true }),
        total: format.MiB(now.totalMiB),
        saved: format.MiB(now.savedMiB),
        cache: format.MiB(now.byPageCacheMiB),
        merging: format.MiB(now.byMergingMiB),
      })}
    </>
  );
}

const readSaved = (state: PlaybackState) => perHost(state.frame, (frame) => memoryHeadline(frame)?.savedMiB ?? null);

export function MemorySharing({ form }: ChartProps) {
  const text = useText();
  const format = useFormat();
  const low = useLow();
  return (
    <Panel
      chart="memory-sharing"
      form={form}
      name={text('charts.memory.name')}
      figure={<MemoryFigure />}
      about={<MemoryAbout />}
      change={<MemoryChange />}
      hosts={(all) => <HostsLine read={readSaved} write={(saved) => format.MiB(saved)} all={all} />}
      drawing={<MemoryPicture height={low ? LOW_HEIGHT : COLUMN_HEIGHT} fill />}
      large={(fills) => <MemoryPicture height={fills ? COLUMN_HEIGHT : FULL_HEIGHT} fill={fills} />}
      tables={<MemoryTable />}
    />
  );
}
