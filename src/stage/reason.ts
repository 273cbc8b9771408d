// A refusal in words: the reason a place gives for not taking what is in the hand.
import type { Text } from '../locales/text.ts';
import type { Refusal } from '../topology/placement.ts';

/** The sentence of a refusal. */
export function reasonOf(text: Text, refusal: Refusal): string {
  const key = `refusals.${refusal.code}`;
  return text.has(key) ? text(key, refusal.params) : refusal.code;
}
