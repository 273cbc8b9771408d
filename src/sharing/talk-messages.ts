// What the windows of a talk say to each other. Both are of this page, but what comes is checked as if it were not.
import * as v from 'valibot';
import { LONGEST_TEXT, MOST_CHOICES } from './lesson-file/limits.ts';

/** What can be let happen in the window of the audience, by key, button or from the speaker's window. */
export const DEEDS = [
  'next',
  'back',
  'black',
  'fullScreen',
  'speaker',
  'overview',
  'goTo',
  'spotlight',
  'laser',
  'pen',
  'clear',
  'invert',
  'contrast',
  'zoom',
  'fullView',
  'again',
  'things',
  'help',
  'poll',
  'exercise',
  'code',
  'end',
] as const;
export type Deed = (typeof DEEDS)[number];

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

/** Hands for each choice of a poll. */
const hands = v.pipe(v.array(count), v.maxLength(MOST_CHOICES));

const scene = v.object({
  id: text(120),
  title: text(400),
  idea: text(LONGEST_TEXT),
  notes: text(20_000),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
  shown: v.union([v.object({ lesson: text(80), step: text(80) }), v.object({ link: text(100_000) })]),
});

/** From the window of the audience: where the talk is. */
const state = v.object({
  type: v.literal('state'),
  talk: v.nullable(
    v.object({ id: text(80), title: text(400), scenes: v.pipe(v.array(scene), v.minLength(1), v.maxLength(500)) }),
  ),
  at: count,
  black: v.boolean(),
  typed: v.nullable(text(4)),
  /** Milliseconds of the wall clock; null: the timer has not begun. */
  begunAt: v.nullable(v.pipe(v.number(), v.finite())),
  playing: v.boolean(),
  /** Whether what the present scene is about has come true. */
  reached: v.boolean(),
  /** The poll of the present scene; null: it has none. */
  poll: v.nullable(
    v.object({
      asks: text(LONGEST_TEXT),
      phase: v.picklist(['open', 'running', 'told']),
      labels: v.pipe(v.array(text(LONGEST_TEXT)), v.maxLength(MOST_CHOICES)),
      counts: hands,
      /** Index of the choice that the model takes, and what it gave; null: not known yet, or none. */
      right: v.nullable(
        v.object({
          index: count,
          value: text(200),
          /** Along a scale, 0 to 1; null: they are no scale. */
          place: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
        }),
      ),
    }),
  ),
  /** The exercise of the present scene, or one that still goes on; null: neither. */
  exercise: v.nullable(
    v.object({
      minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
      countdown: v.nullable(
        v.object({
          totalMs: v.pipe(v.number(), v.minValue(0)),
          endsAt: v.nullable(v.pipe(v.number(), v.finite())),
          leftMs: v.pipe(v.number(), v.minValue(0)),
        }),
      ),
    }),
  ),
  /** The claim of the present scene; null: it has none. */
  claim: v.nullable(
    v.object({
      told: v.boolean(),
      /** Null until it has been played. */
      verdict: v.nullable(text(LONGEST_TEXT)),
    }),
  ),
  /** Whether the code for phones is shown. */
  code: v.boolean(),
  /** Whether it has been shown how, and whether there is anything to be shown. */
  shown: v.boolean(),
  canShow: v.boolean(),
  /** The figures that the words of the present scene name in braces, as they are said. */
  figures: v.record(text(80), text(400)),
});

/** From the speaker's window: what is to happen in the other one. */
const wish = v.variant('type', [
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('deed'), deed: v.picklist(DEEDS) }),
  v.object({ type: v.literal('digit'), digit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)) }),
  v.object({ type: v.literal('goTo'), at: count }),
  v.object({ type: v.literal('playOrPause') }),
  v.object({ type: v.literal('hands'), counts: hands }),
  v.object({ type: v.literal('exercise'), act: v.picklist(['more', 'small', 'end']) }),
  v.object({ type: v.literal('showHow') }),
  v.object({ type: v.literal('timer'), begunAt: v.nullable(v.pipe(v.number(), v.finite())) }),
]);

export type TalkState = v.InferOutput<typeof state>;
export type TalkWish = v.InferOutput<typeof wish>;

export function readState(data: unknown): TalkState | null {
  const read = v.safeParse(state, data);
  return read.success ? read.output : null;
}

export function readWish(data: unknown): TalkWish | null {
  const read = v.safeParse(wish, data);
  return read.success ? read.output : null;
}
