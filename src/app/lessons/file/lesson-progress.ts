// What has been done in lessons from files stays on the device, by lesson; never in an embed. Every access may throw (sandboxed
// frames, blocked storage): then nothing is kept.
import type { LessonFile } from '../../../lessons/lesson-file.ts';
import { markOfFile } from '../../../lessons/lesson-file.ts';
import { keepOnDevice, keptOnDevice } from '../../device.ts';
import { isEmbedded } from '../../preferences.ts';
import { useOpenLesson } from './open-lesson.ts';

const KEY = 'strata.lessons';
/** The lessons opened last. */
const MOST_LESSONS = 50;

type Kept = readonly (readonly [mark: string, done: readonly string[]])[];

/** Ids of the steps that have been done in a lesson before. */
export function doneBefore(file: LessonFile): readonly string[] {
  const mark = markOfFile(file);
  const ids = new Set(file.steps.map(({ id }) => id));
  return (kept().find(([known]) => known === mark)?.[1] ?? []).filter((id) => ids.has(id));
}

/** Keeps what is done from now on; returns the way to stop. */
export function keepLessonProgress(): () => void {
  if (isEmbedded()) return () => {};
  return useOpenLesson.subscribe(({ done, mark }, before) => {
    if (done !== before.done && mark === before.mark && mark !== '') keep(mark, [...done]);
  });
}

function keep(mark: string, done: readonly string[]): void {
  const others = kept().filter(([known]) => known !== mark);
  const all: Kept = done.length > 0 ? [[mark, done], ...others] : others;
  keepOnDevice(KEY, JSON.stringify(all.slice(0, MOST_LESSONS)));
}

function kept(): Kept {
  try {
    const read: unknown = JSON.parse(keptOnDevice(KEY) ?? '[]');
    return Array.isArray(read) ? read.slice(0, MOST_LESSONS).filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(entry: unknown): entry is Kept[number] {
  if (!Array.isArray(entry) || entry.length !== 2) return false;
  const [mark, done] = entry as readonly unknown[];
  return typeof mark === 'string' && Array.isArray(done) && done.every((id) => typeof id === 'string');
}
