// How to cite what is on the page, for people and for programs.
import { useMemo } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { dayOf, writeBibtex, writeCitationFile } from '../../sharing/exporters/citation.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { VERSION } from '../version.ts';
import { CopyField } from './copy-field.tsx';
import { useTitle } from './page-title.ts';
import styles from './sharing.module.css';

export function CitePart({ link }: { readonly link: string }) {
  const text = useSharingText();
  const title = useTitle();
  const day = useMemo(() => new Date(), []);
  const cited = { title, version: VERSION, link, day };
  const bibtex = writeBibtex(cited);
  const file = writeCitationFile(cited);
  return (
    <div className={styles.column}>
      <p className={styles.lead}>{text('cite.about')}</p>
      <CopyField
        label={text('cite.words')}
        rows={4}
        value={text('cite.sentence', { title, version: VERSION, day: dayOf(day), link })}
      />
      <CopyField label={text('cite.bibtex')} rows={8} value={bibtex} />
      <CopyField label={text('cite.file')} rows={8} value={file} />
      <div className={styles.actions}>
        <Button onClick={() => saveText('strata.bib', 'application/x-bibtex', bibtex)}>
          {text('cite.save', { name: 'strata.bib' })}
        </Button>
        <Button onClick={() => saveText('CITATION.cff', 'text/yaml', file)}>
          {text('cite.save', { name: 'CITATION.cff' })}
        </Button>
      </div>
    </div>
  );
}
