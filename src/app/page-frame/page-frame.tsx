// What every page besides the stage has: the way past its head, the head with the way back, its title and what it is about.
import { type ReactNode, useEffect } from 'react';
import { useText } from '../../locales/text.ts';
import { Logo } from '../header/logo.tsx';
import { recallPreferences } from '../preferences.ts';
import { useConfiguration } from '../scenario.ts';
import styles from './page-frame.module.css';
import { stageAddress } from './stage-address.ts';

export interface PageFrameProps {
  readonly documentTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** Where the first stop of the Tab key leads: a heading by its id, with `tabIndex={-1}`. */
  readonly skip: { readonly to: string; readonly label: string };
  /** What stands under the lead. */
  readonly opening?: ReactNode;
  /** A class for the main part, where a page has a measure of its own. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function PageFrame({ documentTitle, title, lead, back, skip, opening, className, children }: PageFrameProps) {
  const words = useText();
  const configuration = useConfiguration();
  useEffect(() => recallPreferences(configuration), [configuration]);
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={() => goTo(skip.to)}>
        {skip.label}
      </button>
      <header className={styles.header}>
        <a className={styles.brand} href={stageAddress()}>
          <Logo />
          <span>{words('app.name')}</span>
        </a>
        <a className={styles.back} href={stageAddress()}>
          {back}
        </a>
      </header>
      <main className={className ? `${styles.main} ${className}` : styles.main}>
        <div className={styles.opening}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{lead}</p>
          {opening}
        </div>
        {children}
      </main>
    </div>
  );
}

/** The hash is the document's, so places of the page are gone to without it. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
