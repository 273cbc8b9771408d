// The windows over the page. Each comes when it is first asked for.
import { type ComponentType, lazy, Suspense } from 'react';
import { useWindows, type WindowName } from './windows.ts';

interface WindowProps {
  readonly open: boolean;
  onClose(): void;
}

const WINDOWS: Readonly<Record<WindowName, ComponentType<WindowProps>>> = {
  help: lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog })),
  figures: lazy(async () => ({ default: (await import('./figures/figures-dialog.tsx')).FiguresDialog })),
  'left-out': lazy(async () => ({ default: (await import('./figures/left-out-dialog.tsx')).LeftOutDialog })),
};

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
