// Goals and constraints, each met or open with the figure that was measured, as it is at this moment.
import { boundsOf, type Challenge, type Checked, unitOfRequirement } from '../../lessons/challenge.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useFormat } from '../../locales/text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { measureWords, UNKNOWN } from '../lessons/figures.ts';
import styles from './challenge.module.css';
import type { Checks } from './checks.ts';
import { Hourglass } from './trial-note.tsx';
import { needWords } from './words.ts';

export interface CheckListProps {
  readonly challenge: Challenge;
  readonly checks: Checks | null;
}

export function CheckList({ challenge, checks }: CheckListProps) {
  const text = useChallengeText();
  const checked =
    checks?.checked ??
    [...challenge.goals, ...(challenge.constraints ?? [])].map((requirement) => ({
      requirement,
      value: null,
      met: false,
    }));
  const goals = checked.slice(0, challenge.goals.length);
  const constraints = checked.slice(challenge.goals.length);
  const met = checked.filter((one) => one.met).length;
  const row = (one: Checked) => (
    <Row key={one.requirement.id} challenge={challenge} checked={one} trying={checks?.trying ?? true} />
  );
  return (
    <section
      className={styles.checks}
      aria-label={text('challenge.goals')}
      data-solved={checks?.solved ? '' : undefined}
    >
      <h3>{text('challenge.goals')}</h3>
      <VisuallyHidden>
        <span role="status">{text('challenge.met', { met, all: checked.length })}</span>
      </VisuallyHidden>
      <ul>{goals.map(row)}</ul>
      {constraints.length > 0 ? (
        <>
          <h3>{text('challenge.constraints')}</h3>
          <ul>{constraints.map(row)}</ul>
        </>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly challenge: Challenge;
  readonly checked: Checked;
  readonly trying: boolean;
}

function Row({ challenge, checked: { requirement, value, met }, trying }: RowProps) {
  const text = useChallengeText();
  const format = useFormat();
  const inTrial = 'when' in requirement && requirement.when === 'trial';
  const waiting = inTrial && trying;
  const unit = unitOfRequirement(requirement);
  const { atLeast, atMost } = boundsOf(requirement);
  // That there is none of something says the sentence.
  const none = value === 0 && atMost === 0;
  const figure = value === null ? (waiting ? UNKNOWN : NOTHING) : none ? '' : measureWords(value, unit, format);
  // A count towards something is read with what it is counted towards.
  const towards = unit === 'count' && atLeast !== undefined && value !== null ? `/${format.count(atLeast)}` : '';
  return (
    <li className={styles.row} data-met={met ? '' : undefined} data-waiting={waiting ? '' : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {met ? '✓' : ''}
      </span>
      <span className={styles.need}>
        {needWords(text, challenge, requirement, format)}
        <VisuallyHidden>
          : {text(waiting ? 'challenge.playing' : met ? 'challenge.yes' : 'challenge.no')}
        </VisuallyHidden>
      </span>
      <span className={styles.figure}>
        {inTrial ? (
          <>
            <Hourglass />
            <VisuallyHidden>{text('challenge.inTrial')} </VisuallyHidden>
          </>
        ) : null}
        {figure}
        {towards}
      </span>
    </li>
  );
}

/** Where there is nothing to measure. */
const NOTHING = '–';
