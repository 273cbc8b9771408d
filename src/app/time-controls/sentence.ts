// The sentence on the last edit: what was done, and what it comes to. Pure: words and numbers in, words out.

import { incidentWords } from '../../locales/incident-words.ts';
import { nodeName } from '../../locales/names.ts';
import type { Format, Text } from '../../locales/text.ts';
import type { AnyEdit, LabEdit } from '../../store/history.ts';
import type { Consequence } from './consequence.ts';
import type { Suffering } from './suffering.ts';
import type { NameOf } from './words.ts';

export interface Sentence {
  /** What was done: `ci-runner placed with build-vm inside`. */
  readonly done: string;
  /** What it comes to, in parts that are set off by commas; a part may end in something to stress. */
  readonly parts: readonly { readonly words: string; readonly stressed?: string }[];
}

/** The same words as the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** What an incident has done to others, in parts of a sentence. */
export function sufferingWords(
  text: Text,
  format: Format,
  nameOf: NameOf,
  { lost, slowed }: Suffering,
): Sentence['parts'] {
  const parts: { words: string }[] = [];
  if (lost > 0) parts.push({ words: text('time.sentence.lost', { count: lost }) });
  if (slowed) {
    const { factor } = slowed;
    const words = Number.isFinite(factor)
      ? text('time.sentence.slowed', {
          name: nameOf(slowed.node),
          factor: format.number(factor, { digits: factor < 9.95 ? 1 : 0 }),
        })
      : text('time.sentence.stopped', { name: nameOf(slowed.node) });
    parts.push({ words });
  }
  return parts.length > 0 ? parts : [{ words: text('time.sentence.unharmed') }];
}

/** What an edit did, in words. */
export function editWords(text: Text, nameOf: NameOf, edit: Exclude<AnyEdit, LabEdit>): string {
  switch (edit.type) {
    case 'add': {
      const name = nodeName(edit.node, text);
      const [only, ...others] = edit.node.children;
      if (!only) return text('time.sentence.placed', { name });
      if (others.length > 0) return text('time.sentence.placedWithMany', { name, count: others.length + 1 });
      return text('time.sentence.placedWith', { name, inside: nodeName(only, text) });
    }
    case 'move':
      return text('time.sentence.moved', { name: nameOf(edit.node), place: nameOf(edit.to) });
    case 'remove':
      return text('time.sentence.removed', { name: nameOf(edit.node) });
    case 'set':
      return text('time.sentence.changed', { name: nameOf(edit.node) });
    case 'replace':
      return text('time.sentence.replaced');
    case 'incident': {
      if (!edit.incident) return text('time.sentence.incidents');
      const { node, name, action } = edit.incident;
      const words = { name: nameOf(node), incident: incidentWords(text, name) };
      return text(action === 'begin' ? 'time.mark.incidentBegan' : 'time.mark.incidentEnded', words);
    }
    case 'figures':
      return edit.ids.length === 1
        ? text('time.sentence.figure', { name: edit.ids[0] ?? '' })
        : text('time.sentence.figures', { count: edit.ids.length });
  }
}

/** The whole sentence; `consequence` null while it is being computed. */
export function sentenceOf(
  text: Text,
  format: Format,
  nameOf: NameOf,
  edit: Exclude<AnyEdit, LabEdit>,
  how: 'done' | 'undone' | 'redone',
  consequence: Consequence | null,
): Sentence {
  const what = editWords(text, nameOf, edit);
  const done = how === 'done' ? what : text(`time.sentence.${how}`, { what });
  if (!consequence) return { done, parts: [] };
  const parts: { words: string; stressed?: string }[] = [];
  const { memoryMiB, readyInMs, kernelsBefore, kernelsAfter } = consequence;
  if (memoryMiB !== null) {
    const words = Math.abs(memoryMiB) < 0.5 ? text('time.sentence.noMemory') : format.MiB(memoryMiB, { signed: true });
    parts.push({ words });
  }
  if (readyInMs !== null) parts.push({ words: text('time.sentence.ready', { time: format.seconds(readyInMs) }) });
  if (kernelsAfter !== kernelsBefore) {
    const before = format.count(kernelsBefore);
    const after = format.count(kernelsAfter);
    parts.push({
      words: text('time.sentence.kernels'),
      stressed: text('time.sentence.kernelsChange', { before, after }),
    });
  }
  return { done, parts };
}
