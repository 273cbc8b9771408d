// The link as a QR code, to be held before a camera or kept as a picture.
import { useSharingText } from '../../locales/sharing.ts';
import { useFormat } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { ModulesDrawing, useModules } from './modules-drawing.tsx';
import { MOST_BYTES } from './qr-modules.ts';
import styles from './sharing.module.css';

export function QrCode({ link }: { readonly link: string }) {
  const text = useSharingText();
  const format = useFormat();
  const bytes = new TextEncoder().encode(link).length;
  const long = bytes > MOST_BYTES;
  const made = useModules(long ? null : link);
  return (
    <section className={styles.code} aria-label={text('code.title')}>
      <h3 className={styles.heading}>{text('code.title')}</h3>
      {long ? (
        <p className={styles.lead}>
          {text('code.long', { length: format.count(bytes), most: format.count(MOST_BYTES) })}
        </p>
      ) : made === null ? (
        <div className={styles.modules} />
      ) : 'problem' in made ? (
        <p role="alert">{text('code.missing', made)}</p>
      ) : (
        <>
          <ModulesDrawing modules={made} label={text('code.label')} className={styles.modules} />
          <Button onClick={() => saveText('strata-qr.svg', 'image/svg+xml', svgOf(made.path, made.size))}>
            {text('code.save')}
          </Button>
        </>
      )}
    </section>
  );
}

function svgOf(path: string, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`;
}
