// Errors of all cases with one published figure, topic by topic, with the median of the predictions.
import { useMemo, useRef } from 'react';
import { Label } from '../../charts/label.tsx';
import { useMeasured } from '../../charts/measured.tsx';
import { useFormat, useLocale } from '../../locales/text.ts';
import { reportWords, useValidationText } from '../../locales/validation.ts';
import type { Topic } from '../../validation/case.ts';
import { NEAR, ON_THE_MARK } from '../../validation/judge.ts';
import type { CaseResult, TopicSummary } from '../../validation/report.ts';
import { type Dot, Dots } from './dots.tsx';
import { ERROR_TICKS, errorPlace, offsets, spaced } from './scales.ts';
import styles from './validation-page.module.css';

const HEAD = 30;
const LANE = 44;
const DOT = 7.4;
/** Room for the median at the end of a lane. */
const END = 58;
const NARROW = 480;
const EDGE = 8;
/** How much lower a lane is that has its topic over its dots. */
const NAME = 22;

export interface ErrorsByTopicProps {
  /** All that there are, from the beginning. */
  readonly topics: readonly Topic[];
  readonly played: readonly CaseResult[];
  readonly byTopic: readonly TopicSummary[];
}

export function ErrorsByTopic({ topics, played, byTopic }: ErrorsByTopicProps) {
  const text = useValidationText();
  const format = useFormat();
  const words = reportWords(useLocale());
  const place = useRef<HTMLDivElement>(null);
  const { width } = useMeasured(place);
  // Where there is room for both, the topic stands beside its lane; else on it.
  const beside = width >= NARROW;
  const left = beside ? 132 : EDGE;
  const lane = beside ? LANE : LANE + NAME;
  const height = HEAD + topics.length * lane;
  const x = useMemo(() => (error: number) => left + errorPlace(error) * (width - left - END), [left, width]);
  const middle = (at: number) => HEAD + at * lane + lane - LANE / 2;
  const dots = useMemo(
    () =>
      topics.flatMap((topic, at) => {
        const own = played.filter((one) => one.topic === topic).sort((a, b) => a.error - b.error);
        const across = offsets(
          own.map(({ error }) => x(error)),
          DOT,
          LANE / 2 - DOT / 2,
        );
        const centre = HEAD + at * lane + lane - LANE / 2;
        return own.map((result, index): Dot => ({ result, x: x(result.error), y: centre + (across[index] ?? 0) }));
      }),
    [topics, played, x, lane],
  );
  const foot = height;
  const medians = new Map(byTopic.map(({ topic, medianError }) => [topic, medianError]));
  const ground = (
    <>
      {[NEAR, ON_THE_MARK].map((error) => (
        <rect
          key={error}
          className={error === NEAR ? styles.bandNear : styles.bandOnTheMark}
          x={x(-error)}
          y={HEAD - 6}
          width={x(error) - x(-error)}
          height={foot - HEAD + 6}
        />
      ))}
      <path className={styles.equal} d={`M${x(0)} ${HEAD - 6}V${foot}`} />
      {topics.map((topic, at) => (
        <path key={topic} className={styles.grid} d={`M0 ${HEAD + (at + 1) * lane}H${width}`} />
      ))}
      {topics.map((topic, at) => {
        const median = medians.get(topic) ?? null;
        if (median === null) return null;
        return <path key={topic} className={styles.median} d={`M${x(median)} ${middle(at) - 15}v30`} />;
      })}
    </>
  );
  // Zero and the ends of the bands first: they are what is read. A figure that would stand on one of them is left out.
  const ticks = spaced(
    [...ERROR_TICKS]
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .map((tick) => ({ at: x(tick), words: format.percent(tick, { signed: true }) })),
    width - END,
  );
  return (
    <div ref={place}>
      <Dots width={width} height={height} dots={dots} label={text('page.errors.dots')} ground={ground}>
        {ticks.map(({ words, from, room }) => (
          <Label key={words} quiet x={from} y={14} room={room + END}>
            {words}
          </Label>
        ))}
        {topics.map((topic, at) => {
          const median = medians.get(topic) ?? null;
          return (
            <span key={topic}>
              <Label
                x={0}
                y={beside ? middle(at) : HEAD + at * lane + NAME / 2 + 2}
                room={beside ? left - 10 : width - END}
              >
                {text(`topics.${topic}`)}
              </Label>
              {median === null ? null : (
                <Label x={width - END + 8} y={middle(at)} room={END - 8}>
                  {words.percent(median)}
                </Label>
              )}
            </span>
          );
        })}
      </Dots>
    </div>
  );
}
