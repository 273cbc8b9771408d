// The keys of a talk, in the window of the audience and in the speaker's.
import { useLayoutEffect } from 'react';
import type { TalkWish } from '../../sharing/talk-messages.ts';
import { useView } from '../../store/view.ts';
import { ownerOf } from '../shortcuts.ts';
import { useRoom } from './audience/state.ts';
import { doDeed, goToTyped, typeDigit } from './deeds.ts';
import { meaningOf } from './keys.ts';
import { useTalkKeys } from './preferences.ts';
import { useTalk } from './talk.ts';

export function useTalkKeyboard(): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !useTalk.getState().talk) return;
      if (overTheStage(event) || closesWindow(event)) return;
      const meaning = meaningOf(
        event,
        ownerOf(event.target),
        useTalkKeys.getState().keys,
        useView.getState().letterKeys,
      );
      if (meaning === null) return;
      event.preventDefault();
      if (typeof meaning === 'number') typeDigit(meaning);
      else doDeed(meaning);
    };
    // Before the keys of the page, of which a talk takes some for itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

/** The windows of a talk are closed by the key that opens them, unless a key is being chosen there. True: the key has been used. */
function closesWindow(event: KeyboardEvent): boolean {
  const { overview, help } = useTalk.getState();
  const opened = overview ? 'overview' : help ? 'help' : null;
  const { target } = event;
  if (!opened || (target instanceof Element && target.closest('[data-waiting]'))) return false;
  const { letterKeys } = useView.getState();
  // A window keeps all other keys for itself.
  if (meaningOf(event, 'control', useTalkKeys.getState().keys, letterKeys) !== opened) return false;
  event.preventDefault();
  doDeed(opened);
  return true;
}

/** What lies over the stage is ended by Escape; a number that is being typed is gone to by Enter. True: the key has been used. */
function overTheStage(event: KeyboardEvent): boolean {
  const { black, typed, pointer } = useTalk.getState();
  if (typed !== null && (event.key === 'Enter' || event.key === 'Escape' || event.key === 'Backspace')) {
    event.preventDefault();
    if (event.key === 'Enter') goToTyped();
    else useTalk.setState({ typed: event.key === 'Backspace' && typed !== '' ? typed.slice(0, -1) : null });
    return true;
  }
  const { code } = useRoom.getState();
  if (event.key !== 'Escape' || !(black || code || pointer !== 'plain')) return false;
  event.preventDefault();
  if (code) useRoom.setState({ code: false });
  useTalk.setState({ black: false, pointer: 'plain' });
  return true;
}

/** The same keys in the speaker's window, where they become wishes. `typed`: the number that is being typed there. */
export function useRemoteKeyboard(typed: string | null, wish: (wish: TalkWish) => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (typed && event.key === 'Enter') {
        event.preventDefault();
        wish({ type: 'goTo', at: Math.max(0, Number(typed) - 1) });
        return;
      }
      const owner = ownerOf(event.target);
      const meaning = meaningOf(event, owner, useTalkKeys.getState().keys, useView.getState().letterKeys);
      // The screen and the speaker's window are asked for where they are.
      if (meaning === null || meaning === 'speaker' || meaning === 'fullScreen') return;
      event.preventDefault();
      wish(typeof meaning === 'number' ? { type: 'digit', digit: meaning } : { type: 'deed', deed: meaning });
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  });
}
