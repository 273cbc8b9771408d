// The shape of a lesson file, version 1. What its parts have to do with each other is asked in check.ts.
import * as v from 'valibot';
import { KINDS } from '../../catalog/kinds.ts';
import { CONTROLS, NEVER_HIDDEN } from '../../lessons/controls.ts';
import { LESSON_VERSION } from '../../lessons/lesson-file.ts';
import { MOST_CHOICES, MOST_ITEMS, MOST_STEPS } from './limits.ts';
import {
  asked,
  boundEntries,
  change,
  changes,
  choiceEntries,
  duration,
  few,
  figures,
  goal,
  has,
  id,
  language,
  look,
  name,
  names,
  number,
  scene,
  shortWords,
  sliderEntries,
  someWords,
  title,
  words,
} from './parts-schema.ts';

const PREDICTIONS = {
  choice: v.strictObject(choiceEntries),
  slider: v.strictObject(sliderEntries),
  curve: v.strictObject({
    ...asked,
    kind: v.literal('curve'),
    along: v.lazy((input) =>
      has(input, 'values')
        ? v.strictObject({ kind: v.literal('value'), values: few(number), change: name })
        : v.strictObject({ kind: v.literal('time'), at: few(duration) }),
    ),
    least: number,
    most: number,
    step: number,
    start: number,
  }),
} as const;

/** Told by its `kind`, so that what is wrong with a curve is not told of a choice. */
const prediction = v.lazy((input): v.GenericSchema<unknown> => {
  const kind = typeof input === 'object' && input !== null ? (input as { kind?: unknown }).kind : undefined;
  if (kind === 'slider' || kind === 'curve' || kind === 'choice') return PREDICTIONS[kind];
  return v.looseObject({ kind: v.picklist(['choice', 'slider', 'curve']) });
});

const question = v.strictObject({
  asks: someWords,
  answers: few(v.strictObject({ id, says: someWords, because: v.exactOptional(words) })),
  right: id,
});

const when = v.exactOptional(v.picklist(['now', 'trial']));
const requirement = v.lazy((input): v.GenericSchema<unknown> => {
  if (has(input, 'only')) {
    const only = v.strictObject({
      kinds: v.exactOptional(v.pipe(v.array(v.picklist(Object.keys(KINDS))), v.maxLength(MOST_ITEMS))),
      images: v.exactOptional(names),
      platforms: v.exactOptional(names),
    });
    return v.strictObject({ id, says: someWords, only });
  }
  if (has(input, 'kept')) return v.strictObject({ id, says: someWords, kept: names });
  return v.strictObject({ id, says: someWords, ...boundEntries, when });
});
const requirements = v.pipe(v.array(requirement), v.maxLength(MOST_CHOICES));

const challenge = v.strictObject({
  goals: v.pipe(requirements, v.minLength(1)),
  constraints: v.exactOptional(requirements),
  score: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          id,
          says: someWords,
          measure: boundEntries.measure,
          of: boundEntries.of,
          better: v.picklist(['less', 'more']),
          when,
        }),
      ),
      v.maxLength(MOST_CHOICES),
    ),
  ),
  trial: v.exactOptional(v.strictObject({ until: duration, timeline: v.exactOptional(changes) })),
  hints: v.exactOptional(v.pipe(v.array(someWords), v.maxLength(MOST_CHOICES))),
});

const step = v.strictObject({
  id,
  title,
  text: v.exactOptional(words),
  task: v.exactOptional(words),
  scene: v.exactOptional(scene),
  from: v.exactOptional(duration),
  until: duration,
  look: v.exactOptional(look),
  figures: v.exactOptional(figures),
  done: v.exactOptional(goal),
  solution: v.exactOptional(v.pipe(v.array(change), v.maxLength(MOST_ITEMS))),
  prediction: v.exactOptional(prediction),
  question: v.exactOptional(question),
  challenge: v.exactOptional(challenge),
});

const HIDEABLE = CONTROLS.filter((control) => !NEVER_HIDDEN.includes(control));

/** The shape of a lesson file as a whole. */
export const LESSON_SCHEMA = v.strictObject({
  strataLesson: v.literal(LESSON_VERSION),
  id: v.exactOptional(id),
  title,
  language: v.exactOptional(language),
  author: v.exactOptional(shortWords),
  intro: v.exactOptional(words),
  hide: v.exactOptional(v.pipe(v.array(v.picklist(HIDEABLE)), v.maxLength(CONTROLS.length))),
  lock: v.exactOptional(v.pipe(v.array(v.picklist(CONTROLS)), v.maxLength(CONTROLS.length))),
  start: v.exactOptional(scene),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(MOST_STEPS)),
});
