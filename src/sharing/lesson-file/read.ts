// Reads a lesson file: JSON or YAML as text, out of a link (pack.ts), or a value that is here already.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import type { Value } from '../importers/value.ts';
import { check } from './check.ts';
import { type Format, type Read, readParsed, readText, unpackFile } from './format.ts';
import { LONGEST_FILE } from './limits.ts';
import { LESSON_SCHEMA } from './schema.ts';

export type ReadLesson = Read<LessonFile>;

const LESSONS: Format<LessonFile> = { schema: LESSON_SCHEMA, longest: LONGEST_FILE, check };

/** Reads a text; never throws for anything that a text can be. */
export function readLessonText(text: string): Promise<ReadLesson> {
  return readText(LESSONS, text);
}

/** Asks everything of a value; `source`: the same with places, where it came from a text. */
export function readValue(value: unknown, source: Value | null = null): ReadLesson {
  return readParsed(LESSONS, value, source);
}

/** Reads what stands in a link. */
export function unpackLesson(packed: string): Promise<ReadLesson> {
  return unpackFile(LESSONS, packed);
}
