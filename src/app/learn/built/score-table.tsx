// What has been built beside par: what the shown solution comes to, as the model plays it.
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './built.module.css';
import { Hourglass } from './hourglass.tsx';

export interface Scored {
  readonly id: string;
  readonly says: ReactNode;
  readonly inTrial: boolean;
  readonly yours: string;
  readonly par: string;
  /** Yours is a solution, and better in this. */
  readonly beaten: boolean;
}

export interface ScoreTableProps {
  readonly words: {
    readonly caption: string;
    readonly about: string;
    readonly figure: string;
    readonly yours: string;
    readonly par: string;
    readonly better: string;
  };
  readonly scores: readonly Scored[];
}

export function ScoreTable({ words, scores }: ScoreTableProps) {
  return (
    <table className={styles.score}>
      <caption>
        {words.caption}
        <small>{words.about}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{words.figure}</VisuallyHidden>
          </th>
          <th scope="col">{words.yours}</th>
          <th scope="col">{words.par}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, says, inTrial, yours, par, beaten }) => (
          <tr key={id} data-better={beaten ? '' : undefined}>
            <th scope="row">
              {says}
              {inTrial ? <Hourglass /> : null}
            </th>
            <td>
              {yours}
              {beaten ? <VisuallyHidden> {words.better}</VisuallyHidden> : null}
            </td>
            <td>{par}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
