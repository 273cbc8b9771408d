// A code that opens a scene's stage on a phone.
import { useHandoutText } from '../../locales/handout.ts';
import { ModulesDrawing, useModules } from '../sharing/modules-drawing.tsx';
import { MOST_BYTES } from '../sharing/qr-modules.ts';
import styles from './handout.module.css';

export interface CodeProps {
  readonly address: string;
  readonly title: string;
}

/** Nothing where an address is too long for a code. */
export function Code({ address, title }: CodeProps) {
  const text = useHandoutText();
  const long = new TextEncoder().encode(address).length > MOST_BYTES;
  const made = useModules(long ? null : address);
  if (long || made === null) return null;
  if ('problem' in made) return <p role="alert">{text('codeMissing', made)}</p>;
  return <ModulesDrawing modules={made} label={text('code', { title })} className={styles.code} />;
}
