// The whole page as one file to take along, where this copy of the page comes with it.
import { useEffect, useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import styles from './sharing.module.css';

/** Beside the page, made by the same build. */
const FILE = 'strata.html';

type State = 'asking' | 'there' | 'none' | 'here';

export function SingleFile() {
  const text = useSharingText();
  const [state, setState] = useState<State>(() => (isOneFile() ? 'here' : 'asking'));
  useEffect(() => {
    if (state !== 'asking') return;
    const stop = new AbortController();
    isThere(stop.signal).then(
      (there) => setState(there ? 'there' : 'none'),
      () => stop.signal.aborted || setState('none'),
    );
    return () => stop.abort();
  }, [state]);
  return (
    <section className={styles.single} aria-label={text('single.title')}>
      <h3 className={styles.heading}>{text('single.title')}</h3>
      <p className={styles.hint}>{text('single.about')}</p>
      {state === 'there' ? (
        <a className={styles.download} href={FILE} download={FILE}>
          {text('single.save')}
        </a>
      ) : (
        <p role="status" className={styles.hint}>
          {text(`single.${state}`)}
        </p>
      )}
    </section>
  );
}

/** The script of the one file says so (build/single-file.ts). */
export function isOneFile(): boolean {
  return 'strataScript' in globalThis;
}

/** Many servers answer with the page itself where there is no such file; that one is a few thousand bytes, this one a million. */
const LEAST_BYTES = 100_000;

async function isThere(signal: AbortSignal): Promise<boolean> {
  const { ok, body } = await fetch(FILE, { signal });
  const reader = ok ? body?.getReader() : undefined;
  let bytes = 0;
  while (reader && bytes < LEAST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return false;
    bytes += value.length;
  }
  await reader?.cancel();
  return bytes >= LEAST_BYTES;
}
