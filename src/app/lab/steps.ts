// How far a box is from an attacker, in the few steps that are told apart on the stage and in lists.
import type { Reached } from '../../simulation/isolation/reach.ts';

export type ReachStep = 'own' | 'now' | 'one' | 'two' | 'more' | 'elsewhere';

const BY_WALLS: readonly ReachStep[] = ['now', 'one', 'two'];

export function stepOf({ standing, own }: Pick<Reached, 'standing' | 'own'>): ReachStep {
  if (own) return 'own';
  return standing === null ? 'elsewhere' : (BY_WALLS[standing] ?? 'more');
}
