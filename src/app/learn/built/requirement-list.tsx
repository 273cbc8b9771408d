// Goals and constraints, each met or open with the figure that was measured, as it is at this moment.
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './built.module.css';
import { Hourglass } from './hourglass.tsx';

export interface Asked {
  readonly id: string;
  /** What has to be so. */
  readonly need: ReactNode;
  readonly met: boolean;
  /** It is read in the trial. */
  readonly inTrial: boolean;
  /** Its figure is not of what stands there now. */
  readonly waiting: boolean;
  readonly figure: string;
}

export interface RequirementListProps {
  readonly words: {
    readonly goals: string;
    readonly constraints: string;
    /** How many of them are met. */
    readonly count: string;
    readonly met: string;
    readonly open: string;
    readonly waiting: string;
    readonly inTrial: string;
  };
  readonly goals: readonly Asked[];
  readonly constraints: readonly Asked[];
  readonly solved: boolean;
  /** Of the two titles, by what stands over the list. */
  readonly heading: 'h3' | 'h4';
}

export function RequirementList({ words, goals, constraints, solved, heading: Heading }: RequirementListProps) {
  const row = (asked: Asked) => <Row key={asked.id} asked={asked} words={words} />;
  return (
    <section className={styles.checks} aria-label={words.goals} data-solved={solved ? '' : undefined}>
      <Heading>{words.goals}</Heading>
      <VisuallyHidden>
        <span role="status">{words.count}</span>
      </VisuallyHidden>
      <ul>{goals.map(row)}</ul>
      {constraints.length > 0 ? (
        <>
          <Heading>{words.constraints}</Heading>
          <ul>{constraints.map(row)}</ul>
        </>
      ) : null}
    </section>
  );
}

function Row({ asked, words }: { readonly asked: Asked; readonly words: RequirementListProps['words'] }) {
  const { need, met, waiting, inTrial, figure } = asked;
  return (
    <li className={styles.row} data-met={met ? '' : undefined} data-waiting={waiting ? '' : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {met ? '✓' : ''}
      </span>
      <span className={styles.need}>
        {need}
        <VisuallyHidden>: {waiting ? words.waiting : met ? words.met : words.open}</VisuallyHidden>
      </span>
      <span className={styles.figure}>
        {inTrial ? (
          <>
            <Hourglass />
            <VisuallyHidden>{words.inTrial} </VisuallyHidden>
          </>
        ) : null}
        {figure}
      </span>
    </li>
  );
}
