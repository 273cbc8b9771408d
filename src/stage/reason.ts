// A refusal in words: the reason a place gives for not taking what is in the hand.
import { spokenNames } from '../locales/names.ts';
import type { Text } from '../locales/text.ts';
import type { Refusal } from '../topology/placement.ts';
import type { Naming } from './names.ts';

/** The sentence of a refusal. */
export function reasonOf(text: Text, { code, params }: Refusal, nodes: Naming['nodes']): string {
  const key = `refusals.${code}`;
  return text.has(key)
    ? text(
        key,
        spokenNames(params, (id) => nodes.get(id), text, nodes.values()),
      )
    : code;
}
