// The window of the speaker: the present scene with its notes, the next one, the clock, and controls that the audience does not see.
import { useEffect } from 'react';
import { usePresentText } from '../../locales/present.ts';
import type { Deed, TalkState } from '../../sharing/talk-messages.ts';
import { Button } from '../../ui/button.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { handoutAddress } from '../handout/addresses.ts';
import { recallPreferences } from '../preferences.ts';
import { type FigureWords, useFilled, withFigures } from '../present/figures-in-words.ts';
import { useRemoteKeyboard } from '../present/talk-keyboard.ts';
import { useConfiguration } from '../scenario.ts';
import { JumpList } from './jump-list.tsx';
import { Notes, type NotesProps } from './notes.tsx';
import { PhonesDesk, RoomDesk } from './room-desk.tsx';
import styles from './speaker.module.css';
import { type Audience, useAudience } from './speaker-line.ts';
import { Timer } from './timer.tsx';

export function SpeakerPage() {
  const text = usePresentText();
  const configuration = useConfiguration();
  const audience = useAudience();
  useEffect(() => recallPreferences(configuration), [configuration]);
  useEffect(() => {
    document.title = text('speaker.documentTitle');
  }, [text]);
  const { state, wish } = audience;
  useRemoteKeyboard(state?.typed ?? null, wish);
  return (
    <main className={styles.page}>
      {state?.talk ? <Desk state={state} talk={state.talk} wish={wish} /> : <p>{text('speaker.waiting')}</p>}
    </main>
  );
}

type SceneHeard = NonNullable<TalkState['talk']>['scenes'][number];

interface DeskProps {
  readonly state: TalkState;
  readonly talk: NonNullable<TalkState['talk']>;
  readonly wish: Audience['wish'];
}

const PRIVATE = [
  'black',
  'overview',
  'spotlight',
  'clear',
  'zoom',
  'fullView',
  'invert',
  'contrast',
] as const satisfies readonly Deed[];

function Desk({ state, talk, wish }: DeskProps) {
  const text = usePresentText();
  const { at, black, playing } = state;
  const scene = talk.scenes[at];
  const next = talk.scenes[at + 1];
  if (!scene) return null;
  const number = at + 1;
  const count = talk.scenes.length;
  const nextTitle = next ? next.title : text('speaker.last');
  return (
    <>
      <section className={styles.now} aria-labelledby="now">
        <p className={styles.place}>
          {talk.title} · {text('place', { number, count })}
        </p>
        <h1 id="now">{scene.title}</h1>
        {black ? <p className={styles.warning}>{text('speaker.isBlack')}</p> : null}
        {state.shown ? <p className={styles.reached}>{text('speaker.shown')}</p> : null}
        {state.reached ? <p className={styles.reached}>{text('speaker.reached')}</p> : null}
        <Said scene={scene} figures={state.figures} canShow={state.canShow} onShow={() => wish({ type: 'showHow' })} />
        <RoomDesk state={state} wish={wish} />
      </section>
      <div className={styles.side}>
        <section aria-labelledby="next">
          <h2 id="next">{text('speaker.next')}</h2>
          <p className={styles.next}>{nextTitle}</p>
        </section>
        <Timer talk={talk} at={at} begunAt={state.begunAt} onBegin={(begunAt) => wish({ type: 'timer', begunAt })} />
        <PhonesDesk state={state} wish={wish} />
        <nav className={styles.controls} aria-label={text('speaker.controls')}>
          <Button disabled={at === 0} onClick={() => wish({ type: 'deed', deed: 'back' })}>
            {text('deeds.back')}
          </Button>
          <Button tone="strong" disabled={!next} onClick={() => wish({ type: 'deed', deed: 'next' })}>
            {text('deeds.next')}
          </Button>
          <Button onClick={() => wish({ type: 'playOrPause' })}>
            {text(playing ? 'speaker.pause' : 'speaker.play')}
          </Button>
          {PRIVATE.map((deed) => (
            <Button
              key={deed}
              tone="quiet"
              pressed={deed === 'black' ? black : undefined}
              onClick={() => wish({ type: 'deed', deed })}
            >
              {text(`deeds.${deed}`)}
            </Button>
          ))}
          <a className={styles.handout} href={handoutAddress(talk)} target="_blank" rel="noreferrer">
            {text('speaker.handout')}
          </a>
        </nav>
        <JumpList scenes={talk.scenes} at={at} onGo={(index) => wish({ type: 'goTo', at: index })} />
      </div>
      <LiveRegion message={text('speaker.said', { number, count, title: scene.title, next: nextTitle })} />
    </>
  );
}

interface SaidProps extends Pick<NotesProps, 'canShow' | 'onShow'> {
  readonly scene: SceneHeard;
  readonly figures: FigureWords;
}

/** The idea and the notes of a scene, with their figures. */
function Said({ scene, figures, ...shows }: SaidProps) {
  const filled = withFigures(useFilled(scene), figures);
  return (
    <>
      {filled.idea === '' ? null : <p className={styles.idea}>{filled.idea}</p>}
      <Notes scene={filled} {...shows} />
    </>
  );
}
