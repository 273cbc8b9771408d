// With what the page of writing begins: what was being written here before, a lesson that the address carries, or a new one.
import { create } from 'zustand';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { unpackLesson } from '../../sharing/lesson-file/read.ts';
import { writeYaml } from '../../sharing/lesson-file/write.ts';
import { useDraft } from './draft.ts';
import { keptSource } from './keeping.ts';

/** A lesson of the address that waits for a decision, because another was being written. */
export const useOther = create<{ readonly file: LessonFile | null }>()(() => ({ file: null }));

export function begin(fresh: LessonFile): void {
  const kept = keptSource();
  if (kept) useDraft.getState().type(kept);
  void lessonOfAddress().then(async (carried) => {
    if (carried && !kept) useDraft.getState().open(carried);
    else if (carried && kept !== (await writeYaml(carried))) useOther.setState({ file: carried });
    else if (!carried && !kept) useDraft.getState().open(fresh);
  });
}

async function lessonOfAddress(): Promise<LessonFile | null> {
  const [, packed] = /[#&]lesson=([^&]*)/.exec(location.hash) ?? [];
  if (!packed) return null;
  const read = await unpackLesson(packed);
  return read.ok ? read.file : null;
}
