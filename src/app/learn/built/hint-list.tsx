// Hints, one at a time, each telling a little more.
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import styles from './built.module.css';

export interface HintListProps {
  readonly words: { readonly label: string; readonly first: string; readonly next: string };
  readonly hints: readonly { readonly id: string; readonly says: ReactNode }[];
  /** How many have been asked for. */
  readonly given: number;
  onMore(): void;
}

export function HintList({ words, hints, given, onMore }: HintListProps) {
  return (
    <section className={styles.help} aria-label={words.label}>
      <ol aria-live="polite">
        {hints.slice(0, given).map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ol>
      {given < hints.length ? <Button onClick={onMore}>{given === 0 ? words.first : words.next}</Button> : null}
    </section>
  );
}
