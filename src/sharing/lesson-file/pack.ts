// A lesson or a talk as it stands in an address, after `lesson=` or `talkfile=`: its JSON, packed. Needs nothing of what reads one.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import type { TalkFile } from '../../lessons/talk-file.ts';
import { pack } from '../packed.ts';

/** Characters: what chat programs and mail still carry whole. */
export const LONGEST_PACKED = 30_000;

/** Null when it is too long for an address: then it is given away as a file. */
export function packFile(file: LessonFile | TalkFile): string | null {
  const packed = pack(JSON.stringify(file));
  return packed.length > LONGEST_PACKED ? null : packed;
}
