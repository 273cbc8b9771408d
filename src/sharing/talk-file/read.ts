// Reads a talk file: JSON or YAML as text, out of a link (../lesson-file/pack.ts), or a value that is here already.
import type { TalkFile } from '../../lessons/talk-file.ts';
import type { Value } from '../importers/value.ts';
import { type Format, type Read, readParsed, readText, unpackFile } from '../lesson-file/format.ts';
import { LONGEST_TALK } from '../lesson-file/limits.ts';
import { checkTalk } from './check.ts';
import { TALK_SCHEMA } from './schema.ts';

export type ReadTalk = Read<TalkFile>;

const TALKS: Format<TalkFile> = { schema: TALK_SCHEMA, longest: LONGEST_TALK, check: checkTalk };

/** Reads a text; never throws for anything that a text can be. */
export function readTalkText(text: string): Promise<ReadTalk> {
  return readText(TALKS, text);
}

/** Asks everything of a value; `source`: the same with places, where it came from a text. */
export function readTalkValue(value: unknown, source: Value | null = null): ReadTalk {
  return readParsed(TALKS, value, source);
}

/** Reads what stands in a link. */
export function unpackTalk(packed: string): Promise<ReadTalk> {
  return unpackFile(TALKS, packed);
}
