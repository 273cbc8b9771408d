// The file that is being opened: its text, what was read out of it, and the changes that were made before it stands on the stage.
import { create } from 'zustand';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import type { TalkFile } from '../../lessons/talk-file.ts';
import { isZip } from '../../sharing/archive/read.ts';
import type { ImportError, Imported } from '../../sharing/importers/imported.ts';
import { LONGEST_TEXT } from '../../sharing/importers/open-text.ts';
import { isLessonText, isTalkText, lessonInLink, talkInLink } from '../../sharing/lesson-file/is-lesson.ts';
import type { LessonProblem } from '../../sharing/lesson-file/problem.ts';
import { isPng } from '../../sharing/pictures/png-state.ts';
import { apply, type Changes } from '../../topology/edit.ts';
import type { Refusal } from '../../topology/refusal.ts';
import type { NodeId, Topology } from '../../topology/topology.ts';
import { openShared } from '../address.ts';
import { openOrigin } from '../scenario.ts';
import { startOf } from '../starts.ts';
import { readInThread } from './thread.ts';

/** Bytes of a picture or text that somebody may bring. */
const LONGEST_FILE = 24_000_000;

export type Reading =
  | { readonly type: 'nothing' }
  | { readonly type: 'reading' }
  | { readonly type: 'unreadable'; readonly reason: string }
  | { readonly type: 'refused'; readonly error: ImportError }
  | { readonly type: 'lesson'; readonly file: LessonFile }
  | { readonly type: 'talk'; readonly file: TalkFile }
  | { readonly type: 'lesson-refused'; readonly problems: readonly LessonProblem[] }
  /** `topology`: with the changes made here. */
  | { readonly type: 'read'; readonly imported: Imported; readonly topology: Topology };

export interface Importing {
  readonly reading: Reading;
  readonly text: string;
  /** Of the file; null for a text that was pasted. */
  readonly name: string | null;
  /** Why the last change could not be made. */
  readonly refusal: Refusal | null;
  setText(text: string): void;
  readFile(file: File): Promise<void>;
  readText(text: string, name: string | null, profiles?: readonly string[]): Promise<void>;
  change(node: NodeId, changes: Changes): void;
  /** Back to choosing a file; the text stays. */
  another(): void;
  /** Makes it the document of the page, as one step that can be undone. */
  put(): void;
}

/** Only the last of several readings counts; the one before is stopped. */
let under: { end(): void } | null = null;

export const useImporting = create<Importing>()((set, get) => {
  async function read(content: string | Uint8Array<ArrayBuffer>, profiles: readonly string[]): Promise<void> {
    under?.end();
    const asked = readInThread({ content, profiles });
    under = asked;
    try {
      const result = await asked.reply;
      if (under !== asked) return;
      if (!result.ok) set({ reading: { type: 'refused', error: result.error } });
      else set({ reading: { type: 'read', imported: result.imported, topology: result.imported.topology } });
    } catch (error) {
      if (under === asked) set({ reading: { type: 'unreadable', reason: String(error) } });
    }
  }

  /** A lesson or a talk is no longer than what is read at once. */
  async function readHere(reading: () => Promise<Reading>): Promise<void> {
    under?.end();
    const waiting = { end() {} };
    under = waiting;
    try {
      const result = await reading();
      if (under === waiting) set({ reading: result });
    } catch (error) {
      if (under === waiting) set({ reading: { type: 'unreadable', reason: String(error) } });
    }
  }

  return {
    reading: { type: 'nothing' },
    text: '',
    name: null,
    refusal: null,
    setText: (text) => set({ text }),

    async readFile(file) {
      const waiting = { end() {} };
      under?.end();
      under = waiting;
      set({ reading: { type: 'reading' }, name: file.name, text: '', refusal: null });
      try {
        // What is far too long is not even loaded; one character may be up to four bytes.
        const bytes =
          file.size > LONGEST_FILE ? new Uint8Array(LONGEST_FILE) : new Uint8Array(await file.arrayBuffer());
        if (under !== waiting) return;
        if (isPng(bytes) || isZip(bytes) || file.size > LONGEST_TEXT * 4) await read(bytes, []);
        else await get().readText(new TextDecoder().decode(bytes), file.name);
      } catch (error) {
        if (under === waiting) set({ reading: { type: 'unreadable', reason: String(error) } });
      }
    },

    async readText(text, name, profiles = []) {
      set({ reading: { type: 'reading' }, name, text: text.length > LONGEST_TEXT ? '' : text, refusal: null });
      const [lesson, talk] = [lessonInLink(text), talkInLink(text)];
      if (isTalkText(text) || talk !== null) await readHere(() => readTalk(text, talk));
      else if (isLessonText(text) || lesson !== null) await readHere(() => readLesson(text, lesson));
      else await read(text, profiles);
    },

    change(node, changes) {
      const { reading } = get();
      if (reading.type !== 'read') return;
      const done = apply(reading.topology, { type: 'set', node, changes });
      if (done.ok) set({ reading: { ...reading, topology: done.topology }, refusal: null });
      else set({ refusal: done.refusal });
    },

    another() {
      under?.end();
      under = null;
      set({ reading: { type: 'nothing' }, refusal: null });
    },

    put() {
      const { reading } = get();
      if (reading.type !== 'read') return;
      const { topology, imported } = reading;
      const { running, parameters, run } = imported;
      if (run && parameters) openShared({ topology, running, parameters, ...run });
      else openOrigin({ start: startOf(topology), topology, running, ...(parameters && { parameters }) });
      set({ reading: { type: 'nothing' }, text: '', name: null, refusal: null });
    },
  };
});

async function readLesson(text: string, packed: string | null): Promise<Reading> {
  const { readLessonText, unpackLesson } = await import('../../sharing/lesson-file/part.ts');
  const read = await (packed === null ? readLessonText(text) : unpackLesson(packed));
  return read.ok ? { type: 'lesson', file: read.file } : { type: 'lesson-refused', problems: read.problems };
}

async function readTalk(text: string, packed: string | null): Promise<Reading> {
  const { readTalkText, unpackTalk } = await import('../../sharing/talk-file/part.ts');
  const read = await (packed === null ? readTalkText(text) : unpackTalk(packed));
  return read.ok ? { type: 'talk', file: read.file } : { type: 'lesson-refused', problems: read.problems };
}
