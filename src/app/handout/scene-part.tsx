// One scene of a handout: its picture, its idea, what to take home of it, or what is asked, with room for what one thinks oneself.
import { useHandoutText } from '../../locales/handout.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { VerdictPart } from '../claims/verdict-part.tsx';
import { MarkedUp } from '../lessons/file/marked-up.tsx';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { canBeTyped, sceneAddress, stageOfScene } from './addresses.ts';
import { Code } from './code.tsx';
import styles from './handout.module.css';
import { StillView } from './still-view.tsx';
import { asksSomething, type Drawn } from './stills.ts';

export interface ScenePartProps {
  readonly talk: Pick<SpokenTalk, 'id' | 'lessons'>;
  readonly number: number;
  /** With its figures. */
  readonly scene: SpokenScene;
  readonly drawn: Drawn | undefined;
  /** Numbers of its records in the list of sources. */
  readonly records: readonly number[];
}

/** Lines to write on. */
const LINES = ['first', 'second', 'third', 'fourth'] as const;

export function ScenePart({ talk, number, scene, drawn, records }: ScenePartProps) {
  const text = useHandoutText();
  const own = useOwnTalksText();
  const address = sceneAddress(talk, scene);
  const code = scene.exercise ? stageOfScene(scene, talk.lessons) : null;
  return (
    <article
      className={styles.scene}
      aria-labelledby={`scene-${scene.id}`}
      data-claim={scene.claim === undefined ? undefined : ''}
    >
      <StillView still={drawn ? drawn.first : undefined} scene={scene} />
      <div className={styles.words}>
        <h3 id={`scene-${scene.id}`}>
          <span className={styles.number}>{number}</span> {scene.title}
        </h3>
        {scene.idea === '' ? null : <p className={styles.idea}>{scene.idea}</p>}
        {scene.fullView ? (
          <p className={styles.small}>{text('fullView', { chart: own(`editor.charts.${scene.fullView}`) })}</p>
        ) : null}
        {scene.poll ? (
          <div className={styles.asked}>
            <p>
              <b>{text('asked')}</b> {scene.asks}
            </p>
            {scene.poll.prediction.kind === 'choice' ? (
              <ul className={styles.choices}>
                {scene.poll.prediction.choices.map(({ id }) => (
                  <li key={id}>{scene.says?.[id] ?? id}</li>
                ))}
              </ul>
            ) : (
              <p className={styles.guess}>{text('guess')}</p>
            )}
          </div>
        ) : null}
        {scene.exercise ? (
          <div className={styles.asked}>
            <p>
              <b>
                {text('exercise')} ({text('minutes', { count: scene.exercise.minutes })}).
              </b>{' '}
              {scene.task}
            </p>
            <div className={styles.trying}>
              <div className={styles.lines}>
                <p>{text('notes')}</p>
                {LINES.map((line) => (
                  <div key={line} />
                ))}
              </div>
              {code ? <Code address={code} title={scene.title} /> : null}
            </div>
          </div>
        ) : null}
        {scene.claim === undefined ? null : <VerdictPart id={scene.claim} className={styles.claim} />}
        {asksSomething(scene) ? null : <MarkedUp text={scene.handout ?? ''} />}
        <p className={styles.small}>
          {records.length > 0 ? <span>{text('records', { numbers: records.join(', ') })} · </span> : null}
          {canBeTyped(address) ? (
            <>
              {text('open')}:{' '}
              <a href={address} translate="no">
                {address.replace(/^https?:\/\//, '')}
              </a>
            </>
          ) : (
            <a href={address}>{text('open')}</a>
          )}
        </p>
      </div>
    </article>
  );
}
