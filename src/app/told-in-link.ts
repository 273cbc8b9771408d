// The step of a lesson (`l`, `lesson`) or the scene of a talk (`talk`) that an address names, alone or beside a document, and opening it.
import { createText, currentLocale } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { decoded } from './decoded.ts';
import { lessonLinks } from './lesson-links.ts';
import { useNotices } from './notices.ts';
import { present } from './present.ts';
import { openOrigin } from './scenario.ts';
import { startOrigin } from './starts.ts';
import { story } from './story.ts';
import { talkFiles } from './talk-files.ts';
import { useWindows } from './windows.ts';

/** A lesson or a talk that a hash names. */
export interface Told {
  /** As links name it; empty: the first step of a lesson that comes along. */
  readonly place: string;
  /** A lesson from a file, if the link carries one. */
  readonly packed: string | null;
  /** Whether the link has nothing else. */
  readonly alone: boolean;
}

/** A talk, at a scene or (place empty) as a whole; what comes along for it is packed. */
export interface Given {
  readonly place: string;
  readonly talk: string | null;
  readonly lesson: string | null;
  readonly alone: boolean;
}

/** The step of the story, or of a lesson that comes along, that a hash names; null when it names none. */
export function storyIn(hash: string): Told | null {
  const [, place = ''] = /[#&]l=([^&]*)/.exec(hash) ?? [];
  const [, packed = ''] = /[#&]lesson=([^&]*)/.exec(hash) ?? [];
  // A lesson that comes along for a talk is given, not told.
  if (place === '' && (packed === '' || talkIn(hash) !== null)) return null;
  return { place: decoded(place), packed: packed || null, alone: isAlone(hash) };
}

/** The scene of a talk that a hash names, or the talk that it brings along. */
export function talkIn(hash: string): Given | null {
  const part = (key: string): string => new RegExp(`[#&]${key}=([^&]*)`).exec(hash)?.[1] ?? '';
  const [place, talk, lesson] = [part('talk'), part('talkfile'), part('lesson')];
  if (place === '' && talk === '') return null;
  return { place: decoded(place), talk: talk || null, lesson: lesson || null, alone: isAlone(hash) };
}

/** Whether a hash has no document. */
function isAlone(hash: string): boolean {
  return !/[#&][tz]=/.test(hash);
}

/** Opens the story where a hash has it; a step that there is not is told of, and the page is not left empty for it. */
export function openStory({ place, packed, alone }: Told): void {
  if (packed !== null) {
    lessonLinks.use(({ openPacked }) => void openPacked(packed, place, alone, (words) => sayMissing(words, alone)));
    return;
  }
  story.use(({ openPlace }) => {
    if (openPlace(place, alone)) return;
    const key = `errors.link.lesson.${sortOf(place)}` as const;
    sayMissing(createText(currentLocale())(key, { written: place }), alone);
  });
}

/** Which sort of lesson a place speaks of, whether there is such a one or not. */
export function sortOf(place: string): 'story' | 'belief' | 'challenge' | 'file' {
  const [first = ''] = place.split('/');
  if (first === 'belief' || first === 'challenge') return first;
  return first.startsWith('lesson.') ? 'file' : 'story';
}

/** Talks with an id that begins so, and this one, are read by a part of their own. */
const FURTHER = /^(?:(?:talk|lesson)\.|(?:beliefs|claims|challenges)\/)/;

/** The same for a talk; one that comes along without a place is offered. */
export function openGiven(given: Given): void {
  const { place, talk, alone } = given;
  const missing = (): void => sayMissing(createText(currentLocale())('errors.link.talk', { written: place }), alone);
  if (talk !== null && place === '') offer(talk);
  else if (talk !== null || FURTHER.test(place)) {
    talkFiles.use(async ({ openFurther }) => {
      if (!(await openFurther(given, alone, (words) => sayMissing(words, alone)))) missing();
    });
  } else {
    present.use(({ openTalk }) => {
      if (!openTalk(place, alone)) missing();
    });
  }
}

/** A talk that somebody was given is shown in the window of files first: to be begun, or kept. */
function offer(packed: string): void {
  beginSomewhere();
  useWindows.getState().show('import');
  void import('./importing/importing.ts').then(({ useImporting }) =>
    useImporting.getState().readText(`#v=1&talkfile=${packed}`, null),
  );
}

function sayMissing(words: string, alone: boolean): void {
  useNotices.getState().show(words);
  if (alone) beginSomewhere();
}

/** The stage is not left empty. */
function beginSomewhere(): void {
  if (useDocument.getState().change.serial === 0) openOrigin(startOrigin(null, null));
}
