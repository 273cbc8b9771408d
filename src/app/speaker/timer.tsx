// The time of day, the time since the talk began, and how far that is from its plan.
import { useEffect, useState } from 'react';
import { pace, plannedMinutes } from '../../lessons/talk.ts';
import { usePresentText } from '../../locales/present.ts';
import { useLocale } from '../../locales/text.ts';
import type { TalkState } from '../../sharing/talk-messages.ts';
import { Button } from '../../ui/button.tsx';
import { minutesAndSeconds } from './span.ts';
import styles from './speaker.module.css';

const MINUTE_MS = 60_000;

export interface TimerProps {
  readonly talk: Pick<NonNullable<TalkState['talk']>, 'scenes'>;
  readonly at: number;
  readonly begunAt: number | null;
  onBegin(at: number): void;
}

export function Timer({ talk, at, begunAt, onBegin }: TimerProps) {
  const text = usePresentText();
  const locale = useLocale();
  const now = useNow();
  const elapsed = begunAt === null ? 0 : Math.max(0, now - begunAt);
  const ahead = pace(talk, at, elapsed / MINUTE_MS);
  const time = minutesAndSeconds(Math.abs(ahead) * MINUTE_MS);
  const planned = Math.round(plannedMinutes(talk, talk.scenes.length));
  return (
    <dl className={styles.timer}>
      <div>
        <dt>{text('speaker.elapsed')}</dt>
        <dd>
          <time className={styles.elapsed}>{minutesAndSeconds(elapsed)}</time>{' '}
          {text('speaker.planned', { minutes: planned })}
        </dd>
        {begunAt === null ? null : (
          <dd data-pace={ahead < 0 ? 'late' : 'well'}>
            {ahead === 0 ? text('speaker.onTime') : text(ahead > 0 ? 'speaker.ahead' : 'speaker.late', { time })}
          </dd>
        )}
        <dd>
          <Button tone="quiet" onClick={() => onBegin(Date.now())}>
            {text(begunAt === null ? 'speaker.start' : 'speaker.restart')}
          </Button>
        </dd>
      </div>
      <div>
        <dt>{text('speaker.clock')}</dt>
        <dd>
          <time>{new Date(now).toLocaleTimeString(locale.slice(0, 2), { hour: '2-digit', minute: '2-digit' })}</time>
        </dd>
      </div>
    </dl>
  );
}

const SECOND_MS = 1000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
