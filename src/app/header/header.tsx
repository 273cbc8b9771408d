// The head of the page: what this is, what is on it, and what can be done with all of it.
import { useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { useLater } from '../../ui/later.ts';
import { afterwards } from '../afterwards.ts';
import { useConfiguration } from '../scenario.ts';
import { useWidth } from '../width.ts';
import styles from './header.module.css';
import { HelpMenu } from './help-menu.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Logo } from './logo.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PlatformSwitch } from './platform-switch.tsx';
import { useShare } from './share.tsx';
import { StartingPointsMenu } from './starting-points-menu.tsx';
import { StoryMenu } from './story-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { UndoButtons } from './undo-buttons.tsx';

export function Header() {
  const text = useText();
  const { embed, ro } = useConfiguration();
  const width = useWidth();
  const after = useLater(afterwards);
  const { share, window } = useShare();
  const brand = (
    <h1 className={styles.brand}>
      <Logo />
      <span>{text('app.name')}</span>
    </h1>
  );
  if (embed) return <header className={`${styles.header} ${styles.alone}`}>{brand}</header>;
  return (
    <>
      <header className={styles.header}>
        {brand}
        {ro ? null : <StartingPointsMenu className={styles.scenario} />}
        {ro || width === 'narrow' ? null : <PlatformSwitch />}
        {after && width === 'wide' && !ro ? <after.BesideButton /> : null}
        <div className={styles.grow} />
        {after ? <after.ChangedFigures /> : null}
        {ro ? null : <UndoButtons />}
        <nav className={styles.links} aria-label={text('app.menus')}>
          {width === 'narrow' ? (
            <MoreMenu onShare={share} />
          ) : (
            <>
              <StoryMenu />
              <LanguageMenu />
              <ThemeMenu />
              <HelpMenu />
              <Button tone="quiet" className={styles.share} data-control="share" onClick={share}>
                {text('app.share.button')}
              </Button>
            </>
          )}
        </nav>
      </header>
      {window}
    </>
  );
}
