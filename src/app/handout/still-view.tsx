// A scene's stage as a picture to be printed: the very drawing of the page, standing still, on paper in every theme.
import { useMemo } from 'react';
import type { Still } from '../../lessons/still.ts';
import { useHandoutText } from '../../locales/handout.ts';
import { stillSource } from '../../stage/live.ts';
import { StageView } from '../../stage/stage-view.tsx';
import type { SpokenScene } from '../present/talk.ts';
import styles from './handout.module.css';
import { useReplayed } from './replayed.ts';

/** Pixels that the stage is laid out in; the style sheet draws them smaller. */
const WIDTH = 560;
const HEIGHT = 290;
/** In a column of paper: narrower rather than smaller, since its words have to be read. */
const COLUMN = { width: 433, height: 244 } as const;

export interface StillViewProps {
  readonly still: Still | null | undefined;
  readonly scene: Pick<SpokenScene, 'id' | 'title' | 'shown' | 'claim'>;
}

export function StillView({ still, scene }: StillViewProps) {
  const text = useHandoutText();
  const source = useMemo(() => still && stillSource(still.frame, still.earlier), [still]);
  useReplayed(scene);
  return (
    <figure className={styles.picture} data-theme="light" data-scene={scene.id} data-drawn={still ? '' : undefined}>
      {still && source ? (
        <div role="img" aria-label={text('picture', { title: scene.title })}>
          <div className={styles.stage} aria-hidden="true" inert>
            <StageView
              topology={still.topology}
              frame={still.frame}
              source={source}
              width={scene.claim === undefined ? WIDTH : COLUMN.width}
              height={scene.claim === undefined ? HEIGHT : COLUMN.height}
            />
          </div>
        </div>
      ) : (
        <p className={styles.waiting}>{still === undefined ? text('drawing') : null}</p>
      )}
    </figure>
  );
}
