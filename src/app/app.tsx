// The page: composes its parts and nothing else.
import { useLayoutEffect, useState } from 'react';
import { ChartsColumn } from '../charts/charts-column.tsx';
import { useText } from '../locales/text.ts';
import { Stage } from '../stage/stage.tsx';
import { Announcements } from './announcements.tsx';
import styles from './app.module.css';
import { FullVersion } from './full-version.tsx';
import { Header } from './header/header.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Palette } from './palette/palette.tsx';
import { useConfiguration } from './scenario.ts';
import { startPage } from './start.ts';
import { TimeControls } from './time-controls.tsx';
import { useWidth } from './width.ts';

export function App() {
  const text = useText();
  const { embed } = useConfiguration();
  const width = useWidth();
  const [helping, setHelping] = useState(false);
  useLayoutEffect(() => startPage({ help: () => setHelping(true) }), []);
  return (
    <div className={styles.app} data-embed={embed ? '' : undefined}>
      <a className={styles.skip} href="#stage">
        {text('app.skip')}
      </a>
      <Header onHelp={() => setHelping(true)} />
      {embed ? null : <Palette />}
      <main id="stage" className={styles.stage} tabIndex={-1} aria-label={text('app.stage')}>
        <Stage />
      </main>
      {embed ? null : <Inspector />}
      <aside className={styles.charts} aria-label={text('app.charts')}>
        <ChartsColumn form={width === 'wide' ? 'drawn' : 'figure'} />
      </aside>
      <footer className={styles.time} aria-label={text('app.time')}>
        <TimeControls />
        {embed ? <FullVersion className={styles.out} /> : null}
      </footer>
      <NoticeBar />
      <Announcements />
      <HelpDialog open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
