// Frames on the slides of one page: as soon as one of them hears that its slide is shown, the others know that they will hear it too,
// and begin nothing before. What is not shown yet is transparent there, and browsers draw it all the same.
import { isInDeck, waitUntilShown } from '../../store/clock.ts';

export interface Deck {
  /** This frame was told that its slide is shown. */
  told(): void;
  close(): void;
}

const NAME = 'strata-deck';

/** Listens to frames of the same page, where the browser lets them speak with each other. */
export function followDeck(): Deck {
  const line = openLine();
  if (!line) return { told() {}, close() {} };
  let known = false;
  line.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'told') waitUntilShown();
    else if (data === 'asks' && known) line.postMessage('told');
  };
  const told = (): void => {
    known = true;
    line.postMessage('told');
  };
  if (isInDeck()) told();
  else line.postMessage('asks');
  return {
    told,
    close: () => line.close(),
  };
}

/** Null where there is no such line, or where a browser forbids it together with storage. */
function openLine(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return null;
  }
}
