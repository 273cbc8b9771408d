// The shape of a talk file, version 1. What its parts have to do with each other is asked in check.ts.
import * as v from 'valibot';
import { TALK_VERSION } from '../../lessons/talk-file.ts';
import { LONGEST_IDEA, LONGEST_SCENE_LINK, MOST_MINUTES, MOST_SCENES } from '../lesson-file/limits.ts';
import {
  chart,
  choiceEntries,
  duration,
  has,
  holds,
  id,
  language,
  look,
  name,
  names,
  number,
  scene as ownScene,
  shortWords,
  sliderEntries,
  someWords,
  title,
  words,
} from '../lesson-file/parts-schema.ts';

const until = v.exactOptional(duration);
const POLLS = {
  choice: v.strictObject({ ...choiceEntries, until }),
  slider: v.strictObject({ ...sliderEntries, until }),
} as const;

/** Told by its `kind`, so that what is wrong with a scale is not told of a choice. */
const poll = v.lazy((input): v.GenericSchema<unknown> => {
  const kind = has(input, 'kind') ? (input as { kind?: unknown }).kind : undefined;
  if (kind === 'slider' || kind === 'choice') return POLLS[kind];
  return v.looseObject({ kind: v.picklist(['choice', 'slider']) });
});

const minutes = v.pipe(
  number,
  holds('minutes', (value) => value > 0 && value <= MOST_MINUTES),
);

const scene = v.strictObject({
  id,
  title,
  idea: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_IDEA))),
  notes: v.exactOptional(words),
  minutes: v.exactOptional(minutes),
  chart: v.exactOptional(chart),
  fullView: v.exactOptional(chart),
  step: v.exactOptional(name),
  link: v.exactOptional(
    v.pipe(
      v.string(),
      holds('empty', (text) => text.trim() !== ''),
      v.maxLength(LONGEST_SCENE_LINK),
    ),
  ),
  scene: v.exactOptional(ownScene),
  from: v.exactOptional(duration),
  until,
  look: v.exactOptional(look),
  poll: v.exactOptional(poll),
  exercise: v.exactOptional(v.strictObject({ minutes, task: someWords, because: v.exactOptional(words) })),
  handout: v.exactOptional(words),
  evidence: v.exactOptional(names),
});

/** The shape of a talk file as a whole. */
export const TALK_SCHEMA = v.strictObject({
  strataTalk: v.literal(TALK_VERSION),
  id: v.exactOptional(id),
  title,
  language: v.exactOptional(language),
  author: v.exactOptional(shortWords),
  about: v.exactOptional(words),
  scenes: v.pipe(v.array(scene), v.minLength(1), v.maxLength(MOST_SCENES)),
});
