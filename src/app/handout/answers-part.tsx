// What the runs answer to the polls, and a solution of each exercise, at the end where nobody reads them too early.
import { useHandoutText } from '../../locales/handout.ts';
import { MarkedUp } from '../lessons/file/marked-up.tsx';
import type { SpokenScene } from '../present/talk.ts';
import styles from './handout.module.css';
import { StillView } from './still-view.tsx';
import type { Drawn } from './stills.ts';

export interface Answered {
  readonly number: number;
  readonly scene: SpokenScene;
  readonly drawn: Drawn | undefined;
  /** Of a poll, once it is known. */
  readonly answer: string | null;
}

export function AnswersPart({ answered }: { readonly answered: readonly Answered[] }) {
  const text = useHandoutText();
  return answered.map(({ number, scene, drawn, answer }) => (
    <article key={scene.id} className={styles.scene} aria-labelledby={`answer-${scene.id}`}>
      <StillView still={drawn ? drawn.end : undefined} scene={scene} />
      <div className={styles.words}>
        <h3 id={`answer-${scene.id}`}>
          <span className={styles.number}>{number}</span> {scene.title}
        </h3>
        <p>{scene.poll ? scene.asks : scene.task}</p>
        {answer === null ? null : (
          <p>
            {text('right')} <b>{answer}</b>
          </p>
        )}
        {scene.exercise && scene.because ? (
          <p>
            <b>{text('solution')}:</b> {scene.because}
          </p>
        ) : null}
        <MarkedUp text={scene.handout || (scene.exercise ? '' : (scene.because ?? ''))} />
      </div>
    </article>
  ));
}
