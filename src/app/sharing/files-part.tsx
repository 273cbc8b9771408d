// Everything that can be saved of what is on the page, made when it is asked for; and what came of the last one.
import { useState } from 'react';
import { CHART_NAMES, type ChartName } from '../../lessons/lesson.ts';
import { useSharingText } from '../../locales/sharing.ts';
import { useLocale } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import { DATA, type DataName, makeData } from './data-files.ts';
import { FileRow } from './file-row.tsx';
import { titleOf } from './page-title.ts';
import { PictureColours, type PictureTheme } from './picture-colours.tsx';
import { ProgramFiles } from './program-files.tsx';
import { useSaving } from './saving.ts';
import styles from './sharing.module.css';

export function FilesPart({ link }: { readonly link: string }) {
  const text = useSharingText();
  const locale = useLocale();
  const answered = usePlayback((state) => state.frame !== null);
  const { said, save } = useSaving();
  const [theme, setTheme] = useState<PictureTheme>('now');

  const picture = (what: 'stage' | ChartName) =>
    (['SVG', 'PNG'] as const).map((format) => ({
      format,
      save: () =>
        void save(`strata-${what}.${format.toLowerCase()}`, async () => {
          const { makePicture } = await import('./picture-files.tsx');
          return makePicture({ what, format, theme, link, locale });
        }),
    }));
  const data = (name: DataName, format: string, extension: string) => ({
    format,
    disabled: !answered && name !== 'scenario',
    save: () =>
      void save(`strata-${name}.${extension}`, () => makeData(name, { title: titleOf(locale), link, locale })),
  });

  return (
    <div className={styles.column}>
      <p className={styles.lead}>{text('files.about')}</p>
      <p role={said.failed ? 'alert' : 'status'} className={styles.outcome}>
        {said.words}
      </p>
      <section className={styles.files} aria-label={text('files.pictures')}>
        <h3 className={styles.heading}>{text('files.pictures')}</h3>
        <p className={styles.hint}>{text('files.picturesAbout')}</p>
        <PictureColours value={theme} onChange={setTheme} />
        <ul className={styles.list}>
          <FileRow name={text('files.stage')} formats={picture('stage')} />
          {CHART_NAMES.map((chart) => (
            <FileRow key={chart} name={text(`files.chart.${chart}`)} formats={picture(chart)} />
          ))}
        </ul>
      </section>
      <section className={styles.files} aria-label={text('files.data')}>
        <h3 className={styles.heading}>{text('files.data')}</h3>
        <ul className={styles.list}>
          {DATA.map(({ name, format, extension }) => (
            <FileRow
              key={name}
              name={text(`files.${name}`)}
              about={text(`files.${name}About`)}
              formats={[data(name, format, extension)]}
            />
          ))}
        </ul>
        {answered ? null : <p className={styles.hint}>{text('files.nothingYet')}</p>}
      </section>
      <ProgramFiles save={save} link={link} />
    </div>
  );
}
