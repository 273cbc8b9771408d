// The shapes of what lesson files are made of: words, names, durations, measures, goals, scenes. Each says what is wrong by the
// kind of its issue, or by a code of problem.ts.
import * as v from 'valibot';
import { KINDS } from '../../catalog/kinds.ts';
import { CHART_NAMES } from '../../lessons/lesson.ts';
import { MEASURE_NAMES } from '../../lessons/measure.ts';
import { readDuration } from '../../topology/duration.ts';
import { LATEST_MS } from '../link-incidents.ts';
import {
  DEEPEST_GOAL,
  LONGEST_CHANGE,
  LONGEST_NOTATION,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_CHANGES,
  MOST_CHOICES,
  MOST_FIGURES,
  MOST_ITEMS,
} from './limits.ts';
import type { LessonCode } from './problem.ts';

/** A check with one of our codes. */
export function holds<Input>(code: LessonCode, is: (value: Input) => boolean) {
  return v.check<Input, LessonCode>(is, code);
}

export const words = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const someWords = v.pipe(
  v.string(),
  holds('empty', (text) => text.trim() !== ''),
  v.maxLength(LONGEST_TEXT),
);
export const title = v.pipe(
  v.string(),
  holds('empty', (text) => text.trim() !== ''),
  v.maxLength(LONGEST_TITLE),
);
export const shortWords = v.pipe(v.string(), v.maxLength(LONGEST_TITLE));

/** A name of one's own, which stands in links. */
export const id = v.pipe(
  v.string(),
  holds('not-id', (text) => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text)),
);
/** The id of something on the stage, or of a figure of the catalogue. */
export const name = v.pipe(
  v.string(),
  holds('empty', (text) => text !== ''),
  v.maxLength(LONGEST_TITLE),
);
export const names = v.pipe(v.array(name), v.maxLength(MOST_ITEMS));
export const number = v.pipe(v.number(), v.finite());

/** `3s`, within the hour that a run can be watched. */
export const duration = v.pipe(
  v.string(),
  holds('not-duration', (text) => {
    const ms = readDuration(text);
    return ms !== null && ms <= LATEST_MS && text.trim() !== '';
  }),
);

/** An open record whose keys are names. */
export function record<Schema extends v.GenericSchema>(key: v.GenericSchema<string, string>, value: Schema) {
  return v.record(key, value);
}

export const change = v.strictObject({
  at: duration,
  do: v.pipe(
    v.string(),
    holds('empty', (text) => text.trim() !== ''),
    v.maxLength(LONGEST_CHANGE),
  ),
});
export const changes = v.pipe(v.array(change), v.maxLength(MOST_CHANGES));

export const scene = v.strictObject({
  topology: v.pipe(v.string(), v.maxLength(LONGEST_NOTATION)),
  running: v.exactOptional(names),
  parameters: v.exactOptional(record(name, number)),
  timeline: v.exactOptional(changes),
});

export const who = v.strictObject({
  id: v.exactOptional(name),
  kind: v.exactOptional(v.picklist([...Object.keys(KINDS), 'host'])),
  image: v.exactOptional(name),
  workload: v.exactOptional(name),
  tenant: v.exactOptional(name),
  within: v.exactOptional(name),
  application: v.exactOptional(v.literal(true)),
});

const measureEntries = { measure: v.picklist(MEASURE_NAMES), of: v.exactOptional(who) };
export const measure = v.strictObject(measureEntries);
export const bounds = { atLeast: v.exactOptional(number), atMost: v.exactOptional(number) };
export const boundEntries = { ...measureEntries, ...bounds };

/** Bounds, and these joined: what is wrong is told of the one that is meant. */
export const goal: v.GenericSchema<unknown> = goalAt(0);

function goalAt(depth: number): v.GenericSchema<unknown> {
  return v.lazy((input) => {
    const deeper = (): v.GenericSchema<unknown> =>
      depth < DEEPEST_GOAL
        ? goalAt(depth + 1)
        : v.pipe(
            v.unknown(),
            holds('goal-too-deep', () => false),
          );
    if (has(input, 'all')) return v.strictObject({ all: v.pipe(v.array(deeper()), v.maxLength(MOST_ITEMS)) });
    if (has(input, 'any')) return v.strictObject({ any: v.pipe(v.array(deeper()), v.maxLength(MOST_ITEMS)) });
    if (has(input, 'not')) return v.strictObject({ not: deeper() });
    return v.strictObject(boundEntries);
  });
}

export function has(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key);
}

export const figures = v.pipe(
  record(
    v.pipe(
      v.string(),
      holds('not-figure-name', (text) => /^[A-Za-z][A-Za-z0-9]{0,30}$/.test(text)),
    ),
    measure,
  ),
  holds('too-many-figures', (all) => Object.keys(all).length <= MOST_FIGURES),
);

/** Charts that can be pointed at. */
export const chart = v.picklist(CHART_NAMES);
export const look = v.strictObject({
  nodes: v.exactOptional(names),
  near: v.exactOptional(names),
  chart: v.exactOptional(chart),
});

/** What every prediction has. */
export const asked = { asks: someWords, because: v.exactOptional(words), measure };

/** From two on. */
export function few<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(v.array(schema), v.minLength(2), v.maxLength(MOST_CHOICES));
}

export const choiceEntries = {
  ...asked,
  kind: v.literal('choice'),
  choices: few(v.strictObject({ id, says: someWords, ...bounds })),
};
export const sliderEntries = {
  ...asked,
  kind: v.literal('slider'),
  stops: few(number),
  start: v.pipe(number, v.integer()),
};

/** A tag as `en` or `pt-BR`. */
export const language = v.pipe(
  v.string(),
  holds('not-language', (tag) => {
    try {
      return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }),
);
