// What stands in the frame until somebody asks for more (`?clickToLoad=1`): nothing runs and nothing further is loaded. The first
// press is the first time that the page takes the focus.
import { type ReactNode, useEffect, useState } from 'react';
import { useEmbeddingText } from '../../locales/embedding.ts';
import { useText } from '../../locales/text.ts';
import { Logo } from '../header/logo.tsx';
import { useConfiguration } from '../scenario.ts';
import styles from './cover.module.css';

export function Cover({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const own = useEmbeddingText();
  const { start } = useConfiguration();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (opened) document.getElementById('stage')?.focus();
  }, [opened]);
  if (opened) return children;
  const name = `startingPoints.${start ?? ''}.name`;
  const says = own('embedding.cover.about');
  return (
    <main className={styles.cover}>
      <div className={styles.strata} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <button type="button" className={styles.open} onClick={() => setOpened(true)}>
        <span className={styles.mark}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M6 3.5v13l11-6.5z" fill="currentColor" />
          </svg>
        </span>
        <span className={styles.words}>
          <span className={styles.name}>
            <Logo size={18} />
            {text('app.name')}
          </span>
          <strong>{text.has(name) ? text(name) : own('embedding.cover.own')}</strong>
          <span className={styles.about}>{says}</span>
        </span>
      </button>
    </main>
  );
}
