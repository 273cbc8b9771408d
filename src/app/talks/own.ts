// Talks of one's own stay on the device, each under a key of its own, so that two tabs do not write over each other's; never in an
// embed. Every access may throw (blocked or full storage): then that is known, and writing goes on until the page is left.
import { create } from 'zustand';
import { slugOf } from '../../lessons/lesson-file.ts';
import type { TalkFile } from '../../lessons/talk-file.ts';
import type { LessonProblem } from '../../sharing/lesson-file/problem.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import { freshIdLike } from '../lesson-editor/patch.ts';
import { isEmbedded } from '../preferences.ts';

const KEY = 'strata.talk.';

export interface OwnTalk {
  /** Of the talk too, so that links name it. */
  readonly id: string;
  /** Null: what is kept under the id has not the shape of a talk; it stays as it is. */
  readonly file: TalkFile | null;
  readonly source: string;
  readonly problems: readonly LessonProblem[];
}

export interface OwnTalks {
  /** By title. */
  readonly talks: readonly OwnTalk[];
  /** Whether what is written is kept. */
  readonly kept: boolean;
  /** The talk that was deleted last. */
  readonly removed: OwnTalk | null;
  /** Keeps another talk, under an id that nobody has; gives it back as it is kept. */
  add(file: TalkFile): TalkFile;
  /** Keeps a talk as it is now. */
  put(id: string, file: TalkFile): void;
  remove(id: string): void;
  restore(): void;
}

export const useOwnTalks = create<OwnTalks>()((set, get) => {
  function keep(talk: OwnTalk): void {
    const others = get().talks.filter(({ id }) => id !== talk.id);
    set({ talks: inOrder([...others, talk]), kept: store((storage) => storage.setItem(KEY + talk.id, talk.source)) });
  }
  return {
    ...recall(),
    removed: null,
    add(file) {
      const taken = get().talks.map(({ id }) => id);
      const named = { ...file, id: freshIdLike(taken, file.id ?? slugOf(file.title)) };
      keep(ofFile(named.id, named));
      return named;
    },
    put: (id, file) => keep(ofFile(id, file)),
    remove(id) {
      const removed = get().talks.find((talk) => talk.id === id) ?? null;
      if (!removed) return;
      const talks = get().talks.filter((talk) => talk !== removed);
      set({ talks, removed, kept: store((storage) => storage.removeItem(KEY + id)) });
    },
    restore() {
      const { removed } = get();
      set({ removed: null });
      if (removed) keep(removed);
    },
  };
});

/** A talk that is kept, by its id. */
export function ownTalk(id: string): OwnTalk | null {
  return useOwnTalks.getState().talks.find((talk) => talk.id === id) ?? null;
}

/** Takes up what another tab has kept; returns the way to stop. */
export function followOtherTabs(): () => void {
  const changed = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith(KEY)) useOwnTalks.setState(recall());
  };
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}

function recall(): Pick<OwnTalks, 'talks' | 'kept'> {
  let talks: readonly OwnTalk[] = [];
  const kept = store((storage) => {
    const keys = Array.from({ length: storage.length }, (_one, at) => storage.key(at) ?? '');
    talks = keys
      .filter((key) => key.startsWith(KEY))
      .map((key) => ofSource(key.slice(KEY.length), storage.getItem(key) ?? ''));
  });
  return { talks: inOrder(talks), kept };
}

function ofFile(id: string, file: TalkFile): OwnTalk {
  return { id, file, source: JSON.stringify(file), problems: [] };
}

function ofSource(id: string, source: string): OwnTalk {
  try {
    const read = readTalkValue(JSON.parse(source));
    return read.ok
      ? { id, source, file: read.file, problems: [] }
      : { id, source, file: read.draft, problems: read.problems };
  } catch {
    return { id, source, file: null, problems: [] };
  }
}

function inOrder(talks: readonly OwnTalk[]): readonly OwnTalk[] {
  const title = ({ file, id }: OwnTalk): string => file?.title ?? id;
  return talks.toSorted((a, b) => title(a).localeCompare(title(b)) || (a.id < b.id ? -1 : 1));
}

/** False where nothing can be kept, or that could not be. */
function store(act: (storage: Storage) => void): boolean {
  if (isEmbedded()) return false;
  try {
    act(window.localStorage);
    return true;
  } catch {
    return false;
  }
}
