// All scenes of the talk in the speaker's window, to be gone to. The present one is kept in sight as scenes change.
import { useEffect, useRef } from 'react';
import { usePresentText } from '../../locales/present.ts';
import type { TalkState } from '../../sharing/talk-messages.ts';
import { wantsLessMotion } from '../../stage/motion.ts';
import styles from './speaker.module.css';

export interface JumpListProps {
  readonly scenes: NonNullable<TalkState['talk']>['scenes'];
  readonly at: number;
  onGo(at: number): void;
}

export function JumpList({ scenes, at, onGo }: JumpListProps) {
  const text = usePresentText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const own = list.current;
    const present = own?.children[at];
    if (!own || !present) return;
    const [seen, scene] = [own.getBoundingClientRect(), present.getBoundingClientRect()];
    if (scene.top >= seen.top && scene.bottom <= seen.bottom) return;
    // The list alone: asking the scene to come into sight would scroll the window around it too.
    const top = own.scrollTop + scene.top - seen.top - (seen.height - scene.height) / 2;
    own.scrollTo({ top, behavior: wantsLessMotion() ? 'instant' : 'smooth' });
  }, [at]);
  return (
    <nav aria-label={text('speaker.jump')} className={styles.jump}>
      <h2>{text('speaker.jump')}</h2>
      <ol ref={list}>
        {scenes.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => onGo(index)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
