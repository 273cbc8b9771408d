// The build challenges, from easy to hard. Add one: a file in challenges/, a line here, its words in locales/en/challenges-*.ts.
import type { Challenge } from './challenge.ts';
import { A_FLAW_THAT_STAYS } from './challenges/a-flaw-that-stays.ts';
import { A_HUNGRY_NEIGHBOUR } from './challenges/a-hungry-neighbour.ts';
import { A_KERNEL_OF_ITS_OWN } from './challenges/a-kernel-of-its-own.ts';
import { A_LOUD_NEIGHBOUR } from './challenges/a-loud-neighbour.ts';
import { A_MACHINE_IN_A_MACHINE } from './challenges/a-machine-in-a-machine.ts';
import { AN_EMPTY_RACK } from './challenges/an-empty-rack.ts';
import { AT_SECOND_LEVEL } from './challenges/at-second-level.ts';
import { FIRST_CONTAINER } from './challenges/first-container.ts';
import { MORE_THAN_THERE_IS } from './challenges/more-than-there-is.ts';
import { NO_KERNEL_TAKES_HALF } from './challenges/no-kernel-takes-half.ts';
import { SIXTY_ON_ONE_HOST } from './challenges/sixty-on-one-host.ts';
import { THE_WHOLE_QUESTION } from './challenges/the-whole-question.ts';
import { TWENTY_KERNELS_AT_ONCE } from './challenges/twenty-kernels-at-once.ts';

export const CHALLENGES: readonly Challenge[] = [
  FIRST_CONTAINER,
  A_KERNEL_OF_ITS_OWN,
  SIXTY_ON_ONE_HOST,
  TWENTY_KERNELS_AT_ONCE,
  A_LOUD_NEIGHBOUR,
  A_HUNGRY_NEIGHBOUR,
  A_FLAW_THAT_STAYS,
  AN_EMPTY_RACK,
  NO_KERNEL_TAKES_HALF,
  AT_SECOND_LEVEL,
  A_MACHINE_IN_A_MACHINE,
  MORE_THAN_THERE_IS,
  THE_WHOLE_QUESTION,
];

/** The challenge of an id; null when there is none. */
export function challengeOf(id: string | null): Challenge | null {
  return CHALLENGES.find((challenge) => challenge.id === id) ?? null;
}
