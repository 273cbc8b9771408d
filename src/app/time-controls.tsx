// The bottom bar: what the last edit changed, play, pause, step, speed, and the time line. It steers playback and reads
// it; the clock itself is in the store.
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
  const after = useLater(afterwards);
  return (
    <div className={styles.bar}>
      {after ? <after.SentenceLine /> : <p className={styles.sentence} />}
      <div className={styles.controls}>
        <Transport />
        <Readout />
        <Speed />
        <div className={styles.track}>
          <TimeLine />
        </div>
      </div>
    </div>
  );
}
