// "Open a file": choosing one or pasting its text, what was read out of it, and putting that on the stage.
import { lazy, Suspense } from 'react';
import { useImportsText } from '../../locales/imports.ts';
import { useText } from '../../locales/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ChooseFile } from './choose-file.tsx';
import styles from './importing.module.css';
import { useImporting } from './importing.ts';
import { ReadFile } from './read-file.tsx';
import { ReadLessonFile } from './read-lesson.tsx';

const ReadTalkFile = lazy(async () => ({ default: (await import('./read-talk.tsx')).ReadTalkFile }));

export function ImportDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const text = useImportsText();
  const words = useText();
  const reading = useImporting((state) => state.reading);
  return (
    <Dialog open={open} title={text('title')} closeLabel={words('ui.close')} size="wide" onClose={onClose}>
      <div className={styles.sheet}>
        {reading.type === 'read' ? (
          <ReadFile reading={reading} onPut={onClose} />
        ) : reading.type === 'lesson' ? (
          <ReadLessonFile file={reading.file} onOpen={onClose} />
        ) : reading.type === 'talk' ? (
          <Suspense>
            <ReadTalkFile file={reading.file} onOpen={onClose} />
          </Suspense>
        ) : (
          <ChooseFile reading={reading} />
        )}
      </div>
    </Dialog>
  );
}
