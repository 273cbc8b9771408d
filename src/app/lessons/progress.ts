// What has been done of the story stays on the device, and nowhere else: not in links, not in embeds. Every access may throw
// (sandboxed frames, blocked storage): then nothing is kept.
import { useStory } from '../../store/story.ts';
import { isEmbedded } from '../preferences.ts';

const KEY = 'strata.story';
const MOST = 1000;

/** Takes up what was done in earlier visits, and keeps what is done from now on; returns the way to stop. */
export function keepProgress(): () => void {
  if (isEmbedded()) return () => {};
  for (const place of kept()) useStory.getState().markDone(place);
  return useStory.subscribe(({ done }, before) => {
    if (done !== before.done) keep(done);
  });
}

/** What has been done, as a file that can be read again elsewhere. */
export function progressFile(done: ReadonlySet<string>): string {
  return JSON.stringify({ strata: 'story', done: [...done] }, null, 1);
}

function keep(done: ReadonlySet<string>): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...done]));
  } catch {
    // A full or forbidden storage keeps nothing; the page goes on without.
  }
}

function kept(): readonly string[] {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(read)) return [];
    return read
      .slice(0, MOST)
      .filter((place): place is string => typeof place === 'string' && /^[a-z-]+\/[a-z-]+$/.test(place));
  } catch {
    return [];
  }
}
