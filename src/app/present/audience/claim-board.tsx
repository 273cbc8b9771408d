// A claim as the audience sees it, beside the stage: its runs, each put on the stage by its button, what it predicts of them, and the
// verdict once it is told. Then what came out stands before the runs, with what was found: so that the room sees it, however many runs
// there are.
import { useEffect } from 'react';
import { useAudienceText } from '../../../locales/audience.ts';
import { useFormat } from '../../../locales/text.ts';
import { useClaimsText } from '../../../locales/twenty-claims.ts';
import { Button } from '../../../ui/button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { claimWords } from '../../claims/claim-words.ts';
import { Conclusion } from '../../claims/conclusion.tsx';
import { useJudged } from '../../claims/judged.ts';
import { Predictions } from '../../claims/predictions.tsx';
import { verdictWords } from '../../claims/verdict-words.ts';
import { doDeed } from '../deeds.ts';
import { showStep } from '../give.ts';
import { useTalk } from '../talk.ts';
import board from './audience.module.css';
import styles from './claim.module.css';
import { type ClaimShown, claimNow, followClaims } from './claim.ts';
import { useAloneBeside } from './give-way.ts';
import { noteClaim, useRoom } from './state.ts';

export function ClaimBoard() {
  const now = claimNow(useTalk(), useRoom());
  useEffect(followClaims, []);
  return now ? <Board key={now.claim.id} {...now} /> : null;
}

function Board({ place, claim, scene, ran, told }: ClaimShown) {
  const text = useAudienceText();
  const claims = useClaimsText();
  const words = claimWords(claim, claims, useFormat());
  const judged = useJudged(claim);
  useAloneBeside(true);
  const shown = 'step' in scene.shown ? scene.shown.step : null;
  const run = (id: string): void => {
    noteClaim(place, { run: id });
    showStep(id);
  };
  const parts = { claim, judged: told ? judged : null, words };
  const runs = (
    <ul key="runs" className={styles.runs}>
      {claim.scenes.map(({ id, figures }) => (
        <li key={id} className={styles.run}>
          <Button pressed={id === shown} onClick={() => run(id)}>
            {words.scene(id)}
          </Button>
          {ran.includes(id) && judged ? (
            <dl>
              {Object.entries(figures).map(([name, measure]) => (
                <div key={name}>
                  <dt>{words.measure(measure)}</dt>
                  <dd>{words.figure(measure, judged.results[id]?.[name] ?? null)}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
  const predictions = <Predictions key="predictions" {...parts} heading="h3" withFindings />;
  return (
    <section className={`${board.board} ${styles.claim}`} data-board="claim" aria-label={text('claim.label')}>
      <div className={styles.head}>
        <h2>{claims(told ? 'open.verdict' : 'open.experiment')}</h2>
        <Button tone={told ? 'quiet' : 'strong'} onClick={() => doDeed('poll')}>
          {text(told ? 'claim.hide' : 'claim.tell')}
        </Button>
      </div>
      {told ? <Conclusion {...parts} withFindings={false} /> : <p>{words.experiment}</p>}
      {told ? [predictions, runs] : [runs, predictions]}
      <LiveRegion message={told && judged ? verdictWords(judged.verdict, words, claims) : ''} />
    </section>
  );
}
