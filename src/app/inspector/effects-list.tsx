// What switches come to, one sentence each, what is open before what is shut.
import { useGuardText } from '../../locales/guard.ts';
import styles from './guard-fields.module.css';
import type { Line } from './opened-lines.ts';

export function EffectsList({ lines }: { readonly lines: readonly Line[] }) {
  const text = useGuardText();
  return (
    <section className={styles.effects} aria-label={text('guard.effects')}>
      <h4>{text('guard.effects')}</h4>
      <ul aria-live="polite">
        {lines.map(({ words, alarming }) => (
          <li key={words} data-alarming={alarming || undefined}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
