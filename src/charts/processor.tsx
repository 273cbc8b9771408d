// Processor: whose work the cores do over time, what virtualization takes of them, and what virtual processors wanted and did
// not get. One figure: cores in use.
import { lazy, memo, Suspense, useMemo, useRef } from 'react';
import { useFormat, useText } from '../locales/text.ts';
import type { SeenFigure } from '../simulation/seen-figure.ts';
import { type PlaybackState, usePlayback } from '../store/playback.ts';
import { colourOf } from '../ui/hue.ts';
import { HueMark } from '../ui/hue-mark.tsx';
import { tickUnit } from './axis.ts';
import styles from './charts.module.css';
import { ClaimButton } from './claim/button.tsx';
import { shows } from './figures.ts';
import { Change, Figure } from './head.tsx';
import { Label } from './label.tsx';
import { fillOf, materialFill } from './materials.tsx';
import { Coming, Measured } from './measured.tsx';
import { useNames } from './names.ts';
import { type ChartProps, Panel } from './panel.tsx';
import { Playhead } from './playhead.tsx';
import { processorScene } from './processor/scene.ts';
import { type Bed, cut, everStolen, type Material, processorHeadline } from './processor/stack.ts';
import { ProcessorTable } from './processor/table.tsx';
import { WorkTable } from './processor/work-table.tsx';
import { sameData, useSampled } from './sampled.ts';

const Drawing = lazy(() => import('./processor/drawing.tsx').then((chunk) => ({ default: chunk.ProcessorDrawing })));

const COLUMN_HEIGHT = 132;
const FULL_HEIGHT = 320;
/** Less than this is not worth a word. */
const LEAST_STEAL = 0.05;

const FILL: Readonly<Record<Material, string>> = {
  virtualization: materialFill('hypervisor'),
  kernel: materialFill('kernel'),
};

const USED: SeenFigure = { quantity: 'cores', node: null };

function ProcessorFigure() {
  const text = useText();
  const format = useFormat();
  const now = useHeadline();
  const cores = now?.cores ?? 0;
  const value = now ? format.number(now.usedCores, { digits: 1 }) : text('charts.nothing');
  return (
    <Figure
      value={value}
      widest={format.number(cores, { digits: 1 })}
      unit={text('processor.used', { count: cores })}
      asks={now ? USED : null}
    />
  );
}

const headlineOf = (state: PlaybackState) => processorHeadline(state.frame);

function useHeadline() {
  const used = usePlayback((state) => headlineOf(state)?.usedCores ?? null);
  const cores = usePlayback((state) => headlineOf(state)?.cores ?? 0);
  const overhead = usePlayback((state) => headlineOf(state)?.overheadCores ?? 0);
  const steal = usePlayback((state) => headlineOf(state)?.stealCores ?? 0);
  return used === null ? null : { usedCores: used, cores, overheadCores: overhead, stealCores: steal };
}

/** How much of what is used is no work of anybody. */
function ProcessorAbout() {
  const text = useText();
  const format = useFormat();
  const now = useHeadline();
  if (!now) return <>{text('processor.noHost')}</>;
  if (now.usedCores < 1e-3) return <>{text('processor.idle')}</>;
  const share = now.overheadCores / now.usedCores;
  return <>{text('processor.share', { share: format.percent(share, { digits: share < 0.0995 ? 1 : 0 }) })}</>;
}

function ProcessorFacts() {
  const text = useText();
  const format = useFormat();
  const steal = useHeadline()?.stealCores ?? 0;
  if (steal < LEAST_STEAL) return null;
  const cores = format.number(steal, { digits: 1 });
  return <span title={text('processor.stolenAbout', { cores })}>{text('processor.stolen', { cores })}</span>;
}

function ProcessorChange() {
  const format = useFormat();
  const difference = usePlayback((state) => {
    const now = processorHeadline(state.frame);
    const before = processorHeadline(state.baseline);
    if (!now || !before) return null;
    const more = now.usedCores - before.usedCores;
    return shows(more, 1) ? format.number(more, { digits: 1, signed: true }) : null;
  });
  return <Change difference={difference} />;
}

const readSeries = (state: PlaybackState) => state.series;

interface PictureProps {
  readonly height: number;
  /** Takes the height that its panel has left; `height` is then the least. */
  readonly fill?: boolean;
}

const ProcessorPicture = memo(function ProcessorPicture({ height: least, fill = false }: PictureProps) {
  const text = useText();
  const format = useFormat();
  const { hueOf } = useNames();
  const place = useRef<HTMLDivElement>(null);
  const series = useSampled(place, readSeries);
  const cores = usePlayback((state) => headlineOf(state)?.cores ?? 0);
  const slices = useMemo(() => cut(series), [series]);
  const horizonMs = slices.moments[slices.moments.length - 1]?.tMs ?? 0;
  const fillOfBed = (bed: Bed): string => (bed.type === 'tenant' ? fillOf(hueOf(bed.tenant)) : FILL[bed.material]);
  const fills = new Map(slices.beds.map((bed) => [bed.key, fillOfBed(bed)]));
  const { unit, ms } = tickUnit(horizonMs);
  const stolen = everStolen(slices);
  return (
    <div ref={place} className={fill ? styles.rest : undefined}>
      <Measured height={least} fill={fill} summary={<ProcessorSummary horizonMs={horizonMs} />}>
        {(width, height) => {
          const scene = processorScene(slices, cores, horizonMs, width, height);
          const { plot, labels, allY } = scene;
          const right = width - plot.right + 7;
          const lastTime = scene.timeTicks[scene.timeTicks.length - 1];
          return (
            <>
              <Suspense fallback={<Coming />}>
                <Drawing
                  scene={scene}
                  cut={slices}
                  horizonMs={horizonMs}
                  wanted={stolen}
                  fill={(key) => fills.get(key) ?? fillOf(null)}
                  writeTime={(tMs) => {
                    const value = format.number(tMs / ms);
                    return tMs === lastTime ? text(`charts.axis.${unit}`, { value }) : value;
                  }}
                  writeCores={(value) => format.number(value)}
                />
              </Suspense>
              <Playhead plot={plot} horizonMs={horizonMs} />
              {stolen ? (
                <div className={styles.above} style={{ left: plot.left }} aria-hidden="true">
                  <svg width="18" height="3" aria-hidden="true">
                    <path className={styles.unshared} d="M0 1.5h18" />
                  </svg>
                  <span>{text('processor.wanted')}</span>
                </div>
              ) : null}
              <svg className={styles.over} width={width} height={height} aria-hidden="true">
                {allY === null ? null : (
                  <>
                    <line className={styles.allCores} x1={plot.left} x2={width - plot.right} y1={allY} y2={allY} />
                    <text
                      className={`${styles.text} ${styles.quiet} ${styles.halo}`}
                      x={width - plot.right - 2}
                      y={allY - 4}
                      textAnchor="end"
                    >
                      {text('processor.all', { count: cores })}
                    </text>
                  </>
                )}
                {labels.map(({ bed, y }) =>
                  bed.type === 'tenant' ? (
                    <HueMark key={bed.key} hue={hueOf(bed.tenant)} x={right + 4} y={y} radius={3.4} />
                  ) : null,
                )}
              </svg>
              {labels.map(({ bed, y }) =>
                bed.type === 'tenant' ? (
                  <Label key={bed.key} x={right + 12} y={y} room={plot.right - 19} colour={colourOf(hueOf(bed.tenant))}>
                    {bed.tenant || text('charts.nobody')}
                  </Label>
                ) : (
                  <Label key={bed.key} x={right} y={y} room={plot.right - 7}>
                    {text(`processor.bed.${bed.material}`)}
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

/** The drawing in one sentence. */
function ProcessorSummary({ horizonMs }: { readonly horizonMs: number }) {
  const text = useText();
  const format = useFormat();
  const now = useSampled(useRef(null), headlineOf, sameData);
  if (!now) return <>{text('processor.noHost')}</>;
  const cores = (value: number) => format.number(value, { digits: 1 });
  return (
    <>
      {text('processor.summary', {
        horizon: format.seconds(horizonMs),
        used: cores(now.usedCores),
        cores: format.count(now.cores),
        overhead: cores(now.overheadCores),
        stolen: cores(now.stealCores),
      })}
    </>
  );
}

export function Processor({ form }: ChartProps) {
  const text = useText();
  return (
    <Panel
      chart="processor"
      form={form}
      name={text('processor.name')}
      figure={<ProcessorFigure />}
      about={<ProcessorAbout />}
      facts={<ProcessorFacts />}
      change={<ProcessorChange />}
      drawing={
        <>
          <ProcessorPicture height={COLUMN_HEIGHT} fill />
          <ClaimButton className={styles.claim} />
        </>
      }
      large={(fills) => (
        <>
          <ProcessorPicture height={fills ? COLUMN_HEIGHT : FULL_HEIGHT} fill={fills} />
          <ClaimButton className={styles.claim} />
        </>
      )}
      tables={
        <>
          <WorkTable />
          <ProcessorTable />
        </>
      }
    />
  );
}
