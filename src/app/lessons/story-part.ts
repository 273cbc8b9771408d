// All lessons (story.ts) in one place: what opens them, and their panel, which fetches what the lesson needs.
export { openBelief, openBeliefs } from '../beliefs/open.ts';
export { LessonPanel } from '../learn/lesson-panel.tsx';
export { openLearn } from '../learn/open.ts';
export { openPlace } from '../learn/open-place.ts';
export { openLesson } from './file/open-checked.ts';
export { tell } from './tell.ts';
