// The choices of a poll with the hands that were counted for each: a bar, the number, and when it has been played, which the model takes.
import type { CSSProperties, KeyboardEvent } from 'react';
import { MOST_HANDS, sharesOf } from '../../../lessons/poll.ts';
import { useAudienceText } from '../../../locales/audience.ts';
import { useFormat } from '../../../locales/text.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import styles from './audience.module.css';
import type { RightSaid } from './option-words.ts';

const BY_KEY: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

export interface HandsProps {
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  /** Index of the choice that the model takes, with what is said there; null: not known yet, or none. */
  readonly right: RightSaid | null;
  /** A line for each: for many short choices, as on a scale. */
  readonly compact?: boolean;
  /** Numbers can be typed too. */
  readonly typed?: boolean;
  /** Missing: they are not counted any more. */
  onCount?: ((counts: readonly number[]) => void) | undefined;
}

export function Hands({ labels, counts, right, compact = false, typed = false, onCount }: HandsProps) {
  const text = useAudienceText();
  const format = useFormat();
  const shares = sharesOf(counts);
  const set = (index: number, count: number): void =>
    onCount?.(counts.map((had, at) => (at === index ? Math.min(Math.max(count, 0), MOST_HANDS) : had)));
  const press = (event: KeyboardEvent, index: number, count: number): void => {
    const by = BY_KEY[event.key];
    // A field of numbers has the same keys by itself.
    if (by === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    set(index, count + by);
  };
  return (
    <ol className={styles.hands} data-compact={compact ? '' : undefined}>
      {labels.map((choice, index) => {
        const count = counts[index] ?? 0;
        return (
          <li key={choice} data-right={right?.index === index ? '' : undefined}>
            <p className={styles.choice}>{choice}</p>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${(shares[index] ?? 0) * 100}%` }} />
            </span>
            <p className={styles.count}>
              {text('poll.hands', { count })}
              {count > 0 ? <span> · {format.percent(shares[index] ?? 0)}</span> : null}
            </p>
            {right?.index === index ? (
              <p className={styles.model} style={{ '--place': right.place ?? 0 } as CSSProperties}>
                {text('poll.model', { value: right.value })}
              </p>
            ) : null}
            {onCount ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it
              <span className={styles.counting} onKeyDown={(event) => press(event, index, count)}>
                <Button aria-label={text('poll.fewer', { choice })} onClick={() => set(index, count - 1)}>
                  −
                </Button>
                {typed ? (
                  <NumberField
                    label={text('poll.count', { choice })}
                    value={count}
                    min={0}
                    max={MOST_HANDS}
                    onChange={(next) => set(index, next ?? 0)}
                  />
                ) : null}
                <Button data-more="" aria-label={text('poll.more', { choice })} onClick={() => set(index, count + 1)}>
                  +
                </Button>
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
