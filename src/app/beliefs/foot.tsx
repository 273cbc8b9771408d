// Back, where one is, and on: what the one button does is said on it.
import type { Belief } from '../../lessons/belief.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { Button } from '../../ui/button.tsx';
import { ListButton } from '../learn/list-button.tsx';
import frame from '../lessons/story.module.css';
import { noteOf, useNotes } from './notes.ts';
import { goBack, goOn, PROMPTS } from './steps.ts';

export interface FootProps {
  readonly belief: Belief;
  readonly first: boolean;
  readonly last: boolean;
}

export function Foot({ belief, first, last }: FootProps) {
  const text = useBeliefsText();
  const { phase, guess } = useNotes((state) => noteOf(state, belief.id));
  const step = PROMPTS.indexOf(phase === 'run' ? 'predict' : phase) + 1;
  const words = {
    predict: guess ? 'believing.run' : 'believing.runAnyway',
    run: 'believing.skip',
    compare: 'believing.why',
    explain: 'believing.soWhat',
    told: last ? 'believing.end' : 'believing.next',
  } as const;
  return (
    <nav className={frame.foot} aria-label={text('believing.step', { step, steps: PROMPTS.length })}>
      <ListButton />
      <Button tone="quiet" disabled={first && phase === 'predict'} onClick={() => goBack(belief)}>
        {text('believing.back')}
      </Button>
      <span aria-hidden="true">
        {step}/{PROMPTS.length}
      </span>
      <Button tone={phase === 'predict' && !guess ? 'plain' : 'strong'} onClick={() => goOn(belief)}>
        {text(words[phase])}
      </Button>
    </nav>
  );
}
