// Copies a link to what is on the page. Where copying is not allowed, the link is shown to be copied by hand.
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { createText, currentLocale } from '../../locales/text.ts';
import { afterwards } from '../afterwards.ts';
import { useNotices } from '../notices.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog.tsx')).ShareDialog }));

/** What sharing does, and the window that belongs to it (to be drawn somewhere). */
export function useShare(): { share(): void; window: ReactNode } {
  // Null until there was something to copy by hand; closed, the window stays, so that the focus goes back.
  const [shown, setShown] = useState<{ readonly link: string; readonly open: boolean } | null>(null);
  async function copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      useNotices.getState().show(createText(currentLocale())('app.share.copied'));
    } catch {
      setShown({ link, open: true });
    }
  }
  const window = shown ? (
    <Suspense>
      <ShareDialog {...shown} onClose={() => setShown({ ...shown, open: false })} />
    </Suspense>
  ) : null;
  return { share: () => afterwards.use(({ presentLink }) => void copy(presentLink())), window };
}
