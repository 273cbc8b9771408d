// A claim as a line with its verdict, that opens to all there is to it.
import type { StagedClaim } from '../../lessons/claim.ts';
import { useFormat } from '../../locales/text.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { ClaimBody } from './claim-body.tsx';
import styles from './claim-row.module.css';
import { claimWords } from './claim-words.ts';
import { VerdictMark } from './marks.tsx';
import type { Judged } from './playing.ts';
import { opinionWords } from './verdict-words.ts';

export interface ClaimRowProps {
  readonly claim: StagedClaim;
  /** Null until it has been played. */
  readonly judged: Judged | null;
  readonly open: boolean;
  onToggle(): void;
}

export function ClaimRow({ claim, judged, open, onToggle }: ClaimRowProps) {
  const text = useClaimsText();
  const format = useFormat();
  const words = claimWords(claim, text, format);
  const opinion = judged?.verdict.opinion;
  const id = `claim-${claim.id}`;
  return (
    <li id={id} className={styles.row} data-opinion={opinion}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.summary}
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={onToggle}
        >
          <span className={styles.number}>{format.count(claim.number)}</span>
          <span className={styles.title}>{words.title}</span>
          <span className={styles.verdict}>
            <VerdictMark mark={opinion ?? 'waiting'} />
            <span>{judged ? opinionWords(judged.verdict, words, text) : text('waiting')}</span>
          </span>
          <span className={styles.arrow} aria-hidden="true" />
        </button>
      </h3>
      {open ? (
        <div id={`${id}-body`} className={styles.body}>
          <ClaimBody claim={claim} judged={judged} words={words} />
        </div>
      ) : null}
    </li>
  );
}
