// Opens the window of sharing on what is on the page at that moment.
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { loadWords } from '../../locales/text.ts';
import { afterwards } from '../afterwards.ts';

const ShareDialog = lazy(async () => {
  const [{ ShareDialog }] = await Promise.all([import('../sharing/share-dialog.tsx'), loadWords()]);
  return { default: ShareDialog };
});

/** What sharing does, and the window that belongs to it (to be drawn somewhere). */
export function useShare(): { share(): void; window: ReactNode } {
  // Closed, the window stays, so that the focus goes back.
  const [shown, setShown] = useState<{ readonly link: string; readonly open: boolean } | null>(null);
  const window = shown ? (
    <Suspense>
      <ShareDialog {...shown} onClose={() => setShown({ ...shown, open: false })} />
    </Suspense>
  ) : null;
  return {
    share: () => afterwards.use(({ presentLink }) => setShown({ link: presentLink(), open: true })),
    window,
  };
}
