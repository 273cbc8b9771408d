// A refusal in words: the reason a place gives for not taking what is in the hand.
import { namesOnPage } from '../locales/names.ts';
import type { Text } from '../locales/text.ts';
import type { Refusal } from '../topology/placement.ts';
import type { Host } from '../topology/topology.ts';

/** The sentence of a refusal in a document with these hosts. */
export function reasonOf(text: Text, refusal: Refusal, hosts: readonly Host[]): string {
  return text(`refusals.${refusal.code}`, namesOnPage(refusal.params, hosts, text));
}
