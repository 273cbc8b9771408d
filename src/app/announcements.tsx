// Says aloud what happened: the page's polite live region. When to say it is in announcer.ts, how in announcement-words.ts.
import { useEffect, useRef, useState } from 'react';
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { useView } from '../store/view.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { announcementWords } from './announcement-words.ts';
import { heard, pauseBefore, SILENCE, speak } from './announcer.ts';

export function Announcements() {
  const text = useText();
  const waiting = useRef(SILENCE);
  const lastSerial = useRef(0);
  const [said, setSaid] = useState({ words: '', serial: 0 });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      timer = undefined;
      const spoken = speak(waiting.current, performance.now(), (messages) =>
        announcementWords(text, useDocument.getState().topology, messages),
      );
      waiting.current = spoken.waiting;
      const { said: words } = spoken;
      if (words) setSaid((before) => ({ words, serial: before.serial + 1 }));
      if (waiting.current.queue.length > 0) timer = setTimeout(next, pauseBefore(waiting.current, performance.now()));
    };
    // The store is listened to rather than read when drawing: of several things said in one go drawing sees only the last.
    const listen = ({ announcement } = useView.getState()): void => {
      if (!announcement || announcement.serial === lastSerial.current) return;
      lastSerial.current = announcement.serial;
      waiting.current = heard(waiting.current, announcement.message);
      // Not at once: whatever follows within the same moment takes its place or joins it.
      clearTimeout(timer);
      timer = setTimeout(next, Math.max(50, pauseBefore(waiting.current, performance.now())));
    };
    listen();
    if (waiting.current.queue.length > 0) timer ??= setTimeout(next, 50);
    const stop = useView.subscribe((state) => listen(state));
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [text]);

  return <LiveRegion message={said.words} serial={said.serial} />;
}
