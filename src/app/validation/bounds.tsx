// Cases of which only bounds were published: kept or broken.

import { useProse } from '../../locales/prose.ts';
import { useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import styles from './bounds.module.css';
import { useCaseWords } from './case-words.ts';
import { useChosen } from './chosen.ts';
import type { CaseRow } from './filters.ts';

export function Bounds({ rows }: { readonly rows: readonly CaseRow[] }) {
  const text = useValidationText();
  const prose = useProse();
  const words = useCaseWords();
  return (
    <ul className={styles.bounds}>
      {rows.map(({ described, result }) => (
        <li key={described.id} className={styles.bound} data-broken={result && result.error !== 0 ? '' : undefined}>
          <p className={styles.measured}>{prose(described.measured)}</p>
          <p className={styles.state}>
            {result
              ? text(result.error === 0 ? 'page.bounds.kept' : 'page.bounds.broken')
              : text('page.orderings.waiting')}
          </p>
          <p className={styles.figures}>
            <b>{words.published(described)}</b>
            {result ? `, ${text('page.bounds.simulated', { value: words.simulated(result) })}` : null}
          </p>
          <Button tone="quiet" className={styles.toRow} onClick={() => useChosen.getState().show(described.id)}>
            {text('page.dots.toRow')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
