// What is shown when drawing the page has failed: what happened, that nothing is lost, and two ways on.
import { useText } from '../locales/text.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './broken-page.module.css';

export function BrokenPage({ error, again }: { readonly error: Error; again(): void }) {
  const text = useText();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{text('ui.broken.title')}</h1>
      <p>{text('ui.broken.explanation')}</p>
      <p className={styles.ways}>
        <Button tone="strong" onClick={again}>
          {text('ui.broken.again')}
        </Button>
        <Button onClick={() => location.reload()}>{text('ui.broken.reload')}</Button>
      </p>
      <Disclosure summary={text('ui.broken.details')}>
        <code>{error.message}</code>
      </Disclosure>
    </main>
  );
}
