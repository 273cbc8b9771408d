// What the windows of a talk say to each other. Both are of this page, but what comes is checked as if it were not.
import * as v from 'valibot';

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
  'end',
] as const;
export type Deed = (typeof DEEDS)[number];

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

const scene = v.object({
  id: text(120),
  title: text(400),
  idea: text(1000),
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
});

/** From the speaker's window: what is to happen in the other one. */
const wish = v.variant('type', [
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('deed'), deed: v.picklist(DEEDS) }),
  v.object({ type: v.literal('digit'), digit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)) }),
  v.object({ type: v.literal('goTo'), at: count }),
  v.object({ type: v.literal('playOrPause') }),
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
