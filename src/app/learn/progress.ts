// What has been done of all lessons, and where one was, stays on the device, and nowhere else: not in links, not in embeds. Every
// access may throw (sandboxed frames, blocked storage): then nothing is kept.
import { useDocument } from '../../store/document.ts';
import { useStory } from '../../store/story.ts';
import { presentLink } from '../address.ts';
import { isEmbedded } from '../preferences.ts';
import { useScenario } from '../scenario.ts';
import { LEARN } from './open.ts';
import { isPlace, MOST_PLACES } from './progress-file.ts';

/** Of the story first, hence its name; the places of challenges stand in the same list. */
const DONE = 'strata.story';
const LAST = 'strata.lesson';

/** A hash longer than this is not kept: then one goes on from the beginning of the lesson. */
const LONGEST_HASH = 20_000;

/** Where somebody was: the lesson, and the hash that opens it with what stood on the stage. */
export interface Whereabouts {
  readonly place: string;
  readonly hash: string;
}

/** Whether this page keeps anything: one in a frame does not, nor does one that was opened as such. */
export function isKept(): boolean {
  return !isEmbedded() && !useScenario.getState().configuration.embed;
}

/** Takes up what was done in earlier visits, and keeps what is done from now on; returns the way to stop. */
export function keepProgress(): () => void {
  if (!isKept()) return () => {};
  for (const place of keptPlaces()) useStory.getState().markDone(place);
  const stopStory = useStory.subscribe(({ done, place }, before) => {
    if (done !== before.done) write(DONE, JSON.stringify([...done]));
    if (place !== before.place) keepWhereabouts();
  });
  const stopDocument = useDocument.subscribe(keepWhereabouts);
  keepWhereabouts();
  return () => {
    stopStory();
    stopDocument();
  };
}

/** Null where nothing is kept, or nothing was begun. */
export function whereabouts(): Whereabouts | null {
  if (!isKept()) return null;
  const kept = parsed(LAST) as Partial<Whereabouts> | null;
  const { place, hash } = typeof kept === 'object' && kept ? kept : {};
  return typeof place === 'string' && isPlace(place) && typeof hash === 'string' ? { place, hash } : null;
}

/** Forgets all that has been done, and where one was. */
export function clearProgress(): void {
  useStory.setState({ done: new Set() });
  try {
    window.localStorage.removeItem(LAST);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

function keepWhereabouts(): void {
  const { place } = useStory.getState();
  if (place === null || place === LEARN) return;
  const link = presentLink();
  const hash = link.slice(link.indexOf('#'));
  write(LAST, JSON.stringify({ place, hash: hash.length > LONGEST_HASH ? `#v=1&l=${place}` : hash }));
}

function keptPlaces(): readonly string[] {
  const kept = parsed(DONE);
  return Array.isArray(kept) ? kept.slice(0, MOST_PLACES).filter(isPlace) : [];
}

function parsed(key: string): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A full or forbidden storage keeps nothing; the page goes on without.
  }
}
