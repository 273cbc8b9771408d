// The bottom bar: what the last edit changed, play, pause, step, speed, and the time line. It steers playback and reads
// it; the clock itself is in the store.
import { useState } from 'react';
import { useText } from '../locales/text.ts';
import { IconButton } from '../ui/button.tsx';
import { useLater } from '../ui/later.ts';
import { afterwards } from './afterwards.ts';
import styles from './time-controls/time-controls.module.css';
import { TimeLine } from './time-controls/time-line.tsx';
import { Readout, Speed, Transport } from './time-controls/transport.tsx';

export {
  nextEvent,
  playOrPause,
  previousEvent,
  tenSecondsBack,
  tenSecondsForth,
  toEnd,
  toStart,
} from './time-controls/actions.ts';

export function TimeControls() {
  const text = useText();
  // On a phone steps and speed are behind a button.
  const [more, setMore] = useState(false);
  const after = useLater(afterwards);
  return (
    <div className={styles.bar} data-bar="" data-more={more ? '' : undefined}>
      {after ? <after.SentenceLine /> : <p className={styles.sentence} />}
      <div className={styles.controls}>
        <Transport />
        <Readout />
        <Speed />
        <div className={styles.track}>
          <TimeLine />
        </div>
        <IconButton
          label={text('time.more')}
          className={styles.more}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 5h12M2 11h12" stroke="currentColor" strokeWidth="1.5" />
            <circle cx="10.5" cy="5" r="2.2" />
            <circle cx="5.5" cy="11" r="2.2" />
          </svg>
        </IconButton>
      </div>
    </div>
  );
}
