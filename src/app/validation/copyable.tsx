// A line for the shell, to be copied; where copying is not allowed it is selected by hand.
import { useState } from 'react';
import { useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import styles from './rerun.module.css';

export function Copyable({ words }: { readonly words: string }) {
  const text = useValidationText();
  const [state, setState] = useState<'copy' | 'copied' | 'notCopied'>('copy');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      setState('copied');
    } catch {
      setState('notCopied');
    }
  }
  return (
    <div className={styles.copyable}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <pre className={styles.command} translate="no" tabIndex={0}>
        {words}
      </pre>
      <Button onClick={() => void copy()}>{text(state === 'copied' ? 'page.rerun.copied' : 'page.rerun.copy')}</Button>
      <p role="status" className={styles.note}>
        {state === 'notCopied' ? text('page.rerun.notCopied') : ''}
      </p>
    </div>
  );
}
