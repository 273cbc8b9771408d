// A lesson file as YAML, and out of a link (pack.ts). Reading either gives the same lesson back.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { ImportStop } from '../importers/imported.ts';
import { unpack } from '../packed.ts';
import { syntaxProblem } from './problem.ts';
import { type ReadLesson, readLessonText } from './read.ts';

/** As YAML, with the keys in their order and long words in lines of their own. */
export async function writeYaml(file: LessonFile): Promise<string> {
  const yaml = await import('yaml');
  return yaml.stringify(file, { lineWidth: 100, aliasDuplicateObjects: false });
}

/** Reads what `packLesson` made, or anybody else. */
export async function unpackLesson(packed: string): Promise<ReadLesson> {
  const text = unpack(packed);
  if (text !== null) return readLessonText(text);
  const error = { code: 'unpacked', refusal: false, params: {}, line: 1, column: 1 };
  return { ok: false, draft: null, problems: [syntaxProblem(new ImportStop(error))] };
}
