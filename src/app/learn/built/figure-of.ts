// Figures of what is asked for, as they stand beside it.
import { boundsOf, type Requirement, type Score, unitOfRequirement } from '../../../lessons/challenge.ts';
import type { Format } from '../../../locales/text.ts';
import { measureWords, UNKNOWN } from '../../lessons/figures.ts';

/** Where there is nothing to measure. */
export const NOTHING = '–';

/** `waiting`: it is being measured, and what there is is of what stood there before. */
export function figureOf(requirement: Requirement, value: number | null, waiting: boolean, format: Format): string {
  if (value === null) return waiting ? UNKNOWN : NOTHING;
  const unit = unitOfRequirement(requirement);
  const { atLeast, atMost } = boundsOf(requirement);
  // That there is none of something says the sentence.
  if (value === 0 && atMost === 0) return '';
  // A count towards something is read with what it is counted towards.
  const towards = unit === 'count' && atLeast !== undefined ? `/${format.count(atLeast)}` : '';
  return measureWords(value, unit, format) + towards;
}

/** Whether a figure of one's own is better than that of the shown way. */
export function isBetter(
  { better }: Pick<Score, 'better'>,
  yours: number | null | undefined,
  par: number | null | undefined,
): boolean {
  if (typeof yours !== 'number' || typeof par !== 'number') return false;
  return better === 'less' ? yours < par : yours > par;
}
