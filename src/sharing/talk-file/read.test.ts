// What is read as a talk file, what is refused and where it says so; and that nothing anybody writes breaks the reading.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { plannedMinutes } from '../../lessons/talk.ts';
import { type FileScene, minutesOf, type TalkFile, talkOfFile } from '../../lessons/talk-file.ts';
import { isTalkText, talkInLink } from '../lesson-file/is-lesson.ts';
import { changedIn, codesOf, type Path, pathsIn } from '../lesson-file/one-mistake.ts';
import { packFile } from '../lesson-file/pack.ts';
import { LESSON_CODES } from '../lesson-file/problem.ts';
import { writeYaml } from '../lesson-file/write.ts';
import { readTalkText, readTalkValue, unpackTalk } from './read.ts';

const WHOLE = `# A talk with everything in it.
strataTalk: 1
id: everything
title: Everything a talk can have
language: en
author: A. Speaker
about: |
  Words, with **strong** ones and [the source](https://example.org/source).
scenes:
  - id: linked
    title: What a link has
    idea: One idea.
    notes: Say it.
    minutes: 2.5
    chart: processor
    fullView: density
    link: v=1&t=host:x86,4cpu,8G(container:nginx%23web)&r=web&i=2s:cpu-hog@web&seed=7&at=3s
    poll:
      kind: slider
      asks: How many kernels?
      measure: {measure: kernels}
      stops: [1, 2, 3]
      start: 2
      until: 8s
    handout: So it is.
    evidence: [SC-007]
  - id: step
    title: A step of the story
    step: what-a-machine-is/it-boots
    exercise: {minutes: 3, task: Try it.}
  - id: own
    title: A scene of its own
    scene:
      topology: host:x86,4cpu,8G(container:nginx#web,@acme;container:redis#cache,@globex)
      running: [web]
      parameters: {container.engineMs: 120}
      timeline: [{at: 2s, do: kernel-panic in host}]
    from: 1s
    until: 4s
    look: {nodes: [web], chart: isolation}
    poll:
      kind: choice
      asks: How many are lost?
      measure: {measure: lost}
      choices: [{id: none, says: None, atMost: 0}, {id: some, says: Some, atLeast: 1}]
      because: It was the kernel of both.
`;

const plain = parse(WHOLE) as TalkFile;

test('a whole talk is read, from YAML, JSON and a link', async () => {
  const read = await readTalkText(WHOLE);
  expect(codesOf(read)).toEqual([]);
  expect(read.ok && read.file).toEqual(plain);
  expect(await readTalkText(JSON.stringify(plain))).toEqual(read);
  expect(await readTalkText(await writeYaml(plain))).toEqual(read);
  expect(await unpackTalk(packFile(plain) as string)).toEqual(read);
});

test('as talks are given', () => {
  const talk = talkOfFile(plain);
  expect(talk).toMatchObject({ id: 'talk.everything', title: plain.title, author: 'A. Speaker' });
  expect(talk.scenes.map(({ shown }) => shown)).toEqual([
    { link: 'v=1&t=host:x86,4cpu,8G(container:nginx%23web)&r=web&i=2s:cpu-hog@web&seed=7&at=3s' },
    { lesson: 'what-a-machine-is', step: 'it-boots' },
    { lesson: talk.lessons?.[0]?.id, step: 'own' },
  ]);
  expect(talk.lessons?.[0]?.steps).toMatchObject([{ id: 'own', from: '1s', until: '4s', look: { nodes: ['web'] } }]);
  expect(talk.scenes.map(({ chart, fullView }) => [chart, fullView])).toEqual([
    ['processor', 'density'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(talk.scenes[0]).toMatchObject({
    asks: 'How many kernels?',
    poll: { prediction: { kind: 'slider', stops: [1, 2, 3], start: 2 }, until: '8s' },
  });
  expect(talk.scenes[1]).toMatchObject({ exercise: { minutes: 3 }, task: 'Try it.', idea: '', notes: '' });
  expect(talk.scenes[2]).toMatchObject({
    says: { none: 'None', some: 'Some' },
    because: 'It was the kernel of both.',
    poll: {
      prediction: {
        choices: [
          { id: 'none', atMost: 0 },
          { id: 'some', atLeast: 1 },
        ],
      },
    },
  });
  expect(plannedMinutes(talk, 3)).toBe(4.5);
  expect(minutesOf(plain)).toBe(4.5);
});

test('a whole address stands for what it has after its hash', async () => {
  const scene = { id: 'a', title: 'A', link: 'https://strata.example/?lang=en#v=1&t=host:x86' };
  const read = readTalkValue({ strataTalk: 1, title: 'Übergänge!', scenes: [scene] });
  expect(codesOf(read)).toEqual([]);
  const talk = talkOfFile((read as { file: TalkFile }).file);
  expect([talk.id, talk.scenes[0].shown]).toEqual(['talk.ubergange', { link: 'v=1&t=host:x86' }]);
});

test('a talk is known by its first words', () => {
  expect(isTalkText(WHOLE)).toBe(true);
  expect(isTalkText(stringify(plain))).toBe(true);
  expect(isTalkText(JSON.stringify(plain, null, 2))).toBe(true);
  expect(isTalkText('{"title": "a", "strataTalk": 1}')).toBe(true);
  expect(isTalkText('strataLesson: 1')).toBe(false);
  expect(talkInLink('https://strata.example/#v=1&talk=talk.a/b&talkfile=abc-_9')).toBe('abc-_9');
  expect(talkInLink('#v=1&talk=story/a')).toBeNull();
});

/** The talk with one thing in it changed. */
const changed = (path: Path, value: unknown): unknown => changedIn(plain, path, value);

describe('one mistake is told where it stands', () => {
  test.each([
    [['strataTalk'], 2, 'strataTalk talk-version'],
    [['strataTalk'], undefined, 'strataTalk missing'],
    [['title'], '', 'title empty'],
    [['surprise'], 1, 'surprise unknown-key'],
    [['about'], '[press](javascript:alert(1))', 'about link'],
    [['scenes'], [], 'scenes too-few'],
    [['scenes', 0, 'id'], 'Not One', 'scenes[0].id not-id'],
    [['scenes', 1, 'id'], 'linked', 'scenes[1].id id-twice'],
    [['scenes', 0, 'minutes'], 0, 'scenes[0].minutes minutes'],
    [['scenes', 0, 'minutes'], 'long', 'scenes[0].minutes not-number'],
    [['scenes', 0, 'chart'], 'pie', 'scenes[0].chart not-one-of'],
    [['scenes', 0, 'fullView'], 'pie', 'scenes[0].fullView not-one-of'],
    [['scenes', 1, 'fullView'], true, 'scenes[1].fullView not-one-of'],
    [['scenes', 0, 'notes'], 'x'.repeat(4001), 'scenes[0].notes too-long'],
    [['scenes', 0, 'handout'], '[a](http://example.org)', 'scenes[0].handout link'],
    [['scenes', 0, 'step'], 'what-a-machine-is/it-boots', 'scenes[0] shows-one'],
    [['scenes', 1, 'step'], undefined, 'scenes[1] shows-one'],
    [['scenes', 1, 'step'], 'what-a-machine-is/nothing', 'scenes[1].step step-unknown'],
    [['scenes', 1, 'until'], '4s', 'scenes[1].until own-scene-only'],
    [['scenes', 0, 'look'], { nodes: ['web'] }, 'scenes[0].look own-scene-only'],
    [['scenes', 0, 'link'], 'v=2&t=host:x86', 'scenes[0].link link-version'],
    [['scenes', 0, 'link'], 'l=learn', 'scenes[0].link link-nothing'],
    [['scenes', 0, 'link'], 'v=1&l=learn', 'scenes[0].link link-nothing'],
    [['scenes', 0, 'link'], 'v=1&t=host:x86(', 'scenes[0].link notation'],
    [['scenes', 0, 'link'], 'v=1&t=host:x86&r=web', 'scenes[0].link link-part'],
    [['scenes', 0, 'link'], 'v=1&t=host:x86&i=soon', 'scenes[0].link link-part'],
    [['scenes', 0, 'link'], 'v=1&t=host:x86&at=soon', 'scenes[0].link link-part'],
    [['scenes', 0, 'link'], 'v=1&z=%%%', 'scenes[0].link link-part'],
    [['scenes', 2, 'scene', 'topology'], 'host:x86(', 'scenes[2].scene.topology notation'],
    [['scenes', 2, 'scene', 'running', 0], 'nobody', 'scenes[2].scene.running[0] running-unknown'],
    [['scenes', 2, 'scene', 'parameters', 'no.such'], 1, 'scenes[2].scene.parameters["no.such"] parameter-unknown'],
    [['scenes', 2, 'scene', 'timeline', 0, 'do'], 'dance in web', 'scenes[2].scene.timeline[0].do notation'],
    [['scenes', 2, 'look', 'nodes', 0], 'nobody', 'scenes[2].look.nodes[0] node-unknown'],
    [['scenes', 2, 'from'], '5s', 'scenes[2].until ends-before'],
    [['scenes', 2, 'until'], undefined, 'scenes[2] poll-until'],
    [['scenes', 0, 'poll', 'until'], undefined, 'scenes[0].poll poll-until'],
    [['scenes', 2, 'poll', 'until'], '3s', 'scenes[2].poll.until poll-ends-with-step'],
    [['scenes', 0, 'poll', 'kind'], 'curve', 'scenes[0].poll.kind not-one-of'],
    [['scenes', 0, 'poll', 'stops'], [3, 2], 'scenes[0].poll.stops not-in-order'],
    [['scenes', 0, 'poll', 'start'], 9, 'scenes[0].poll.start start-outside'],
    [['scenes', 2, 'poll', 'choices', 1, 'id'], 'none', 'scenes[2].poll.choices id-twice'],
    [['scenes', 2, 'poll', 'measure', 'measure'], 'joy', 'scenes[2].poll.measure.measure not-one-of'],
    [['scenes', 0, 'evidence', 0], 'XX-1', 'scenes[0].evidence[0] evidence-unknown'],
    [['scenes', 1, 'exercise', 'task'], ' ', 'scenes[1].exercise.task empty'],
    [['scenes', 1, 'exercise', 'minutes'], 1000, 'scenes[1].exercise.minutes minutes'],
  ] as const)('%j = %j', (path, value, expected) => {
    expect(codesOf(readTalkValue(changed(path, value)))).toContain(expected);
  });

  test('with its line, and with what a form can show of the rest', async () => {
    const wrong = WHOLE.replace('it-boots', 'it-flies');
    const line = wrong.split('\n').findIndex((text) => text.includes('it-flies')) + 1;
    const read = await readTalkText(wrong);
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'step-unknown', place: { line } }]);
    expect(read.ok ? null : read.draft).toMatchObject({ title: plain.title });
  });
});

test.each([
  ['endless brackets', `strataTalk: 1\nscenes: ${'['.repeat(5000)}`, 'too-deep'],
  ['a text without end', `strataTalk: 1\ntitle: ${'x'.repeat(700_000)}`, 'too-long'],
  ['nothing', '  \n ', 'empty'],
  ['broken YAML', 'strataTalk: 1\ntitle: "open', 'yaml-missing-sign'],
])('%s is refused', async (_name, text, code) => {
  expect(codesOf(await readTalkText(text))).toEqual([code]);
});

test('201 scenes and a link that was cut off are refused, and a long talk is in no link', async () => {
  const scene = (at: number): FileScene => ({ id: `s${at}`, title: 'A', link: 'v=1&t=host:x86' });
  const scenes = Array.from({ length: 201 }, (_one, at) => scene(at));
  expect(codesOf(readTalkValue({ strataTalk: 1, title: 'A', scenes }))).toEqual(['scenes too-many']);
  expect(codesOf(await unpackTalk((packFile(plain) as string).slice(0, 200)))).toEqual(['unpacked']);
  const notes = fc.sample(fc.string({ minLength: 3900, maxLength: 4000, size: 'max' }), { seed: 5, numRuns: 20 });
  const long = notes.map((text, at) => ({ ...scene(at), notes: text }));
  expect(packFile({ strataTalk: 1, title: 'A', scenes: long })).toBeNull();
});

describe('whatever comes', () => {
  const seeded = { seed: 20261125, numRuns: 150 };
  const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '' && !text.includes(']('));
  const shown = fc.constantFrom<Partial<FileScene>>(
    { link: 'v=1&t=host:x86(container:nginx)&at=2s' },
    { step: 'what-a-machine-is/it-boots' },
    { scene: { topology: 'host:z(lpar(container:nginx#web))', running: ['web'] }, until: '3s' },
  );
  const scenes = fc
    .array(
      fc.record(
        {
          title: words,
          idea: words,
          notes: words,
          handout: words,
          minutes: fc.integer({ min: 1, max: 480 }),
          exercise: fc.record({ minutes: fc.integer({ min: 1, max: 30 }), task: words }),
          chart: fc.constantFrom('isolation' as const, 'density' as const),
          fullView: fc.constantFrom('processor' as const, 'startup-cost' as const),
          shown,
        },
        { requiredKeys: ['title', 'shown'] },
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) => all.map(({ shown: what, ...rest }, at) => ({ id: `scene-${at}`, ...rest, ...what })));

  test('any talk is read again as it was written, as YAML and in a link', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ title: words, about: words, scenes }), async (talk) => {
        const file: TalkFile = { strataTalk: 1, ...talk };
        expect(await readTalkText(await writeYaml(file))).toEqual({ ok: true, file });
        expect(await unpackTalk(packFile(file) as string)).toEqual({ ok: true, file });
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  test('any value in any place is read or told of, with a known code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(plain)), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const result = readTalkValue(changed(path, value ?? undefined));
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const one of result.problems) if (one.type === 'lesson') expect(LESSON_CODES).toContain(one.code);
      }),
      seeded,
    );
  });
});
