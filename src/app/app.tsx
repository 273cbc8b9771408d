// The page: composes its parts and nothing else.
import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { loadWords, useText } from '../locales/text.ts';
import { Stage } from '../stage/stage.tsx';
import { useStory } from '../store/story.ts';
import { useView } from '../store/view.ts';
import { useLater } from '../ui/later.ts';
import { afterwards } from './afterwards.ts';
import styles from './app.module.css';
import { FullVersion } from './full-version.tsx';
import { Header } from './header/header.tsx';
import { inspector } from './inspector.ts';
import { NoticeBar } from './notice-bar.tsx';
import { PaletteColumn } from './palette/palette-column.tsx';
import { PaletteSheet } from './palette/palette-sheet.tsx';
import { present } from './present.ts';
import { useConfiguration } from './scenario.ts';
import { startPage } from './start.ts';
import { story } from './story.ts';
import { TimeControls } from './time-controls.tsx';
import { useWidth } from './width.ts';

// What is not needed for the first sight comes when there is time or need for it.
const ChartsPlace = lazy(async () => {
  const [{ ChartsPlace }] = await Promise.all([import('./charts-place.tsx'), loadWords()]);
  return { default: ChartsPlace };
});

export function App() {
  const text = useText();
  const { embed, ro } = useConfiguration();
  const width = useWidth();
  const narrow = width === 'narrow';
  const sheet = useView((state) =>
    state.carrying?.mode === 'pick' ? 'places' : state.inspecting ? 'inspector' : null,
  );
  const after = useLater(afterwards);
  const told = useStory((state) => state.lesson !== null);
  const tale = useLater(story);
  const presenting = useView((state) => state.presenting);
  const talk = useLater(present);
  useLayoutEffect(startPage, []);
  return (
    <div
      className={styles.app}
      data-embed={embed ? '' : undefined}
      data-sheet={sheet ?? undefined}
      data-ro={ro ? '' : undefined}
      data-story={told ? '' : undefined}
      data-talk={presenting ? '' : undefined}
    >
      <button type="button" className={styles.skip} onClick={() => document.getElementById('stage')?.focus()}>
        {text('app.skip')}
      </button>
      {presenting && talk ? <talk.PresentPanel /> : <Header />}
      {embed || ro || narrow || told || presenting ? null : <PaletteColumn />}
      {tale ? <tale.LessonPanel /> : null}
      <main id="stage" className={styles.stage} tabIndex={-1} aria-label={text('app.stage')}>
        <Stage />
      </main>
      {embed && (ro || !told) ? null : <InspectorPlace />}
      <aside className={styles.charts} aria-label={text('app.charts')}>
        <Suspense>
          <ChartsPlace form={width === 'wide' || (presenting && !narrow) ? 'drawn' : 'figure'} />
        </Suspense>
      </aside>
      {narrow && !embed && !ro && !presenting ? <PaletteSheet /> : null}
      <section className={styles.time} aria-label={text('app.time')}>
        <TimeControls />
        {embed && after ? <after.ChangedFigures /> : null}
        {embed ? <FullVersion className={styles.out} /> : null}
      </section>
      <NoticeBar />
      {after ? <after.Announcements /> : null}
      {after ? <after.PageWindows /> : null}
    </div>
  );
}

function InspectorPlace() {
  const wanted = useView((state) => state.inspecting);
  const part = useLater(inspector);
  useEffect(() => {
    if (wanted) inspector.need();
  }, [wanted]);
  return part ? <part.Inspector /> : null;
}
