// Messages from the page around a frame, checked: what of them is a command of ours, what is none of ours, and which member of one
// is wrong. Comes with the first message; what the commands do is not known here.
import * as v from 'valibot';
import type { StrataCommand, StrataExportFormat, StrataMessageId } from './strata-embed.d.ts';

export const EMBED_VERSION = 1;
export const FORMATS: readonly StrataExportFormat[] = ['link', 'json', 'csv', 'svg', 'png'];
const THEMES = ['light', 'dark', 'contrast', 'projector'] as const;
const SPEED = { least: 0.1, most: 1000 };
/** An hour more than the longest run a link can name. */
const LATEST_S = 7200;
const LARGEST_SEED = 999_999_999;
/** Characters; a scenario file may not be longer than this either. */
const LONGEST = 2_000_000;
const MOST_FIGURES = 1000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const within = (least: number, most: number) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const figures = v.pipe(
  v.record(v.string(), v.nullable(v.pipe(v.number(), v.finite()))),
  v.check((given) => Object.keys(given).length <= MOST_FIGURES, 'too many figures'),
);

const open = v.pipe(
  v.strictObject({
    command: v.literal('open'),
    link: v.optional(text),
    scenario: v.optional(text),
    notation: v.optional(text),
    start: v.optional(text),
    platform: v.optional(v.picklist(['x86', 'z'])),
  }),
  v.check(
    ({ link, scenario, notation, start }) =>
      [link, scenario, notation, start].filter((given) => given !== undefined).length === 1,
    'exactly one of link, scenario, notation and start is needed',
  ),
  v.check(({ start, platform }) => start !== undefined || platform === undefined, 'platform goes with start only'),
);

const COMMANDS = {
  hello: v.strictObject({ command: v.literal('hello'), resizes: v.optional(v.boolean()) }),
  open,
  play: v.strictObject({ command: v.literal('play') }),
  pause: v.strictObject({ command: v.literal('pause') }),
  seek: v.strictObject({ command: v.literal('seek'), seconds: within(0, LATEST_S) }),
  set: v.strictObject({
    command: v.literal('set'),
    figures: v.optional(figures),
    speed: v.optional(within(SPEED.least, SPEED.most)),
    seed: v.optional(v.pipe(within(0, LARGEST_SEED), v.integer())),
    theme: v.optional(v.nullable(v.picklist(THEMES))),
    lang: v.optional(text),
  }),
  export: v.strictObject({ command: v.literal('export'), format: v.picklist(FORMATS) }),
} satisfies Record<StrataCommand['command'], v.GenericSchema>;

export type CheckedCommand = v.InferOutput<(typeof COMMANDS)[keyof typeof COMMANDS]>;
export const COMMAND_NAMES = Object.keys(COMMANDS) as StrataCommand['command'][];

export type Heard =
  /** None of ours: to be ignored without a word. */
  | { readonly type: 'foreign' }
  | { readonly type: 'command'; readonly command: CheckedCommand; readonly id: StrataMessageId | undefined }
  /** For us, and wrong: the member that is, and what is wrong with it, in English. */
  | {
      readonly type: 'wrong';
      readonly id: StrataMessageId | undefined;
      readonly place: string;
      readonly message: string;
    };

/** What a message says. Ours are objects with a member `strata`. Never throws, whatever comes. */
export function hear(data: unknown): Heard {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'strata')) return { type: 'foreign' };
  const { strata, id, ...rest } = data as Record<string, unknown>;
  const known = typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id)) ? id : undefined;
  const wrong = (place: string, message: string): Heard => ({ type: 'wrong', id: known, place, message });
  if (strata !== EMBED_VERSION) return wrong('strata', `this is version ${EMBED_VERSION} of the protocol`);
  if (known !== id) return wrong('id', 'has to be a text or a number');
  const { command } = rest;
  if (typeof command !== 'string' || !Object.hasOwn(COMMANDS, command)) {
    return wrong('command', `has to be one of ${COMMAND_NAMES.join(', ')}`);
  }
  const schema: v.GenericSchema<unknown, CheckedCommand> = COMMANDS[command as keyof typeof COMMANDS];
  const checked = v.safeParse(schema, rest, { abortEarly: true });
  if (checked.success) return { type: 'command', command: checked.output, id: known };
  const [issue] = checked.issues;
  return wrong(v.getDotPath(issue) ?? 'command', issue.message);
}
