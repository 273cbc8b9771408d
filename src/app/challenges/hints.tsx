// The hints of a challenge.
import type { Challenge } from '../../lessons/challenge.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { HintList } from '../learn/built/hint-list.tsx';
import { showHint, useHelp } from './begin.ts';
import { hintsOf } from './words.ts';

export function Hints({ challenge }: { readonly challenge: Challenge }) {
  const text = useChallengeText();
  const given = useHelp((state) => state.hints);
  return (
    <HintList
      words={{
        label: text('challenge.hints.label'),
        first: text('challenge.hints.first'),
        next: text('challenge.hints.next'),
      }}
      hints={hintsOf(text, challenge).map((hint) => ({ id: hint, says: hint }))}
      given={given}
      onMore={showHint}
    />
  );
}
