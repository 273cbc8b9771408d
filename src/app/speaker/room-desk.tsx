// What the speaker leads the room with, unseen by it: the hands of a poll, the countdown of an exercise, the code for phones.
import { useAudienceText } from '../../locales/audience.ts';
import type { TalkState, TalkWish } from '../../sharing/talk-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Switch } from '../../ui/switch.tsx';
import { AddressField } from '../present/audience/address-field.tsx';
import { useLeft } from '../present/audience/exercise-board.tsx';
import { Hands } from '../present/audience/hands.tsx';
import { setCountdownSound, useCountdownSound } from '../present/audience/sound.ts';
import { minutesAndSeconds } from './span.ts';
import styles from './speaker.module.css';

export interface RoomDeskProps {
  readonly state: TalkState;
  wish(wish: TalkWish): void;
}

/** At the foot of the notes, in sight however long these are. */
export function RoomDesk({ state, wish }: RoomDeskProps) {
  const text = useAudienceText();
  const { poll, exercise, claim } = state;
  if (!poll && !exercise && !claim) return null;
  return (
    <section className={styles.room} aria-label={text('desk')}>
      {claim ? (
        <>
          {claim.verdict === null ? null : <p>{claim.verdict}</p>}
          <div className={styles.controls}>
            <Button tone={claim.told ? 'quiet' : 'strong'} onClick={() => wish({ type: 'deed', deed: 'poll' })}>
              {text(claim.told ? 'claim.hide' : 'claim.tell')}
            </Button>
          </div>
        </>
      ) : null}
      {poll ? <Poll poll={poll} wish={wish} /> : null}
      {exercise ? <Exercise exercise={exercise} wish={wish} /> : null}
    </section>
  );
}

export function PhonesDesk({ state: { code }, wish }: RoomDeskProps) {
  const text = useAudienceText();
  return (
    <section aria-label={text('code.label')}>
      <div className={styles.controls}>
        <Button pressed={code} onClick={() => wish({ type: 'deed', deed: 'code' })}>
          {text('code.label')}
        </Button>
      </div>
      <Disclosure summary={text('code.address')}>
        <AddressField />
      </Disclosure>
    </section>
  );
}

function Poll({ poll, wish }: { readonly poll: NonNullable<TalkState['poll']>; wish: RoomDeskProps['wish'] }) {
  const text = useAudienceText();
  const open = poll.phase === 'open';
  return (
    <>
      <p className={styles.asks}>{poll.asks}</p>
      <Hands
        labels={poll.labels}
        counts={poll.counts}
        right={poll.right}
        typed
        compact
        onCount={open ? (counts) => wish({ type: 'hands', counts: [...counts] }) : undefined}
      />
      <div className={styles.controls}>
        <Button tone={open ? 'strong' : 'plain'} onClick={() => wish({ type: 'deed', deed: 'poll' })}>
          {text(open ? 'poll.run' : 'poll.open')}
        </Button>
        {open ? (
          <Button tone="quiet" onClick={() => wish({ type: 'hands', counts: [] })}>
            {text('poll.reset')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Exercise({
  exercise,
  wish,
}: {
  readonly exercise: NonNullable<TalkState['exercise']>;
  wish: RoomDeskProps['wish'];
}) {
  const text = useAudienceText();
  const { countdown, minutes } = exercise;
  const sound = useCountdownSound((state) => state.on);
  const hold = () => wish({ type: 'deed', deed: 'exercise' });
  return (
    <>
      <p>{text('exercise.label')}</p>
      {countdown ? <Left countdown={countdown} /> : null}
      <div className={styles.controls}>
        {countdown ? (
          <>
            <Button onClick={hold}>{text(countdown.endsAt === null ? 'exercise.goOn' : 'exercise.hold')}</Button>
            <Button tone="quiet" onClick={() => wish({ type: 'exercise', act: 'more' })}>
              {text('exercise.more')}
            </Button>
            <Button tone="quiet" onClick={() => wish({ type: 'exercise', act: 'small' })}>
              {text('exercise.small')}
            </Button>
            <Button tone="quiet" onClick={() => wish({ type: 'exercise', act: 'end' })}>
              {text('exercise.end')}
            </Button>
          </>
        ) : (
          <Button tone="strong" onClick={hold}>
            {text('exercise.start', { count: minutes })}
          </Button>
        )}
        {countdown ? (
          <Button tone="quiet" onClick={() => wish({ type: 'showHow' })}>
            {text('exercise.show')}
          </Button>
        ) : null}
      </div>
      <Switch label={text('exercise.sound')} checked={sound} onChange={setCountdownSound} />
    </>
  );
}

function Left({ countdown }: { readonly countdown: Parameters<typeof useLeft>[0] }) {
  const text = useAudienceText();
  const left = useLeft(countdown);
  return (
    <p className={styles.left} role="timer">
      {left === 0
        ? text('exercise.over')
        : text('exercise.left', { time: minutesAndSeconds(Math.ceil(left / 1000) * 1000) })}
    </p>
  );
}
