// A lesson file as text: JSON for links, YAML for people. Reading either gives the same lesson back.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { ImportStop } from '../importers/imported.ts';
import { pack, unpack } from '../packed.ts';
import { syntaxProblem } from './problem.ts';
import { type ReadLesson, readLessonText } from './read.ts';

/** Characters of a packed lesson in an address: what chat programs and mail still carry whole. */
export const LONGEST_LINK = 30_000;

/** As YAML, with the keys in their order and long words in lines of their own. */
export async function writeYaml(file: LessonFile): Promise<string> {
  const yaml = await import('yaml');
  return yaml.stringify(file, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** As it stands in an address, after `lesson=`; null when it is too long for one. */
export function packLesson(file: LessonFile): string | null {
  const packed = pack(JSON.stringify(file));
  return packed.length > LONGEST_LINK ? null : packed;
}

/** Reads what `packLesson` made, or anybody else. */
export async function unpackLesson(packed: string): Promise<ReadLesson> {
  const text = unpack(packed);
  if (text !== null) return readLessonText(text);
  const error = { code: 'unpacked', refusal: false, params: {}, line: 1, column: 1 };
  return { ok: false, draft: null, problems: [syntaxProblem(new ImportStop(error))] };
}
