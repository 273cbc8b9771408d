// Files and texts that come to the page from outside: dropped anywhere, or pasted where nothing is being typed.
import { useEffect } from 'react';
import { isEmbedded } from '../preferences.ts';
import { useWindows } from '../windows.ts';

/** Listens as long as the component is there. What comes is read by the window, which comes with it. */
export function useIncomingFiles(): void {
  useEffect(() => {
    if (isEmbedded()) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer || !brings(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !brings(event.dataTransfer)) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      const from = event.target instanceof Element ? event.target.closest('input, textarea, [contenteditable]') : null;
      if (from || !event.clipboardData || !hasContents(event.clipboardData)) return;
      event.preventDefault();
      take(event.clipboardData);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}

/** While something is dragged only its types can be seen. */
function brings({ types }: DataTransfer): boolean {
  return types.includes('Files') || types.includes('text/plain');
}

function hasContents(data: DataTransfer): boolean {
  return data.files.length > 0 || data.getData('text/plain').trim() !== '';
}

/** Takes the contents now, because they are gone with the event, and opens the window on them. */
function take(data: DataTransfer): void {
  const [file] = data.files;
  const text = data.getData('text/plain');
  if (!file && text.trim() === '') return;
  useWindows.getState().show('import');
  void import('./importing.ts').then(({ useImporting }) => {
    const { readFile, readText } = useImporting.getState();
    return file ? readFile(file) : readText(text, null);
  });
}
