// The keys of a clicker in a challenge. Arrows and letters are those of the stage: here one builds.
import { useEffect } from 'react';
import type { Challenge } from '../../lessons/challenge.ts';
import { ownerOf } from '../shortcuts.ts';
import { stepFrom } from './onward.ts';

export function useChallengeKeys(challenge: Challenge): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      if (ownerOf(event.target) === 'field') return;
      event.preventDefault();
      stepFrom(challenge, event.key === 'PageDown' ? 1 : -1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [challenge]);
}
