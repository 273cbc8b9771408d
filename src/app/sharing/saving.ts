// Makes a file when it is asked for, hands it to the browser, and says what came of it.
import { useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { saveFile } from '../../ui/save-file.ts';

export interface Saving {
  /** What came of the last one, in words. */
  readonly said: { readonly words: string; readonly failed: boolean };
  save(name: string, make: () => Promise<Blob>): Promise<void>;
}

export function useSaving(): Saving {
  const text = useSharingText();
  const [said, setSaid] = useState({ words: '', failed: false });
  return {
    said,
    async save(name, make) {
      setSaid({ words: text('files.making', { name }), failed: false });
      try {
        saveFile(name, await make());
        setSaid({ words: text('files.saved', { name }), failed: false });
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        setSaid({ words: text('files.failed', { name, problem }), failed: true });
      }
    },
  };
}
