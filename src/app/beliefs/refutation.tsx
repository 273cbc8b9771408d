// Many people think …, in fact …, because …: with where it is said, and what has been published about it.
import type { Belief } from '../../lessons/belief.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { Published } from '../figures/published.tsx';
import styles from './belief.module.css';

export function Refutation({ belief: { id, said, evidence } }: { readonly belief: Belief }) {
  const text = useBeliefsText();
  return (
    <>
      {(['people', 'fact', 'because'] as const).map((part) => (
        <p key={part} className={styles.refutation}>
          <b>{text(`believing.refute.${part}`)}</b> {text(`belief.${id}.${part}` as never)}
        </p>
      ))}
      <Published title={text('believing.said')} ids={said} folded />
      <Published title={text('believing.sources')} ids={evidence} folded />
    </>
  );
}
