// A lesson as it stands in an address, after `lesson=`: its JSON, packed. Needs nothing of what reads one.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { pack } from '../packed.ts';

/** Characters: what chat programs and mail still carry whole. */
const LONGEST_LINK = 30_000;

/** Null when it is too long for an address. */
export function packLesson(file: LessonFile): string | null {
  const packed = pack(JSON.stringify(file));
  return packed.length > LONGEST_LINK ? null : packed;
}
