// Copies a link to what is on the page. Where copying is not allowed, the link is shown to be copied by hand.
import { type ReactNode, useState } from 'react';
import { useText } from '../../locales/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { presentLink } from '../address.ts';
import { useNotices } from '../notices.ts';
import styles from './header.module.css';

/** What sharing does, and the window that belongs to it (to be drawn somewhere). */
export function useShare(): { share(): void; window: ReactNode } {
  const text = useText();
  const [shown, setShown] = useState<string | null>(null);
  async function share(): Promise<void> {
    const link = presentLink();
    try {
      await navigator.clipboard.writeText(link);
      useNotices.getState().show(text('app.share.copied'));
    } catch {
      setShown(link);
    }
  }
  const window = (
    <Dialog
      open={shown !== null}
      title={text('app.share.title')}
      closeLabel={text('ui.close')}
      onClose={() => setShown(null)}
    >
      <p>{text('app.share.byHand')}</p>
      <textarea
        className={styles.link}
        readOnly
        rows={5}
        aria-label={text('app.share.link')}
        value={shown ?? ''}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
  return { share: () => void share(), window };
}
