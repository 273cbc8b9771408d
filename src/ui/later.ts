// Parts of the page that come after the first sight: asked for once, waited for by whoever needs them, and whatever is done
// with them before they are here is done as soon as they are. What is in them is nothing of this file.
import { useSyncExternalStore } from 'react';

export interface Later<Part> {
  /** The part, or null as long as it is not here. */
  here(): Part | null;
  /** Asks for the part. Rejects when it cannot be loaded, and may then be asked again. */
  load(): Promise<Part>;
  /** Does something with the part: now when it is here, else when it comes. What cannot be loaded is told to `onMissing`. */
  use(act: (part: Part) => void): void;
  /** Asks for the part on behalf of somebody who waits to see it. */
  need(): void;
  /** Calls back when the part has come; returns the way to stop. */
  listen(listener: () => void): () => void;
}

type Missed = (error: unknown) => void;
const missed = new Set<Missed>();

/** Is told of every part that was needed and could not be loaded; returns the way to stop. */
export function onMissing(listener: Missed): () => void {
  missed.add(listener);
  return () => missed.delete(listener);
}

/** A part that `load` brings, typically an `import()`. */
export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let part: Part | null = null;
  let coming: Promise<Part> | null = null;
  let waiting: ((part: Part) => void)[] = [];
  const listeners = new Set<() => void>();

  function ask(): Promise<Part> {
    coming ??= load().then(
      (come) => {
        part = come;
        for (const listener of listeners) listener();
        return come;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  }

  function use(act: (part: Part) => void): void {
    if (part !== null) {
      act(part);
      return;
    }
    waiting.push(act);
    if (waiting.length > 1) return;
    ask().then(
      (come) => {
        for (const one of waiting.splice(0)) one(come);
      },
      (error: unknown) => {
        waiting = [];
        for (const listener of missed) listener(error);
      },
    );
  }

  return {
    here: () => part,
    load: ask,
    use,
    need: () => use(() => {}),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part, or null until it is here; the component is drawn again when it comes. Does not ask for it. */
export function useLater<Part>(part: Later<Part>): Part | null {
  return useSyncExternalStore(part.listen, part.here, part.here);
}
