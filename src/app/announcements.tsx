// Says aloud what happened: the page's polite live region. When to say it is in announcer.ts, how in announcement-words.ts.
import { useEffect, useRef, useState } from 'react';
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { useView } from '../store/view.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { announcementWords } from './announcement-words.ts';
import { ANSWER_GAP_MS, heard, SILENCE, speak } from './announcer.ts';

export function Announcements() {
  const text = useText();
  const announcement = useView((state) => state.announcement);
  const waiting = useRef(SILENCE);
  const lastSerial = useRef(0);
  const [said, setSaid] = useState({ words: '', serial: 0 });

  useEffect(() => {
    if (announcement && announcement.serial !== lastSerial.current) {
      lastSerial.current = announcement.serial;
      waiting.current = heard(waiting.current, announcement.message);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const spoken = speak(waiting.current, performance.now(), (messages) =>
        announcementWords(text, useDocument.getState().topology, messages),
      );
      waiting.current = spoken.waiting;
      const { said: words } = spoken;
      if (words) setSaid((before) => ({ words, serial: before.serial + 1 }));
      if (waiting.current.queue.length > 0) timer = setTimeout(next, ANSWER_GAP_MS);
    };
    // Not at once: whatever follows within the same moment takes its place or joins it.
    timer = setTimeout(next, 50);
    return () => clearTimeout(timer);
  }, [announcement, text]);

  return <LiveRegion message={said.words} serial={said.serial} />;
}
