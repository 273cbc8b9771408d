// The lesson that is on, beside the stage: a chapter of the story, a belief, a challenge, a lesson from a file, or the list of all of them. All but
// chapters come when they are first asked for.
import { lazy, Suspense, useEffect } from 'react';
import { FILE_LESSON } from '../../lessons/lesson-file.ts';
import { useStory } from '../../store/story.ts';
import { beliefAt } from '../beliefs/open.ts';
import { challengeAt } from '../challenges/places.ts';
import { Chapter } from '../lessons/chapter.tsx';
import styles from '../lessons/story.module.css';
import { chapterOf } from '../lessons/tell.ts';
import { lessonNames } from '../story.ts';
import { LEARN } from './open.ts';
import { keepProgress } from './progress.ts';

const BeliefPanel = lazy(async () => ({ default: (await import('../beliefs/belief-panel.tsx')).BeliefPanel }));
const ChallengePanel = lazy(async () => ({
  default: (await import('../challenges/challenge-panel.tsx')).ChallengePanel,
}));
const FilePanel = lazy(async () => ({ default: (await import('../lessons/file/lesson-panel.tsx')).FilePanel }));
const LearnPanel = lazy(async () => ({ default: (await import('./learn-panel.tsx')).LearnPanel }));

export function LessonPanel() {
  useEffect(keepProgress, []);
  useEffect(() => lessonNames.need(), []);
  return (
    <Suspense fallback={<div className={styles.story} />}>
      <Present />
    </Suspense>
  );
}

function Present() {
  const place = useStory((state) => state.place);
  const lesson = chapterOf(useStory((state) => state.lesson));
  if (place === LEARN) return <LearnPanel />;
  if (beliefAt(place) !== null) return <BeliefPanel />;
  const challenge = challengeAt(place);
  if (challenge) return <ChallengePanel key={challenge.id} challenge={challenge} />;
  if (lesson?.id.startsWith(FILE_LESSON)) return <FilePanel key={lesson.id} lesson={lesson} />;
  return lesson ? <Chapter key={lesson.id} lesson={lesson} /> : null;
}
