// Published against simulated, both logarithmic: on the diagonal they are equal, and the bands say how far off a dot is.
import { useMemo, useRef } from 'react';
import { Label } from '../../charts/label.tsx';
import { useMeasured } from '../../charts/measured.tsx';
import { useFormat } from '../../locales/text.ts';
import { useValidationText } from '../../locales/validation.ts';
import { NEAR, ON_THE_MARK } from '../../validation/judge.ts';
import type { CaseDescription, CaseResult } from '../../validation/report.ts';
import { type Dot, Dots, Shape } from './dots.tsx';
import { type Decades, decadesOf, logPlace, spaced } from './scales.ts';
import styles from './validation-page.module.css';

const LEFT = 72;
const FOOT = 62;
/** Pixels from the axis down to those of which zero was simulated. */
const ZERO_BELOW = 17;
const TOP = 28;
const RIGHT = 10;
const TALLEST = 560;
/** Fewer pixels than this between two figures of an axis are too few. */
const CROWDED = 44;

export interface ScatterProps {
  /** Cases with one published figure: the axes span these from the beginning, so that no dot moves another. */
  readonly described: readonly CaseDescription[];
  readonly played: readonly CaseResult[];
}

export function Scatter({ described, played }: ScatterProps) {
  const text = useValidationText();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const { width } = useMeasured(place);
  const height = Math.min(TALLEST, Math.max(300, width));
  const decades = useMemo(() => decadesOf([...described, ...played].flatMap(figuresOf)), [described, played]);
  const { x, y } = useMemo(() => axes(width, height, decades), [width, height, decades]);
  const dots = useMemo(
    () =>
      played
        .map((result): Dot => ({ result, x: x(publishedOf(result)), y: y(result.simulated) }))
        .sort((a, b) => publishedOf(a.result) - publishedOf(b.result)),
    [played, x, y],
  );
  const powers = Array.from({ length: decades.to - decades.from + 1 }, (_, at) => decades.from + at);
  const every = Math.ceil((CROWDED * powers.length) / Math.max(1, width - LEFT - RIGHT));
  const shown = powers.filter((power) => power % every === 0);
  const figure = (power: number) => format.number(10 ** power, { digits: Math.max(0, -power) });
  // Of the axis below as many as there is room for, evenly.
  const across = evenly(
    shown.map((power) => ({ at: x(10 ** power), words: figure(power) })),
    width,
  );
  const lowest = 10 ** decades.from;
  const highest = 10 ** decades.to;
  /** Everything between two errors, as a band along the diagonal. */
  const band = (error: number) => {
    const above = [lowest, highest].map((of) => `${x(of)} ${y(of * (1 + error))}`);
    const below = [highest, lowest].map((of) => `${x(of)} ${y(of * (1 - error))}`);
    return `M${[...above, ...below].join('L')}Z`;
  };
  const ground = (
    <>
      <clipPath id="validation-plot">
        <rect x={x(lowest)} y={y(highest)} width={x(highest) - x(lowest)} height={y(lowest) - y(highest)} />
      </clipPath>
      {shown.map((power) => (
        <path
          key={power}
          className={styles.grid}
          d={`M${x(10 ** power)} ${y(highest)}V${y(lowest)}M${x(lowest)} ${y(10 ** power)}H${x(highest)}`}
        />
      ))}
      <g clipPath="url(#validation-plot)">
        <path className={styles.bandNear} d={band(NEAR)} />
        <path className={styles.bandOnTheMark} d={band(ON_THE_MARK)} />
      </g>
      <path className={styles.equal} d={`M${x(lowest)} ${y(lowest)}L${x(highest)} ${y(highest)}`} />
      <path className={styles.axis} d={`M${x(lowest)} ${y(highest)}V${y(lowest)}H${x(highest)}`} />
    </>
  );
  return (
    <div ref={place}>
      <Dots width={width} height={height} dots={dots} label={text('page.scatter.dots')} ground={ground}>
        <Label quiet x={0} y={8} room={width / 2}>
          {text('page.scatter.simulated')} ↑
        </Label>
        {shown.map((power) => (
          <Label key={`up ${power}`} quiet x={0} y={y(10 ** power)} room={LEFT - 6}>
            {figure(power)}
          </Label>
        ))}
        <Label quiet x={0} y={y(0)} room={LEFT - 6}>
          {text('page.dots.zero')}
        </Label>
        {across.map(({ words, from, room }) => (
          <Label key={`across ${words}`} quiet x={from} y={height - 26} room={room + RIGHT}>
            {words}
          </Label>
        ))}
        <Label quiet x={LEFT} y={height - 8} room={width - LEFT}>
          {text('page.scatter.published')} →
        </Label>
        <Key width={width} height={height} />
      </Dots>
    </div>
  );
}

/** Every figure, or every second and so on: the first way in which none is left out. */
function evenly(all: readonly { readonly at: number; readonly words: string }[], width: number) {
  for (let every = 1; every < all.length; every += 1) {
    const some = all.filter((_, at) => at % every === 0);
    const placed = spaced(some, width);
    if (placed.length === some.length) return placed;
  }
  return spaced(all, width);
}

/** What the marks and the bands are, in the corner where no dot can be. */
function Key({ width, height }: { readonly width: number; readonly height: number }) {
  const text = useValidationText();
  const format = useFormat();
  const left = width - Math.min(150, width * 0.36);
  const top = height - FOOT - 84;
  const within = (error: number) => text('page.scatter.within', { percent: format.percent(error) });
  const rows = [
    { words: text('use.prediction'), mark: <Shape x={6} y={8} use="prediction" /> },
    { words: text('use.calibration'), mark: <Shape x={6} y={8} use="calibration" /> },
    { words: within(ON_THE_MARK), mark: <rect className={styles.bandOnTheMark} x={1} y={3} width={10} height={10} /> },
    { words: within(NEAR), mark: <rect className={styles.bandNear} x={1} y={3} width={10} height={10} /> },
  ];
  return rows.map(({ words, mark }, at) => (
    <span key={words}>
      <svg
        className={styles.keyMark}
        style={{ left: left - 16, top: top + at * 17 }}
        width={12}
        height={16}
        aria-hidden="true"
      >
        {mark}
      </svg>
      <Label x={left} y={top + at * 17 + 8} room={width - left}>
        {words}
      </Label>
    </span>
  ));
}

function axes(width: number, height: number, decades: Decades) {
  return {
    x: (figure: number) => LEFT + (logPlace(figure, decades) ?? 0) * (width - LEFT - RIGHT),
    y: (figure: number) => {
      const share = logPlace(figure, decades);
      return share === null ? height - FOOT + ZERO_BELOW : height - FOOT - share * (height - FOOT - TOP);
    },
  };
}

function publishedOf({ published }: CaseDescription): number {
  return 'value' in published ? published.value : 0;
}

function figuresOf(one: CaseDescription | CaseResult): readonly number[] {
  return 'simulated' in one ? [publishedOf(one), one.simulated] : [publishedOf(one)];
}
