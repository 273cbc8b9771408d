// What would turn the answer: other wishes, which are ranked at once, and other needs, which are played one after the other.
import { useMemo } from 'react';
import { type AdvisorText, advisorWords } from '../../locales/advisor.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { type useFormat as Format, useFormat, useLocale } from '../../locales/text.ts';
import type { Advice } from '../../simulation/comparison/advice.ts';
import type { Column } from '../../simulation/comparison/comparison.ts';
import { instancesOf } from '../../simulation/comparison/needs.ts';
import { flipsOf } from '../../simulation/comparison/reasons.ts';
import { wishesOf } from '../../simulation/comparison/wishes.ts';
import { deploymentName } from '../comparison/names.ts';
import { useConfiguration } from '../scenario.ts';
import type { Question } from './address.ts';
import styles from './flips.module.css';
import { firstOf, type Neighbour, useNeighbours } from './neighbours.ts';

export interface FlipsProps {
  readonly advice: Advice;
  readonly columns: readonly Column[];
  readonly question: Question;
  onAsk(question: Question): void;
}

export function Flips({ advice, columns, question, onAsk }: FlipsProps) {
  const { text, flip: flipWords, list } = advisorWords(useLocale());
  const comparison = useComparisonText();
  const format = useFormat();
  const { needs, said } = question;
  const { seed } = useConfiguration();
  const flips = useMemo(() => flipsOf(columns, said, advice), [columns, said, advice]);
  const { all, played } = useNeighbours(needs, seed);
  const name = (id: string | null) => {
    const found = columns.find(({ deployment }) => deployment.id === id)?.deployment;
    return found ? deploymentName(comparison, found) : text('flips.nobody');
  };
  const wishes = wishesOf(said);
  const turned = played.map((one) => ({ one, first: firstOf(one, wishes), change: changeWords(text, format, one) }));
  const flipping = turned.filter(({ first }) => first !== advice.first);
  const staying = turned.filter(({ first }) => first === advice.first);
  return (
    <section aria-labelledby="flips">
      <h2 id="flips">{text('flips.title')}</h2>
      <p className={styles.about}>{text(flips.length > 0 ? 'flips.about' : 'flips.none')}</p>
      <ul className={styles.flips}>
        {flips.map((flip) => (
          <Line
            key={flipWords(flip)}
            change={flipWords(flip)}
            name={name(flip.first)}
            onPress={() => onAsk({ needs, said: flip.said })}
          />
        ))}
      </ul>
      <h3 className={styles.heading}>{text('flips.needs')}</h3>
      {played.length < all || all === 0 ? (
        <p className={styles.about}>{text('flips.tried', { done: played.length, all })}</p>
      ) : null}
      <ul className={styles.flips}>
        {flipping.map(({ one, first, change }) => (
          <Line key={change} change={change} name={name(first)} onPress={() => onAsk({ needs: one.needs, said })} />
        ))}
      </ul>
      {staying.length > 0 ? (
        <p className={styles.about}>{text('flips.same', { changes: list(staying.map(({ change }) => change)) })}</p>
      ) : null}
    </section>
  );
}

interface LineProps {
  readonly change: string;
  readonly name: string;
  onPress(): void;
}

function Line({ change, name, onPress }: LineProps) {
  return (
    <li>
      <button type="button" className={styles.flip} onClick={onPress}>
        <span className={styles.change}>{change}</span> <span className={styles.name}>{name}</span>
      </button>
    </li>
  );
}

function changeWords(text: AdvisorText, format: ReturnType<typeof Format>, { change, needs }: Neighbour): string {
  if (change === 'tenants') return text('flips.tenants', { count: needs.tenants });
  if (change === 'apps') return text('flips.apps', { count: instancesOf(needs) });
  if (change === 'memoryBytes') return text('flips.memoryBytes', { size: format.MiB(needs.memoryBytes / 1024 ** 2) });
  return text('flips.cores', { count: needs.cores });
}
