// Marks of verdicts and of records, in ink and told apart by shape: the word always stands beside them.
import type { Side } from '../../lessons/claim.ts';
import type { Opinion } from '../../lessons/verdict.ts';
import styles from './marks.module.css';

export type Mark = Opinion | Side | 'waiting';

const DRAWN: Readonly<Record<Mark, React.ReactNode>> = {
  supported: (
    <>
      <circle className={styles.fill} cx="8" cy="8" r="7" />
      <path className={styles.onFill} d="M4.6 8.2l2.4 2.5l4.4-5" />
    </>
  ),
  depends: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.3" />
      <path className={styles.fill} d="M8 1a7 7 0 0 0 0 14z" />
    </>
  ),
  contested: (
    <>
      <path className={styles.fill} d="M1.5 3v10l5.6-5z" />
      <path className={styles.line} d="M14.2 3.4v9.2l-4.9-4.6z" />
    </>
  ),
  'not-measured': <circle className={styles.dashed} cx="8" cy="8" r="6.3" />,
  for: <path className={styles.line} d="M8 3v10M3 8h10" />,
  against: <path className={styles.line} d="M3 8h10" />,
  aside: <circle className={styles.line} cx="8" cy="8" r="2.4" />,
  waiting: <circle className={styles.faint} cx="8" cy="8" r="1.6" />,
};

export function VerdictMark({ mark }: { readonly mark: Mark }) {
  return (
    <svg className={styles.mark} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" data-mark={mark}>
      {DRAWN[mark]}
    </svg>
  );
}

/** Whether something that was predicted came out. */
export function OutcomeMark({ holds }: { readonly holds: boolean | null }) {
  return (
    <svg className={styles.mark} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {holds === null ? (
        <path className={styles.line} d="M4 8h1M7.5 8h1M11 8h1" />
      ) : (
        <path className={styles.line} d={holds ? 'M3.2 8.4l3.2 3.3l6.4-7.2' : 'M4 4l8 8M12 4l-8 8'} />
      )}
    </svg>
  );
}
