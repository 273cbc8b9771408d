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

/** A lesson or a talk that a hash names. */
export interface Told {
  /** As links name it; empty: the first step of a lesson that comes along. */
  readonly place: string;
  /** A lesson from a file, if the link carries one. */
  readonly packed: string | null;
  /** Whether the link has nothing else. */
  readonly alone: boolean;
}

/** The step of the story, or of a lesson that comes along, that a hash names; null when it names none. */
export function storyIn(hash: string): Told | null {
  const [, place = ''] = /[#&]l=([^&]*)/.exec(hash) ?? [];
  const [, packed = ''] = /[#&]lesson=([^&]*)/.exec(hash) ?? [];
  if (place === '' && packed === '') return null;
  return { place: decoded(place), packed: packed || null, alone: isAlone(hash) };
}

/** The scene of a talk that a hash names. */
export function talkIn(hash: string): Pick<Told, 'place' | 'alone'> | null {
  const [, place = ''] = /[#&]talk=([^&]*)/.exec(hash) ?? [];
  return place === '' ? null : { place: decoded(place), alone: isAlone(hash) };
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
    sayMissing(createText(currentLocale())('errors.link.story', { written: place }), alone);
  });
}

/** The same for a talk. */
export function openGiven({ place, alone }: Pick<Told, 'place' | 'alone'>): void {
  present.use(({ openTalk }) => {
    if (openTalk(place, alone)) return;
    sayMissing(createText(currentLocale())('errors.link.talk', { written: place }), alone);
  });
}

function sayMissing(words: string, alone: boolean): void {
  useNotices.getState().show(words);
  if (alone && useDocument.getState().change.serial === 0) openOrigin(startOrigin(null, null));
}
