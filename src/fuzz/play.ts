// Plays a target with so many inputs: none may throw, none may take longer than it is allowed, and neither the document of the page nor
// what every object inherits may be another one afterwards.
import { useDocument } from '../store/document.ts';
import { luckOf } from './luck.ts';
import { mutate } from './mutate.ts';
import type { Target } from './targets.ts';

export interface Played {
  readonly target: string;
  readonly inputs: number;
  readonly accepted: number;
  /** Milliseconds; 0 where nothing is timed. */
  readonly slowestMs: number;
  readonly failure: { readonly at: number; readonly input: string; readonly reason: string } | null;
}

export interface Playing {
  readonly inputs: number;
  readonly seed: number;
  /** Milliseconds that one input may take, and what tells the time; missing: nothing is timed. */
  readonly limit?: { readonly ms: number; now(): number };
}

export async function play(target: Target, { inputs, seed, limit }: Playing): Promise<Played> {
  const luck = luckOf(seed);
  const document = useDocument.getState();
  const inherited = fingerprint();
  let accepted = 0;
  let slowestMs = 0;
  const ended = (failure: Played['failure']) => ({ target: target.name, inputs, accepted, slowestMs, failure });
  for (let at = 0; at < inputs; at += 1) {
    // The first ones are real: a target whose examples are refused tries nothing.
    const input = target.examples[at] ?? mutate(target.examples, luck);
    const fail = (reason: string) => ended({ at, input, reason });
    const before = limit?.now() ?? 0;
    try {
      if (await target.play(input)) accepted += 1;
      else if (at < target.examples.length && !target.mayRefuse) return fail('A real example was refused.');
    } catch (error) {
      return fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const took = (limit?.now() ?? 0) - before;
    slowestMs = Math.max(slowestMs, took);
    if (limit && took > limit.ms) return fail(`It took ${Math.round(took)} ms.`);
    if (useDocument.getState() !== document) return fail('The document of the page is another one.');
    if (fingerprint() !== inherited) return fail('What objects inherit is not what it was.');
  }
  return ended(null);
}

function fingerprint(): string {
  return [Object, Array, String, Map].map((type) => Object.getOwnPropertyNames(type.prototype).length).join();
}
