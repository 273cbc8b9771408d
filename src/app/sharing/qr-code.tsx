// The link as a QR code, drawn from its modules by our own hand; what makes the modules comes when it is needed.
import { useEffect, useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { useFormat } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import styles from './sharing.module.css';

/** Bytes in the largest code (version 40) with the least correction (L), by ISO/IEC 18004. */
const MOST_BYTES = 2953;
/** Light modules around it that the standard asks for. */
const QUIET = 4;

type Made = { readonly link: string; readonly path: string; readonly size: number } | { readonly problem: string };

export function QrCode({ link }: { readonly link: string }) {
  const text = useSharingText();
  const format = useFormat();
  const [made, setMade] = useState<Made | null>(null);
  const bytes = new TextEncoder().encode(link).length;
  const long = bytes > MOST_BYTES;
  useEffect(() => {
    if (long) return;
    let wanted = true;
    import('uqr').then(
      ({ encode }) => {
        const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: QUIET });
        if (wanted) setMade({ link, path: pathOf(data), size });
      },
      (error: unknown) => wanted && setMade({ problem: String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [link, long]);
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
          <svg
            className={styles.modules}
            viewBox={`0 0 ${made.size} ${made.size}`}
            role="img"
            aria-label={text('code.label')}
            shapeRendering="crispEdges"
          >
            <rect width={made.size} height={made.size} fill="#fff" />
            <path d={made.path} fill="#000" />
          </svg>
          <Button onClick={() => saveText('strata-qr.svg', 'image/svg+xml', svgOf(made.path, made.size))}>
            {text('code.save')}
          </Button>
        </>
      )}
    </section>
  );
}

/** Dark modules, each run of a row as one bar. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) bars.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  }
  return bars.join('');
}

function svgOf(path: string, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`;
}
