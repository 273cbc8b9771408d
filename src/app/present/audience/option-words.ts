// What the choices of a poll are called: in the words of its talk, or, of a scale, by their value and unit.
import { unitOf } from '../../../lessons/measure.ts';
import { type Option, optionsOf, placeOnScale, rightOption } from '../../../lessons/poll.ts';
import type { Format } from '../../../locales/text.ts';
import { measureWords } from '../../lessons/figures.ts';
import type { Asked } from './poll.ts';

/** In the order of the choices. */
export function optionWords({ scene }: Pick<Asked, 'scene'>, format: Format): readonly string[] {
  return optionsOf(scene.poll).map((option) => words(option, scene, format));
}

function words(option: Option, { says, poll }: Asked['scene'], format: Format): string {
  if ('id' in option) return says?.[option.id] ?? option.id;
  return valueWords({ poll }, option.value, format);
}

/** A value of what the poll asks for. */
export function valueWords({ poll }: Pick<Asked['scene'], 'poll'>, value: number, format: Format): string {
  const unit = unitOf(poll.prediction.measure);
  return `${unit === 'factor' ? '× ' : ''}${measureWords(value, unit, format)}`;
}

/** Which choice the model takes, with the value it gave and its place on a scale; null until it has, and where it takes none. */
export interface RightSaid {
  readonly index: number;
  readonly value: string;
  readonly place: number | null;
}

export function rightSaid(asked: Pick<Asked, 'scene' | 'state'>, format: Format): RightSaid | null {
  const { scene, state } = asked;
  const index = rightOf(asked);
  if (index === null || state.value === null) return null;
  return { index, value: valueWords(scene, state.value, format), place: placeOnScale(scene.poll, state.value) };
}

/** Index of the choice that the model takes, once it has. */
export function rightOf({ scene, state }: Pick<Asked, 'scene' | 'state'>): number | null {
  return state.phase === 'told' ? rightOption(scene.poll, state.value) : null;
}
