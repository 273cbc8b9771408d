// Everything that can be learned, section by section, for the list and for whoever wants the name of a lesson. Another sort of
// lesson is one file beside this one and one line here.
import type { Locale } from '../../locales/text.ts';
import { useOpenLesson } from '../lessons/file/open-lesson.ts';
import { BELIEFS_SECTION } from './beliefs-section.ts';
import { CHALLENGES_SECTION } from './challenges-section.ts';
import { STORY_SECTION } from './story-section.ts';

/** A lesson of the list. */
export interface LearnEntry {
  readonly id: string;
  /** What counts of it, as links name it; one is enough for a lesson that is done as a whole. */
  readonly places: readonly [string, ...string[]];
  title(locale: Locale): string;
  /** Missing: its title says it all. */
  about?(locale: Locale): string;
  /** Opens it at one of its places. */
  open(place: string): void;
}

export interface LearnSection {
  readonly id: string;
  title(locale: Locale): string;
  about(locale: Locale): string;
  readonly entries: readonly LearnEntry[];
  /** Forgets what is kept of these lessons besides what has been done. */
  clear?(): void;
}

export const SECTIONS: readonly LearnSection[] = [STORY_SECTION, BELIEFS_SECTION, CHALLENGES_SECTION];

/** All places that count. */
export const ALL_PLACES: readonly string[] = SECTIONS.flatMap(({ entries }) => entries.flatMap(({ places }) => places));

/** What the lesson of a place is called; null when there is none. */
export function titleOfPlace(place: string | null, locale: Locale): string | null {
  const { file, lesson } = useOpenLesson.getState();
  if (file && lesson && place?.startsWith(`${lesson.id}/`)) return file.title;
  const entries = SECTIONS.flatMap((section) => section.entries);
  return entries.find(({ places }) => place !== null && places.includes(place))?.title(locale) ?? null;
}
