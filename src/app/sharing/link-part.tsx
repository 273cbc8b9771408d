// The link itself, as text and as a QR code, and the whole page as one file.
import { useSharingText } from '../../locales/sharing.ts';
import { useFormat } from '../../locales/text.ts';
import { CopyField } from './copy-field.tsx';
import { QrCode } from './qr-code.tsx';
import styles from './sharing.module.css';
import { SingleFile } from './single-file.tsx';

export function LinkPart({ link }: { readonly link: string }) {
  const text = useSharingText();
  const format = useFormat();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <p className={styles.lead}>{text('link.about')}</p>
        <CopyField label={text('link.label')} value={link} rows={5} main />
        <p className={styles.hint}>
          {text('link.length', { count: link.length, shown: format.count(link.length) })}
          {link.startsWith('file:') ? ` ${text('link.fromFile')}` : ''}
        </p>
        <SingleFile />
      </div>
      <QrCode link={link} />
    </div>
  );
}
