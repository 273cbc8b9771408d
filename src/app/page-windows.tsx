// The windows over the page, and the panel that tells where a number comes from. Each comes when it is first asked for.
import { type ComponentType, lazy, Suspense } from 'react';
import { loadWords } from '../locales/text.ts';
import { useAsked } from '../store/asked.ts';
import { useLab } from '../store/lab.ts';
import { useView } from '../store/view.ts';
import { useIncomingFiles } from './importing/incoming.ts';
import { NewBuild } from './offline/new-build.tsx';
import { useTalkEditing } from './talk-editing.ts';
import { useWindows, type WindowName } from './windows.ts';

interface WindowProps {
  readonly open: boolean;
  onClose(): void;
}

const WINDOWS: Readonly<Record<WindowName, ComponentType<WindowProps>>> = {
  help: lazily(async () => (await import('./help-dialog.tsx')).HelpDialog),
  figures: lazily(async () => (await import('./figures/figures-dialog.tsx')).FiguresDialog),
  operations: lazily(async () => (await import('./operations/operations-dialog.tsx')).OperationsDialog),
  import: lazily(async () => (await import('./importing/import-dialog.tsx')).ImportDialog),
  present: lazily(async () => (await import('./present/talks-dialog.tsx')).TalksDialog),
  'left-out': lazily(async () => (await import('./figures/left-out-dialog.tsx')).LeftOutDialog),
};

/** A window with its words. */
function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [window] = await Promise.all([load(), loadWords()]);
    return { default: window };
  });
}

const TalkEditor = lazily(async () => (await import('./talk-editor/talk-editor.tsx')).TalkEditor);
const LabPanel = lazily(async () => (await import('./lab/lab-panel.tsx')).LabPanel);
const OriginPanel = lazily(async () => (await import('./figures/origin-panel.tsx')).OriginPanel);

export function PageWindows() {
  const { shown, known, close } = useWindows();
  const asked = useAsked((state) => state.figure !== null);
  const lab = useLab((state) => state.open);
  const writing = useTalkEditing((state) => state.id !== null);
  const presenting = useView((state) => state.presenting);
  useIncomingFiles();
  return (
    <>
      <NewBuild />
      <Suspense>{asked ? <OriginPanel /> : null}</Suspense>
      <Suspense>{writing && !presenting ? <TalkEditor /> : null}</Suspense>
      <Suspense>{lab && !asked ? <LabPanel /> : null}</Suspense>
      {known.map((name) => {
        const Window = WINDOWS[name];
        return (
          <Suspense key={name}>
            <Window open={shown === name} onClose={close} />
          </Suspense>
        );
      })}
    </>
  );
}
