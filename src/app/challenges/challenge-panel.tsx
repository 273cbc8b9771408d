// A build challenge beside the stage: what is wanted, what of it is met by now, help on request, and what is there to add.
import { useMemo } from 'react';
import type { Challenge } from '../../lessons/challenge.ts';
import { lessonOf } from '../../lessons/challenge-play.ts';
import { CHALLENGES } from '../../lessons/challenges.ts';
import { stage } from '../../lessons/scene.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useDocument } from '../../store/document.ts';
import { useStory } from '../../store/story.ts';
import { write } from '../../topology/notation.ts';
import { Button } from '../../ui/button.tsx';
import { ListButton } from '../learn/list-button.tsx';
import { PanelFrame, PanelScroll, PanelTitle } from '../learn/panel-frame.tsx';
import { useLook } from '../lessons/look.ts';
import story from '../lessons/story.module.css';
import { Things } from '../lessons/things.tsx';
import { beginChallenge, useHelp } from './begin.ts';
import styles from './challenge.module.css';
import { CheckList } from './check-list.tsx';
import { useChecks } from './checks.ts';
import { Hints } from './hints.tsx';
import { useChallengeKeys } from './keys.ts';
import { onwardFrom } from './onward.ts';
import { Scores } from './scores.tsx';
import { Solution } from './solution.tsx';
import { TrialNote } from './trial-note.tsx';
import { titleOfChallenge } from './words.ts';

export function ChallengePanel({ challenge }: { readonly challenge: Challenge }) {
  const text = useChallengeText();
  const checks = useChecks(challenge);
  const shown = useHelp((state) => state.shown);
  const number = CHALLENGES.indexOf(challenge);
  const title = titleOfChallenge(text, challenge);
  useLook(useUntouched(challenge) ? challenge.look : undefined);
  useChallengeKeys(challenge);
  return (
    <PanelFrame
      label={text('challenge.label')}
      head={
        <PanelTitle
          title={title}
          note={
            checks
              ? text('challenge.met', {
                  met: checks.checked.filter(({ met }) => met).length,
                  all: checks.checked.length,
                })
              : ''
          }
        />
      }
      closeLabel={text('challenge.close')}
      onClose={() => useStory.getState().close()}
      foot={<Foot challenge={challenge} number={number} />}
    >
      <PanelScroll about={title}>
        <div className={styles.challenge}>
          <p className={styles.task}>{text(`challenges.${challenge.id}.text` as never)}</p>
          <CheckList challenge={challenge} checks={checks} />
          {checks?.solved ? (
            <p className={styles.solved}>{text(shown === null ? 'challenge.solved' : 'challenge.solvedShown')}</p>
          ) : null}
          <Scores challenge={challenge} checks={checks} />
          <TrialNote challenge={challenge} />
          <Hints challenge={challenge} />
          <Solution challenge={challenge} />
          <Button tone="quiet" className={styles.again} onClick={() => beginChallenge(challenge)}>
            {text('challenge.again')}
          </Button>
        </div>
      </PanelScroll>
      <Things building />
    </PanelFrame>
  );
}

/** Whether nothing has been built yet: once somebody builds, nothing points at anything any more. */
function useUntouched(challenge: Challenge): boolean {
  const given = useMemo(() => write(stage(lessonOf(challenge), 0).topology), [challenge]);
  return useDocument(({ topology }) => write(topology) === given);
}

function Foot({ challenge, number }: { readonly challenge: Challenge; readonly number: number }) {
  const text = useChallengeText();
  const last = number === CHALLENGES.length - 1;
  return (
    <nav className={story.foot} aria-label={text('challenge.number', { number: number + 1, all: CHALLENGES.length })}>
      <ListButton />
      <Button tone="quiet" disabled={number === 0} onClick={() => onwardFrom(challenge, -1)}>
        {text('challenge.previous')}
      </Button>
      <span aria-hidden="true">
        {number + 1}/{CHALLENGES.length}
      </span>
      <Button tone="strong" onClick={() => onwardFrom(challenge, 1)}>
        {text(last ? 'challenge.end' : 'challenge.next')}
      </Button>
    </nav>
  );
}
