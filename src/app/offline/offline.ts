// Has the browser keep the page for when there is no network, and notices when another build of it is ready. Not in frames of other
// pages, not where the browser forbids it, not in the one file, and not for those who save data.
import { useEffect, useState } from 'react';
import { isEmbedded } from '../preferences.ts';
import { isOneFile } from '../sharing/one-file.ts';

/** Beside the page, made by the build. */
const WORKER = 'sw.js';
/** The page comes first. */
export const REST_MS = 4000;
/** A tab that was away for longer asks for another build when it is looked at again. */
const AWAY_MS = 30 * 60_000;

/** Calls back whenever another build is ready, with what has it used; returns the way to stop. */
export function keepOffline(ready: (use: () => void) => void, built = import.meta.env.PROD): () => void {
  if (!built || isEmbedded() || isOneFile() || savesData()) return () => {};
  const stop = new AbortController();
  const timer = setTimeout(() => void register(ready, stop.signal).catch(() => {}), REST_MS);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

async function register(ready: (use: () => void) => void, signal: AbortSignal): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(WORKER, { updateViaCache: 'none' });
  if (signal.aborted || !registration) return;
  const look = (): void => {
    const { waiting } = registration;
    // Without a controller this is the first visit, and nothing waits for anything.
    if (waiting && serviceWorker.controller) ready(() => useBuild(serviceWorker, waiting));
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', look, { signal });
  registration.addEventListener('updatefound', follow, { signal });
  follow();
  look();
  let asked = Date.now();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < AWAY_MS) return;
      asked = Date.now();
      void registration.update().catch(() => {});
    },
    { signal },
  );
}

/** What is on the page is in its address, so that loading it again loses nothing. */
function useBuild(serviceWorker: ServiceWorkerContainer, waiting: ServiceWorker): void {
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('use');
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** What has the new build used; null as long as there is none, or after "later". */
export function useNewBuild(): { readonly use: (() => void) | null; later(): void } {
  const [use, setUse] = useState<(() => void) | null>(null);
  useEffect(() => keepOffline((found) => setUse(() => found)), []);
  return { use, later: () => setUse(null) };
}
