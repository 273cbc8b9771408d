// The page of the twenty claims: each with its verdict, to be opened, and the rules by which verdicts come about. It plays all
// claims while it is open.
import { useCallback, useEffect, useRef, useState } from 'react';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import type { Opinion } from '../../lessons/verdict.ts';
import { useFormat } from '../../locales/text.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { Segmented } from '../../ui/segmented.tsx';
import page from '../page-frame/page-frame.module.css';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { claimOfAddress, keepInAddress } from './address.ts';
import { ClaimRow } from './claim-row.tsx';
import styles from './claims-page.module.css';
import { playClaims, useClaimsPlaying } from './playing.ts';
import { ClaimsProgress } from './progress.tsx';
import { Rules } from './rules.tsx';

const OPINIONS = ['supported', 'depends', 'contested', 'not-measured'] as const satisfies readonly Opinion[];
type Shown = Opinion | 'every';

export function ClaimsPage() {
  const text = useClaimsText();
  const format = useFormat();
  const { judged, phase } = useClaimsPlaying();
  const [shown, setShown] = useState<Shown>('every');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const stop = useRef(() => {});
  const play = useCallback(() => {
    stop.current();
    stop.current = playClaims();
  }, []);
  useEffect(() => {
    play();
    return () => stop.current();
  }, [play]);
  useEffect(() => {
    const asked = claimOfAddress();
    if (asked === null) return;
    setOpen(new Set([asked]));
    document.getElementById(`claim-${asked}`)?.scrollIntoView();
  }, []);

  const opinionOf = (at: number) => judged[at]?.verdict.opinion;
  const count = (opinion: Opinion) => judged.filter(({ verdict }) => verdict.opinion === opinion).length;
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
    keepInAddress([...next].at(-1) ?? null);
  };
  return (
    <PageFrame
      documentTitle={text('documentTitle')}
      title={text('title')}
      lead={text('lead')}
      back={text('back')}
      skip={{ to: 'claims', label: text('skip') }}
      className={styles.main}
      opening={
        <p className={page.lead} data-waiting={phase === 'complete' ? undefined : ''}>
          {phase === 'complete' ? text('conclusion', { depends: format.count(count('depends')) }) : ' '}
        </p>
      }
    >
      <ClaimsProgress onAgain={play} />
      <section aria-labelledby="claims">
        <div className={styles.head}>
          <h2 id="claims" tabIndex={-1}>
            {text('list')}
          </h2>
          <div className={styles.filter}>
            <Segmented
              label={text('filter.label')}
              value={shown}
              options={[
                { value: 'every', label: text('filter.every', { count: format.count(STAGED_CLAIMS.length) }) },
                ...OPINIONS.map((value) => ({
                  value,
                  label: text('filter.opinion', {
                    opinion: text(`opinion.${value}`),
                    count: format.count(count(value)),
                  }),
                  disabled: phase === 'complete' && count(value) === 0,
                })),
              ]}
              onChange={(value: Shown) => setShown(value)}
            />
          </div>
        </div>
        <ol className={styles.list}>
          {STAGED_CLAIMS.map((claim, at) =>
            shown === 'every' || opinionOf(at) === shown ? (
              <ClaimRow
                key={claim.id}
                claim={claim}
                judged={judged[at] ?? null}
                open={open.has(claim.id)}
                onToggle={() => toggle(claim.id)}
              />
            ) : null,
          )}
        </ol>
      </section>
      <Rules />
    </PageFrame>
  );
}
