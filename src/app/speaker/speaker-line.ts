// The speaker's end of the line to the window of the audience: where the talk is there, and wishes to it.
import { useEffect, useRef, useState } from 'react';
import { readState, type TalkState, type TalkWish } from '../../sharing/talk-messages.ts';
import { type Line, openLine } from '../present/line.ts';
import { isRoom } from '../present/room.ts';

/** How often an audience's window that is not there is called, milliseconds. */
const CALL_MS = 2000;

export interface Audience {
  /** Null: no talk is given there, or nobody has answered yet. */
  readonly state: TalkState | null;
  wish(wish: TalkWish): void;
}

/** The room is in the address, so that this window may be loaded again too. */
export function useAudience(): Audience {
  const [state, setState] = useState<TalkState | null>(null);
  const line = useRef<Line | null>(null);
  useEffect(() => {
    const room = new URLSearchParams(location.search).get('room') ?? '';
    if (!isRoom(room)) return;
    let answered = false;
    const opened = openLine(room, (message) => {
      const read = readState(message);
      if (!read) return;
      answered = true;
      setState(read.talk ? read : null);
    });
    line.current = opened;
    const call = (): void => opened.say({ type: 'hello' } satisfies TalkWish);
    call();
    const timer = setInterval(() => {
      if (!answered) call();
      answered = false;
    }, CALL_MS);
    return () => {
      clearInterval(timer);
      opened.end();
    };
  }, []);
  return { state, wish: (wish) => line.current?.say(wish) };
}
