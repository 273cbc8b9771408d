// What a page may say to a frame: every command in every form, what is none of ours, and mistakes by their place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { H5P_HELLO, hearH5p, prepareResize, resize } from './h5p.ts';
import { type CheckedCommand, COMMAND_NAMES, hear } from './messages.ts';
import type { StrataAnswer, StrataCommand, StrataEmbedElement, StrataRequest } from './strata-embed.d.ts';

/** What is published can be sent: the compiler refuses this file otherwise. */
const published: (command: Exclude<StrataCommand, { command: 'open' }>) => CheckedCommand = (command) => command;
const opened = (command: Extract<StrataCommand, { command: 'open' }>): CheckedCommand => command;
/** And what passes the rules is published; of `open` the rules alone know that only one member may be there. */
const checked = (command: Exclude<CheckedCommand, { command: 'open' }>): StrataCommand => command;

const REQUESTS: readonly StrataRequest[] = [
  { strata: 1, command: 'hello' },
  { strata: 1, command: 'hello', resizes: true, id: 'first' },
  { strata: 1, command: 'open', link: '#v=1&t=host:x86', id: 7 },
  { strata: 1, command: 'open', scenario: '{"strata": 1, "topology": "host:x86"}' },
  { strata: 1, command: 'open', notation: 'host:x86(container:nginx)' },
  { strata: 1, command: 'open', start: 'machines', platform: 'z' },
  { strata: 1, command: 'play' },
  { strata: 1, command: 'pause' },
  { strata: 1, command: 'seek', seconds: 0 },
  { strata: 1, command: 'set', figures: { 'ksm.sleepMs': 5, other: null }, speed: 4, seed: 7, theme: null, lang: 'en' },
  { strata: 1, command: 'export', format: 'csv' },
];

describe('messages', () => {
  test.each(REQUESTS)('$command is understood', (request) => {
    const { strata, id, ...command } = request;
    expect(strata).toBe(1);
    expect(hear(request)).toEqual({ type: 'command', command, id });
  });

  test('a page has by its types what a command is answered with', () => {
    const contentOf = (answer: StrataAnswer<{ command: 'export'; format: 'json' }>) => answer.content;
    const answer = {
      strata: 1,
      event: 'exported',
      format: 'json',
      name: 'a',
      type: 'text/plain',
      content: 'b',
    } as const;
    expect(contentOf(answer)).toBe('b');
    const done: StrataAnswer<{ command: 'play' }> = { strata: 1, event: 'done', id: 1 };
    expect(done.event).toBe('done');
    // What is listened to can be let go again, with the same listener.
    const listen = (embed: StrataEmbedElement) => {
      const heard = ({ detail }: CustomEvent<{ seconds: number }>) => expect(detail.seconds).toBe(2);
      embed.addEventListener('finished', heard);
      embed.dispatchEvent(new CustomEvent('finished', { detail: { seconds: 2 } }));
      embed.removeEventListener('finished', heard);
      embed.dispatchEvent(new CustomEvent('finished', { detail: { seconds: 3 } }));
    };
    expect.assertions(3);
    listen(new EventTarget() as StrataEmbedElement);
  });

  test('every command there is stands in the table above, with types that agree both ways', () => {
    expect(new Set(REQUESTS.map(({ command }) => command))).toEqual(new Set(COMMAND_NAMES));
    for (const same of [published, opened, checked])
      expect(same({ command: 'play' } as never)).toEqual({ command: 'play' });
  });

  test.each([
    undefined,
    null,
    1,
    'play',
    [],
    {},
    { command: 'play' },
    { context: 'h5p', action: 'hello' },
    Object.create({ strata: 1 }),
  ])('%j is none of ours', (data) => {
    expect(hear(data)).toEqual({ type: 'foreign' });
  });

  test.each<[unknown, string]>([
    [{ strata: 2, command: 'play' }, 'strata'],
    [{ strata: '1', command: 'play' }, 'strata'],
    [{ strata: 1 }, 'command'],
    [{ strata: 1, command: 'constructor' }, 'command'],
    [{ strata: 1, command: ['play'] }, 'command'],
    [{ strata: 1, command: 'play', id: {} }, 'id'],
    [{ strata: 1, command: 'play', id: Number.NaN }, 'id'],
    [{ strata: 1, command: 'play', at: 3 }, 'at'],
    [{ strata: 1, command: 'seek' }, 'seconds'],
    [{ strata: 1, command: 'seek', seconds: -1 }, 'seconds'],
    [{ strata: 1, command: 'seek', seconds: Number.POSITIVE_INFINITY }, 'seconds'],
    [{ strata: 1, command: 'set', figures: { 'boot.disk': 'much' } }, 'figures.boot.disk'],
    [{ strata: 1, command: 'set', speed: 0 }, 'speed'],
    [{ strata: 1, command: 'set', theme: 'pink' }, 'theme'],
    [{ strata: 1, command: 'export', format: 'exe' }, 'format'],
    [{ strata: 1, command: 'open' }, 'command'],
    [{ strata: 1, command: 'open', link: '#', notation: 'host:x86' }, 'command'],
    [{ strata: 1, command: 'open', link: '#', platform: 'z' }, 'command'],
  ])('%j is wrong at %s', (data, place) => {
    const heard = hear(data);
    expect(heard).toMatchObject({ type: 'wrong', place });
    expect(heard.type === 'wrong' && heard.message).toMatch(/\w/);
  });

  test('whatever comes, an answer comes of it, and only whole commands pass', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
    const like = fc.record(
      {
        strata: fc.constantFrom<unknown>(1, 1, 1, 2),
        command: fc.oneof(fc.constantFrom<unknown>(...COMMAND_NAMES), anything),
        id: fc.oneof(fc.string(), fc.double(), anything),
        seconds: anything,
        figures: fc.oneof(fc.dictionary(fc.string(), fc.oneof(fc.double(), anything)), anything),
        link: fc.oneof(fc.string(), anything),
        format: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, like), (data) => {
        const heard = hear(data);
        if (heard.type === 'command') expect(COMMAND_NAMES).toContain(heard.command.command);
        expect(hearH5p(data)).toBeNull();
      }),
    );
  });
});

describe('the language of H5P', () => {
  test.each(['hello', 'ready', 'resizePrepared', 'resize'] as const)('%s is understood', (action) => {
    expect(hearH5p({ context: 'h5p', action })).toBe(action);
  });

  test('a page with its resizer brings the frame to the height that is wanted, and then rests', () => {
    // What such a page does with a message.
    const frame = { height: 480 };
    const answers: string[] = [];
    const page = ({ action, scrollHeight = 0, clientHeight = 0 }: ReturnType<typeof resize>): void => {
      if (action === 'hello') answers.push('hello');
      if (action === 'prepareResize' && (frame.height !== scrollHeight || scrollHeight !== clientHeight)) {
        frame.height = clientHeight;
        answers.push('resizePrepared');
      }
      if (action === 'resize') frame.height = scrollHeight;
    };
    page(H5P_HELLO);
    page(prepareResize(612, frame.height));
    page(resize(612));
    expect(frame.height).toBe(612);
    page(prepareResize(612, frame.height));
    expect(answers).toEqual(['hello', 'resizePrepared']);
  });
});
