// The windows over the page. Each comes when it is first asked for.
import { type ComponentType, lazy, Suspense } from 'react';
import { loadWords } from '../locales/text.ts';
import { useWindows, type WindowName } from './windows.ts';

interface WindowProps {
  readonly open: boolean;
  onClose(): void;
}

const WINDOWS: Readonly<Record<WindowName, ComponentType<WindowProps>>> = {
  help: lazily(async () => (await import('./help-dialog.tsx')).HelpDialog),
  figures: lazily(async () => (await import('./figures/figures-dialog.tsx')).FiguresDialog),
  'left-out': lazily(async () => (await import('./figures/left-out-dialog.tsx')).LeftOutDialog),
};

/** A window with its words. */
function lazily(load: () => Promise<ComponentType<WindowProps>>) {
  return lazy(async () => {
    const [window] = await Promise.all([load(), loadWords()]);
    return { default: window };
  });
}

export function PageWindows() {
  const { shown, known, close } = useWindows();
  return known.map((name) => {
    const Window = WINDOWS[name];
    return (
      <Suspense key={name}>
        <Window open={shown === name} onClose={close} />
      </Suspense>
    );
  });
}
