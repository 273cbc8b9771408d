// What a challenge asks for, and what of it is met by now.
import type { Challenge, Checked } from '../../lessons/challenge.ts';
import { useChallengeText } from '../../locales/challenges.ts';
import { useFormat } from '../../locales/text.ts';
import { figureOf } from '../learn/built/figure-of.ts';
import { type Asked, RequirementList } from '../learn/built/requirement-list.tsx';
import type { Checks } from './checks.ts';
import { needWords } from './words.ts';

export interface CheckListProps {
  readonly challenge: Challenge;
  readonly checks: Checks | null;
}

export function CheckList({ challenge, checks }: CheckListProps) {
  const text = useChallengeText();
  const format = useFormat();
  const checked: readonly Checked[] =
    checks?.checked ??
    [...challenge.goals, ...(challenge.constraints ?? [])].map((requirement) => ({
      requirement,
      value: null,
      met: false,
    }));
  const asked = checked.map(({ requirement, value, met }): Asked => {
    const inTrial = 'when' in requirement && requirement.when === 'trial';
    const waiting = inTrial && (checks?.trying ?? true);
    return {
      id: requirement.id,
      need: needWords(text, challenge, requirement, format),
      met,
      inTrial,
      waiting,
      figure: figureOf(requirement, value, waiting, format),
    };
  });
  return (
    <RequirementList
      words={{
        goals: text('challenge.goals'),
        constraints: text('challenge.constraints'),
        count: text('challenge.met', { met: checked.filter(({ met }) => met).length, all: checked.length }),
        met: text('challenge.yes'),
        open: text('challenge.no'),
        waiting: text('challenge.playing'),
        inTrial: text('challenge.inTrial'),
      }}
      goals={asked.slice(0, challenge.goals.length)}
      constraints={asked.slice(challenge.goals.length)}
      solved={checks?.solved === true}
      heading="h3"
    />
  );
}
