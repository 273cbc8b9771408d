// What is read as a lesson file, what is refused and where it says so; and that nothing anybody writes breaks the reading.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { challengeOf, type LessonFile, lessonOfFile } from '../../lessons/lesson-file.ts';
import { play } from '../../lessons/play.ts';
import { isLessonText, lessonInLink } from './is-lesson.ts';
import { changedIn, codesOf, type Path, pathsIn } from './one-mistake.ts';
import { packFile } from './pack.ts';
import { LESSON_CODES } from './problem.ts';
import { readLessonText, readValue, unpackLesson } from './read.ts';
import { writeYaml } from './write.ts';

const WHOLE = `# A lesson with everything in it.
strataLesson: 1
id: everything
title: Everything a lesson can have
language: en
author: A. Teacher
intro: |
  Words, with **strong** and *stressed* ones and \`code\`.

  - [the source](https://example.org/source)
hide: [palette, figures]
lock: [platform]
start: &shop
  topology: host:x86,4cpu,8G(container:nginx#web,@acme;container:redis#cache,@globex)
  running: [web]
  parameters: {container.engineMs: 120}
  timeline: [{at: 2s, do: cpu-hog in cache}]
steps:
  - id: watch
    title: Watch
    text: "web is ready after {ready}."
    until: 4s
    look: {nodes: [web], chart: processor}
    figures: {ready: {measure: readyMs, of: {id: web}}}
    done: {all: [{measure: ready, atLeast: 1}, {any: [{measure: kernels, atMost: 1}, {not: {measure: lost, atLeast: 1}}]}]}
    prediction:
      asks: How many kernels?
      kind: choice
      measure: {measure: kernels}
      choices: [{id: one, says: One, atMost: 1}, {id: more, says: More, atLeast: 2}]
      because: It is one kernel for all.
  - id: act
    title: Act
    task: Let the kernel fail.
    until: 8s
    done: {measure: lost, atLeast: 2}
    solution: [{at: 6s, do: kernel-panic in host}]
    question:
      asks: Why?
      answers: [{id: one-kernel, says: One kernel, because: Yes.}, {id: luck, says: Bad luck}]
      right: one-kernel
  - id: build
    title: Build
    task: Put cache behind a wall of its own.
    scene: *shop
    until: 60s
    solution:
      - {at: 1s, do: "add vm:debian#wall,1cpu,1G,@globex into host"}
      - {at: 2s, do: move cache into wall}
    prediction: {asks: How soon?, kind: slider, measure: {measure: readyMs}, stops: [100, 1000, 10000], start: 0}
    challenge:
      goals: [{id: kernels, says: Two kernels, measure: kernels, atLeast: 2}]
      constraints:
        - {id: all, says: Everybody is still there, kept: [web, cache]}
        - {id: kinds, says: Only containers and machines, only: {kinds: [container, vm]}}
        - {id: soon, says: Ready within a minute, measure: ready, atLeast: 2, when: trial}
      score: [{id: memory, says: Memory in use, measure: usedMemory, better: less}]
      trial: {until: 60s, timeline: [{at: 30s, do: cpu-hog in web}]}
      hints: [Kernels come with machines.]
  - id: curve
    title: Draw
    scene: *shop
    until: 3s
    prediction:
      asks: Memory against instances?
      kind: curve
      measure: {measure: usedMemory}
      along: {kind: value, values: [1, 2, 4], change: "scale web {x}"}
      least: 0
      most: 8192
      step: 64
      start: 0
`;

const plain = parse(WHOLE) as LessonFile;

test('a whole lesson is read, from YAML, JSON and a link, and every step of it can be played', async () => {
  const read = await readLessonText(WHOLE);
  expect(codesOf(read)).toEqual([]);
  expect(read.ok && read.file).toEqual(plain);
  expect(await readLessonText(JSON.stringify(plain))).toEqual(read);
  expect(await readLessonText(await writeYaml(plain))).toEqual(read);
  expect(await unpackLesson(packFile(plain) as string)).toEqual(read);
  const lesson = lessonOfFile(plain);
  expect(lesson.steps.map((_step, index) => play(lesson, index).after)).toEqual([true, true, true, true]);
  expect(challengeOf(plain, 2)).toMatchObject({ id: 'build', until: '60s', goals: [{ id: 'kernels' }] });
  expect(challengeOf(plain, 0)).toBeNull();
});

test('a lesson is known by its first words', () => {
  expect(isLessonText(WHOLE)).toBe(true);
  expect(isLessonText(stringify(plain))).toBe(true);
  expect(isLessonText(JSON.stringify(plain, null, 2))).toBe(true);
  expect(isLessonText('{"title": "a", "strataLesson": 1}')).toBe(true);
  expect(isLessonText('services: {strataLesson: {image: nginx}}')).toBe(false);
  expect(isLessonText('{"strata": 1}')).toBe(false);
  expect(lessonInLink('https://strata.example/?embed=1#v=1&t=host:x86&l=lesson.a/b&lesson=abc-_9&x=1')).toBe('abc-_9');
  expect(lessonInLink('#v=1&lesson=abc')).toBe('abc');
  expect(lessonInLink('see https://strata.example/#v=1&lesson=abc')).toBeNull();
});

/** The lesson with one thing in it changed. */
const changed = (path: Path, value: unknown): unknown => changedIn(plain, path, value);

describe('one mistake is told where it stands', () => {
  test.each([
    [['strataLesson'], 2, 'strataLesson version'],
    [['strataLesson'], undefined, 'strataLesson missing'],
    [['title'], undefined, 'title missing'],
    [['title'], ' ', 'title empty'],
    [['title'], 3, 'title not-text'],
    [['title'], 'x'.repeat(200), 'title too-long'],
    [['id'], 'No Id', 'id not-id'],
    [['language'], 'not a tag', 'language not-language'],
    [['surprise'], 1, 'surprise unknown-key'],
    [['__proto__x'], 1, '__proto__x unknown-key'],
    [['hide', 0], 'stage', 'hide[0] not-one-of'],
    [['lock', 0], 'palette', 'lock[0] hidden-and-locked'],
    [['lock'], 'platform', 'lock not-list'],
    [['intro'], '[press](javascript:alert(1))', 'intro link'],
    [['intro'], 'see {nothing}', 'intro figure-unknown'],
    [['start', 'topology'], 'host:x86(', 'start.topology notation'],
    [['start', 'running', 0], 'nobody', 'start.running[0] running-unknown'],
    [['start', 'parameters', 'no.such'], 1, 'start.parameters["no.such"] parameter-unknown'],
    [['start', 'parameters', 'container.engineMs'], -5, 'start.parameters["container.engineMs"] parameter-range'],
    [['start', 'timeline', 0, 'do'], 'dance in web', 'start.timeline[0].do notation'],
    [['steps'], [], 'steps too-few'],
    [['steps', 1, 'id'], 'watch', 'steps[1].id id-twice'],
    [['steps', 0, 'until'], 'soon', 'steps[0].until not-duration'],
    [['steps', 0, 'until'], '2h', 'steps[0].until not-duration'],
    [['steps', 0, 'until'], 5, 'steps[0].until not-text'],
    [['steps', 1, 'until'], '1s', 'steps[1].until ends-before'],
    [['steps', 0, 'text'], 'after {nobody}', 'steps[0].text figure-unknown'],
    [['steps', 0, 'look', 'nodes', 0], 'nobody', 'steps[0].look.nodes[0] node-unknown'],
    [['steps', 0, 'look', 'near'], ['nobody'], 'steps[0].look.near[0] node-unknown'],
    [['steps', 0, 'look', 'chart'], 'pie', 'steps[0].look.chart not-one-of'],
    [['steps', 0, 'figures', 'ready', 'measure'], 'joy', 'steps[0].figures.ready.measure not-one-of'],
    [['steps', 0, 'done'], { measure: 'ready', above: 1 }, 'steps[0].done.above unknown-key'],
    [['steps', 0, 'done'], { all: [{ measure: 'joy' }] }, 'steps[0].done.all[0].measure not-one-of'],
    [['steps', 1, 'solution'], undefined, 'steps[1].task task-without-solution'],
    [['steps', 1, 'solution', 0, 'do'], 'remove nobody', 'steps[1].solution[0].do notation'],
    [['steps', 1, 'question', 'right'], 'neither', 'steps[1].question.right no-right-answer'],
    [['steps', 1, 'question', 'answers', 1, 'id'], 'one-kernel', 'steps[1].question.answers answer-twice'],
    [['steps', 0, 'prediction', 'kind'], 'essay', 'steps[0].prediction.kind not-one-of'],
    [['steps', 0, 'prediction', 'choices', 1, 'id'], 'one', 'steps[0].prediction.choices id-twice'],
    [['steps', 2, 'prediction', 'stops'], [3, 2], 'steps[2].prediction.stops not-in-order'],
    [['steps', 2, 'prediction', 'start'], 7, 'steps[2].prediction.start start-outside'],
    [['steps', 3, 'prediction', 'along', 'change'], 'scale web 3', 'steps[3].prediction.along.change no-place'],
    [['steps', 3, 'prediction', 'along', 'change'], 'scale nobody {x}', 'steps[3].prediction.along.change notation'],
    [['steps', 3, 'prediction', 'most'], 0, 'steps[3].prediction.most not-in-order'],
    [['steps', 2, 'challenge', 'trial'], undefined, 'steps[2].challenge no-trial'],
    [['steps', 2, 'challenge', 'goals', 0, 'id'], 'all', 'steps[2].challenge.goals id-twice'],
    [
      ['steps', 2, 'challenge', 'constraints', 1, 'only', 'kinds', 0],
      'box',
      'steps[2].challenge.constraints[1].only.kinds[0] not-one-of',
    ],
    [
      ['steps', 2, 'challenge', 'trial', 'timeline', 0, 'do'],
      'remove web',
      'steps[2].challenge.trial.timeline[0].do incidents-only',
    ],
  ] as const)('%j = %j', (path, value, expected) => {
    expect(codesOf(readValue(changed(path, value)))).toContain(expected);
  });

  test('with its line, in either way of writing', async () => {
    const wrong = WHOLE.replace('until: 8s', 'until: soon');
    const line = wrong.split('\n').findIndex((text) => text.includes('until: soon')) + 1;
    const read = await readLessonText(wrong);
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'not-duration', place: { line } }]);
    expect(read.ok ? null : read.draft).toMatchObject({ title: plain.title });
    const json = JSON.stringify(changed(['steps', 1, 'until'], 'soon'), null, 1);
    const inJson = await readLessonText(json);
    const jsonLine = json.split('\n').findIndex((text) => text.includes('"soon"')) + 1;
    expect(inJson.ok ? [] : inJson.problems).toMatchObject([{ place: { line: jsonLine } }]);
  });

  test('no first step without a scene', () => {
    expect(codesOf(readValue({ strataLesson: 1, title: 'a', steps: [{ id: 'a', title: 'a', until: '1s' }] }))).toEqual([
      'steps[0] no-scene',
    ]);
  });
});

describe('what is meant to do harm is refused', () => {
  test.each([
    [
      'an alias bomb',
      `strataLesson: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[at]}`).join()}]`).join('\n')}`,
      'too-many',
    ],
    ['endless brackets', `strataLesson: 1\nsteps: ${'['.repeat(5000)}`, 'too-deep'],
    ['a text without end', `strataLesson: 1\ntitle: ${'x'.repeat(300_000)}`, 'too-long'],
    ['binary', 'strataLesson: 1\0', 'binary'],
    ['nothing', '  \n ', 'empty'],
    ['broken YAML', 'strataLesson: 1\ntitle: "open', 'yaml-missing-sign'],
    ['broken JSON', '{"strataLesson": 1,', 'scenario-file.expected-key'],
  ])('%s', async (_name, text, code) => {
    expect(codesOf(await readLessonText(text))).toEqual([code]);
  });

  test('goals in goals in goals', () => {
    let goal: unknown = { measure: 'ready' };
    for (let depth = 0; depth < 12; depth++) goal = { not: goal };
    const found = codesOf(readValue(changed(['steps', 0, 'done'], goal)));
    expect(found.map((one) => one.split(' ').at(-1))).toEqual(['goal-too-deep']);
  });

  test('too many changes', () => {
    const timeline = Array(60).fill({ at: '1s', do: 'cpu-hog in cache' });
    const step = { title: 'a', until: '2s', scene: { ...plain.start, timeline } };
    const steps = ['a', 'b', 'c'].map((id) => ({ ...step, id }));
    expect(codesOf(readValue({ strataLesson: 1, title: 'a', steps }))).toEqual(['steps too-many-changes']);
  });

  test('a link that was cut off', async () => {
    const packed = packFile(plain) as string;
    expect(codesOf(await unpackLesson(packed.slice(0, 200)))).toEqual(['unpacked']);
    expect(codesOf(await unpackLesson('<script>'))).toEqual(['unpacked']);
  });
});

describe('whatever comes', () => {
  const seeded = { seed: 20261125, numRuns: 150 };
  const paths = pathsIn(plain);

  test('any value in any place is read or told of, with a known code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' })),
        (path, value) => {
          const result = readValue(changed(path, value ?? undefined));
          if (result.ok) return;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const one of result.problems) if (one.type === 'lesson') expect(LESSON_CODES).toContain(one.code);
        },
      ),
      seeded,
    );
  });

  test('a text with any piece of it gone or doubled is read or told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(WHOLE.length), fc.nat(60), fc.string({ maxLength: 12 }), async (at, length, put) => {
        const text = WHOLE.slice(0, at) + put + WHOLE.slice(at + length);
        const result = await readLessonText(text);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      seeded,
    );
  });
});
