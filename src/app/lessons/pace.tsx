// How fast time goes in the step that is told, said where it is not as in life.
import { useStoryText } from '../../locales/story.ts';
import { useFormat } from '../../locales/text.ts';
import { usePlayback } from '../../store/playback.ts';
import styles from './story.module.css';

export function Pace() {
  const text = useStoryText();
  const format = useFormat();
  const speed = usePlayback((state) => state.speed);
  if (speed === 1) return null;
  return <p className={styles.pace}>{text('telling.pace', { speed: format.number(speed) })}</p>;
}
